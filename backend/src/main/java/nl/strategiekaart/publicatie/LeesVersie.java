package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.agenda.StrategiekaartView.Blok;
import nl.strategiekaart.agenda.StrategiekaartView.Groep;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.shared.Adres;

/**
 * Reads back what the documents of the last versie of an agenda say, in whichever form they are.
 */
@ApplicationScoped
class LeesVersie {

  private static final Pattern ORGANISATIE =
      Pattern.compile(Adres.van("/organisaties/") + "([a-z0-9-]+)");

  private final Vormen vormen;

  LeesVersie(Vormen vormen) {
    this.vormen = vormen;
  }

  /**
   * A versie.
   *
   * @param inhoud every part, in the order of the agenda
   * @param resultaten those on its maps, by identifier
   * @param organisaties codes of all to which its documents lead
   */
  record Gelezen(
      UUID versie,
      AgendaView agenda,
      Inhoud inhoud,
      Map<String, ResultaatView> resultaten,
      Map<String, StrategieView> strategieen,
      Map<String, ActieView> acties,
      Set<String> organisaties) {}

  private record Bewaard(UUID versie, String soort, int vorm, String tekst) {}

  Gelezen laatste(UUID agenda) {
    List<Bewaard> documenten = bewaard(agenda);
    List<Groep> groepen =
        lees(documenten, "strategiekaart", StrategiekaartView.class)
            .flatMap(kaart -> kaart.fasen().stream())
            .flatMap(fase -> fase.groepen().stream())
            .toList();
    List<Blok> blokken = groepen.stream().flatMap(groep -> groep.blokken().stream()).toList();
    return new Gelezen(
        documenten.get(0).versie,
        lees(documenten, "agenda", AgendaView.class).findFirst().orElseThrow(),
        lees(documenten, "inhoud", Inhoud.class).findFirst().orElseThrow(),
        perKenmerk(groepen.stream().flatMap(een -> een.resultaten().stream()), ResultaatView::id),
        perKenmerk(
            blokken.stream().map(Blok::strategie).filter(Objects::nonNull), StrategieView::id),
        perKenmerk(blokken.stream().flatMap(een -> een.acties().stream()), ActieView::id),
        documenten.stream()
            .flatMap(document -> ORGANISATIE.matcher(document.tekst).results())
            .map(adres -> adres.group(1))
            .collect(Collectors.toSet()));
  }

  private <T> Stream<T> lees(List<Bewaard> documenten, String soort, Class<T> view) {
    return documenten.stream()
        .filter(document -> document.soort.equals(soort))
        .map(document -> vormen.lees(document.vorm, document.tekst, view));
  }

  private static <T> Map<String, T> perKenmerk(Stream<T> alle, Function<T, UUID> id) {
    return alle.collect(
        Collectors.toMap(een -> id.apply(een).toString(), een -> een, (een, ander) -> ander));
  }

  @SuppressWarnings("unchecked")
  private List<Bewaard> bewaard(UUID agenda) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
        select versie_id, soort, vorm, convert_from(inhoud, 'UTF8') from publiek.versiedocument
        where versie_id = (select id from publiek.versie where agenda_id = :agenda order by nummer desc limit 1)
        """,
            Bewaard.class)
        .setParameter("agenda", agenda)
        .getResultList();
  }
}

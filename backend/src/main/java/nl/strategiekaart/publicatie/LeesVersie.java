package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.shared.Adres;

/**
 * Reads back what the documents of the last versie of an agenda say, in whichever form they are.
 */
@ApplicationScoped
class LeesVersie {

  private static final Pattern ORGANISATIE =
      Pattern.compile(Adres.van("/organisaties/") + "([a-z0-9-]+)");

  private final EntityManager em;
  private final Vormen vormen;

  LeesVersie(EntityManager em, Vormen vormen) {
    this.em = em;
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
      Set<String> organisaties) {

    private Gelezen(UUID versie, AgendaView agenda, Inhoud inhoud) {
      this(
          versie,
          agenda,
          inhoud,
          new HashMap<>(),
          new HashMap<>(),
          new HashMap<>(),
          new TreeSet<>());
    }

    private void voegToe(StrategiekaartView kaart) {
      for (var groep : kaart.fasen().stream().flatMap(fase -> fase.groepen().stream()).toList()) {
        groep.resultaten().forEach(een -> resultaten.put(een.id().toString(), een));
        for (var blok : groep.blokken()) {
          if (blok.strategie() != null) {
            strategieen.put(blok.strategie().id().toString(), blok.strategie());
          }
          blok.acties().forEach(een -> acties.put(een.id().toString(), een));
        }
      }
    }
  }

  private record Bewaard(UUID versie, String soort, int vorm, String tekst) {}

  Gelezen laatste(UUID agenda) {
    List<Bewaard> documenten = bewaard(agenda);
    Gelezen versie =
        new Gelezen(
            documenten.get(0).versie,
            een(documenten, "agenda", AgendaView.class),
            een(documenten, "inhoud", Inhoud.class));
    for (Bewaard document : documenten) {
      ORGANISATIE
          .matcher(document.tekst)
          .results()
          .forEach(adres -> versie.organisaties.add(adres.group(1)));
      if (document.soort.equals("strategiekaart")) {
        versie.voegToe(vormen.lees(document.vorm, document.tekst, StrategiekaartView.class));
      }
    }
    return versie;
  }

  private <T> T een(List<Bewaard> documenten, String soort, Class<T> view) {
    return documenten.stream()
        .filter(document -> document.soort.equals(soort))
        .map(document -> vormen.lees(document.vorm, document.tekst, view))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private List<Bewaard> bewaard(UUID agenda) {
    return em.createNativeQuery(
            """
        select versie_id, soort, vorm, convert_from(inhoud, 'UTF8') from publiek.versiedocument
        where versie_id = (select id from publiek.versie where agenda_id = :agenda order by nummer desc limit 1)
        """,
            Bewaard.class)
        .setParameter("agenda", agenda)
        .getResultList();
  }
}

package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.LinkView;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.tijd.WanneerSoort;

/** Makes the activiteiten of an agendabestand. */
final class ActiviteitenUitBestand {

  private final Agenda agenda;
  private final Aanleg aanleg;
  private final Function<String, UUID> kenmerken;

  ActiviteitenUitBestand(Agenda agenda, Aanleg aanleg, Function<String, UUID> kenmerken) {
    this.agenda = agenda;
    this.aanleg = aanleg;
    this.kenmerken = kenmerken;
  }

  /** An activiteit as it stands in a file. */
  record ActiviteitDeel(
      @NotNull String code,
      @NotNull @Tekst String titel,
      @NotNull ActiviteitSoort soort,
      @Tekst String wanneer,
      LocalTime begintijd,
      LocalTime eindtijd,
      @Tekst String reeks,
      @Tekst String plaats,
      @Tekst @Pattern(regexp = LinkView.ADRES, message = LinkView.GEEN_ADRES) String online,
      UUID organisator,
      @Tekst String omschrijving,
      List<@NotNull UUID> programmalijnen,
      List<@NotNull UUID> themas,
      List<@NotNull UUID> acties) {

    static ActiviteitDeel of(Activiteit activiteit) {
      return new ActiviteitDeel(
          activiteit.code,
          activiteit.titel,
          activiteit.soort,
          activiteit.wanneer.equals(Wanneer.ONBEKEND) ? null : activiteit.wanneer.inWoorden(),
          activiteit.begintijd,
          activiteit.eindtijd,
          activiteit.reeks,
          activiteit.plaats,
          activiteit.online,
          activiteit.organisator == null ? null : activiteit.organisator.id,
          activiteit.omschrijving,
          ids(activiteit.programmalijnen),
          ids(activiteit.themas),
          ids(activiteit.acties));
    }

    private static List<UUID> ids(Collection<? extends Deel<?>> delen) {
      return delen.stream()
          .sorted(Comparator.comparing(deel -> deel.code))
          .map(deel -> deel.id)
          .toList();
    }
  }

  List<Activiteit> lees(JsonNode delen) {
    List<Activiteit> activiteiten = new ArrayList<>();
    for (JsonNode deel : delen) {
      String code = deel.path("code").asText();
      aanleg.eisCode("activiteit " + code, code, deel);
      aanleg.ken(Activiteit.class, code, null, deel);
      activiteiten.add(
          aanleg.lees("activiteit " + code, deel, ActiviteitDeel.class, this::activiteit));
    }
    return activiteiten;
  }

  private Activiteit activiteit(ActiviteitDeel deel, Overname overname) {
    Activiteit activiteit = new Activiteit();
    activiteit.agenda = agenda;
    if (deel.code() == null || deel.titel() == null) {
      return activiteit;
    }
    activiteit.id = kenmerken.apply(deel.code());
    activiteit.code = deel.code();
    activiteit.titel = deel.titel();
    activiteit.soort = deel.soort();
    activiteit.omschrijving = deel.omschrijving();
    Wanneer gelezen = overname.wanneer(deel.wanneer(), "/wanneer");
    activiteit.wanneer = gelezen == null ? Wanneer.ONBEKEND : gelezen;
    boolean opEenDag = activiteit.wanneer.soort() == WanneerSoort.moment;
    if (deel.begintijd() != null && !opEenDag) {
      overname.fout("/begintijd", "onjuiste-waarde", "Een begintijd hoort bij een dag.");
    }
    if (deel.eindtijd() != null
        && (deel.begintijd() == null || !deel.begintijd().isBefore(deel.eindtijd()))) {
      overname.fout("/eindtijd", "onjuiste-waarde", "De eindtijd komt na een begintijd.");
    }
    activiteit.begintijd = deel.begintijd();
    activiteit.eindtijd = deel.eindtijd();
    activiteit.reeks = deel.reeks();
    activiteit.plaats = deel.plaats();
    activiteit.online = deel.online();
    activiteit.organisator =
        Organisatie.kies(deel.organisator(), agenda.eigenaar, "/organisator", overname);
    activiteit.programmalijnen =
        overname.vind(Programmalijn.class, deel.programmalijnen(), "/programmalijnen");
    activiteit.themas = overname.vind(Thema.class, deel.themas(), "/themas");
    activiteit.acties = overname.vind(Actie.class, deel.acties(), "/acties");
    return activiteit;
  }
}

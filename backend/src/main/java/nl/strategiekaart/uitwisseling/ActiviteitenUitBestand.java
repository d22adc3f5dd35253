package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.shared.Wanneer;

/** Makes the activiteiten of an agendabestand. */
final class ActiviteitenUitBestand {

  private final Agenda agenda;
  private final Aanleg aanleg;

  ActiviteitenUitBestand(Agenda agenda, Aanleg aanleg) {
    this.agenda = agenda;
    this.aanleg = aanleg;
  }

  record ActiviteitDeel(
      @NotNull String code,
      @NotNull @Tekst String titel,
      @NotNull ActiviteitSoort soort,
      @Tekst String wanneer,
      LocalTime begintijd,
      LocalTime eindtijd,
      @Tekst String reeks,
      @Tekst String plaats,
      @Tekst String online,
      UUID organisator,
      @Tekst String omschrijving,
      List<UUID> programmalijnen,
      List<UUID> themas,
      List<UUID> acties) {}

  List<Activiteit> lees(JsonNode delen) {
    List<Activiteit> activiteiten = new ArrayList<>();
    for (JsonNode deel : delen) {
      String code = deel.path("code").asText();
      activiteiten.add(
          aanleg.lees("activiteit " + code, deel, ActiviteitDeel.class, this::activiteit));
    }
    return activiteiten;
  }

  private Activiteit activiteit(ActiviteitDeel deel, Overname overname) {
    Activiteit activiteit = new Activiteit();
    activiteit.id = Basis.vasteId("activiteit", agenda.code, deel.code());
    activiteit.agenda = agenda;
    activiteit.code = deel.code();
    activiteit.titel = deel.titel();
    activiteit.soort = deel.soort();
    activiteit.omschrijving = deel.omschrijving();
    Wanneer gelezen = overname.wanneer(deel.wanneer(), "/wanneer");
    activiteit.wanneer = gelezen == null ? Wanneer.ONBEKEND : gelezen;
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
    aanleg.ken(Activiteit.class, activiteit.code, activiteit);
    return activiteit;
  }
}

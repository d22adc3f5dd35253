package nl.strategiekaart.uitwisseling;

import java.util.List;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Thema;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.uitwisseling.AgendaBestand.ActiviteitDeel;

/** Makes the activiteiten of an agendabestand. */
final class ActiviteitenUitBestand {

  private final Verwijzingen verwijzingen;

  ActiviteitenUitBestand(Verwijzingen verwijzingen) {
    this.verwijzingen = verwijzingen;
  }

  void laad(List<ActiviteitDeel> delen, Agenda agenda) {
    delen.forEach(deel -> activiteit(deel, agenda));
  }

  private void activiteit(ActiviteitDeel deel, Agenda agenda) {
    String plek = "activiteit " + deel.code();
    Activiteit activiteit = new Activiteit();
    activiteit.id = Basis.vasteId("activiteit", agenda.code, deel.code());
    activiteit.agenda = agenda;
    activiteit.code = deel.code();
    activiteit.titel = deel.titel();
    activiteit.soort = deel.soort();
    activiteit.omschrijving = deel.omschrijving();
    activiteit.wanneer = verwijzingen.wanneer(deel.wanneer(), plek);
    activiteit.begintijd = deel.begintijd();
    activiteit.eindtijd = deel.eindtijd();
    activiteit.reeks = deel.reeks();
    activiteit.plaats = deel.plaats();
    activiteit.online = deel.online();
    activiteit.organisator =
        verwijzingen.zoek("organisatie", deel.organisator(), Organisatie.class, plek);
    activiteit.programmalijnen.addAll(
        verwijzingen.zoekAlle("programmalijn", deel.programmalijnen(), Programmalijn.class, plek));
    activiteit.themas.addAll(verwijzingen.zoekAlle("thema", deel.themas(), Thema.class, plek));
    activiteit.acties.addAll(verwijzingen.zoekAlle("actie", deel.acties(), Actie.class, plek));
    verwijzingen.bewaar("activiteit", deel.code(), activiteit);
    activiteit.persist();
  }
}

package nl.strategiekaart.uitwisseling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.Versie;
import nl.strategiekaart.uitwisseling.AgendaBestand.StatusDeel;
import nl.strategiekaart.voortgang.Actiestatus;

/** Reads an agenda in from a file and publishes it, all in one transaction or not at all. */
@ApplicationScoped
public class LaadAgenda {

  private final PubliceerAgenda publiceerAgenda;

  LaadAgenda(PubliceerAgenda publiceerAgenda) {
    this.publiceerAgenda = publiceerAgenda;
  }

  /**
   * Makes the agenda, the organisaties that are not there yet, and its first versie.
   *
   * @throws AgendabestandOnjuist when codes point nowhere, or the agenda exists already
   */
  @Transactional
  public Versie laad(AgendaBestand bestand) {
    Verwijzingen verwijzingen = new Verwijzingen();
    new OrganisatiesUitBestand(verwijzingen).laad(bestand);
    Agenda agenda = new AgendaUitBestand(verwijzingen).laad(bestand);
    new BegrotingUitBestand(verwijzingen).laad(bestand.begroting(), agenda);
    new ActiviteitenUitBestand(verwijzingen).laad(bestand.activiteiten(), agenda);
    bestand.voortgang().forEach(deel -> status(deel, verwijzingen));
    Besluit besluit =
        verwijzingen.zoek("besluit", bestand.publicatie().besluit(), Besluit.class, "publicatie");
    verwijzingen.gooiBijFouten();
    // Publishing walks over every collection; read back, they come in the order that the map gives
    // them.
    Agenda.flush();
    Agenda.getEntityManager().clear();
    Agenda geladen = Agenda.metCode(agenda.code).orElseThrow();
    return publiceerAgenda.publiceer(geladen, bestand.publicatie().toelichting(), besluit);
  }

  private static void status(StatusDeel deel, Verwijzingen verwijzingen) {
    Actie actie = verwijzingen.zoek("actie", deel.actie(), Actie.class, "voortgang");
    if (actie != null) {
      Actiestatus status = new Actiestatus();
      status.actieId = actie.id;
      status.status = deel.status();
      status.sinds = deel.sinds();
      status.persist();
    }
  }
}

package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Spoor;
import nl.strategiekaart.publicatie.concept.GeplandePublicatie.Status;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.toegang.Gebruiker;

/** The lines in the trail of an agenda about publications that were planned. */
@ApplicationScoped
class Planningspoor {

  private final Spoor spoor;

  Planningspoor(Spoor spoor) {
    this.spoor = spoor;
  }

  /** What stands in a line. */
  private record Regel(
      Instant tijdstip,
      String toelichting,
      boolean bevroren,
      Status status,
      Integer versie,
      String reden) {

    static Regel van(GeplandePublicatie gepland) {
      return new Regel(
          gepland.tijdstip,
          gepland.toelichting,
          gepland.bevroren,
          gepland.status,
          gepland.versie,
          gepland.reden);
    }

    /** As it was before it was over. */
    static Regel open(GeplandePublicatie gepland) {
      return new Regel(
          gepland.tijdstip, gepland.toelichting, gepland.bevroren, Status.gepland, null, null);
    }
  }

  void gepland(Agenda agenda, GeplandePublicatie gepland) {
    noteer(agenda, gepland, null, Regel.open(gepland), gepland.gemaaktDoor);
  }

  void ingetrokken(Agenda agenda, GeplandePublicatie gepland, Gebruiker door) {
    noteer(agenda, gepland, Regel.open(gepland), null, door);
  }

  /** It was carried out or given up, by the installation itself. */
  void voorbij(Agenda agenda, GeplandePublicatie gepland) {
    noteer(agenda, gepland, Regel.open(gepland), Regel.van(gepland), null);
  }

  private void noteer(
      Agenda agenda, GeplandePublicatie gepland, Regel voor, Regel na, Gebruiker door) {
    String titel = Notatie.moment(gepland.tijdstip);
    spoor.noteer(agenda, gepland, titel, voor, na, door == null ? null : door.id);
  }
}

package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.concept.Wijziging.Wat;
import nl.strategiekaart.toegang.Gebruiker;

/** The trail of a concept: every change, who, when, and what it was before and after. */
@ApplicationScoped
class Spoor {

  private final Inhoudlezer lezer;
  private final EntityManager em;
  private final Clock klok;

  Spoor(Inhoudlezer lezer, EntityManager em, Clock klok) {
    this.lezer = lezer;
    this.em = em;
    this.klok = klok;
  }

  /** The line that says that it was made; empty when it was loaded from a file, or never there. */
  Optional<Wijziging> gemaakt(UUID onderdeel) {
    return Wijziging.find("onderdeelId = ?1 and wat = ?2", onderdeel, Wat.gemaakt)
        .firstResultOptional();
  }

  /** The last line about a part of this agenda. */
  Optional<Wijziging> laatste(Agenda agenda, UUID onderdeel) {
    return Wijziging.find(
            "agendaId = ?1 and onderdeelId = ?2 order by nummer desc", agenda.id, onderdeel)
        .firstResultOptional();
  }

  void gemaakt(Conceptdeel<?> deel, byte[] verzoek, Gebruiker door) {
    Wijziging regel = regel(Wat.gemaakt, deel, door, UUID.randomUUID());
    regel.na = lezer.tekst(deel.inhoud());
    regel.verzoek = verzoek;
    regel.persist();
  }

  void veranderd(Wat wat, Conceptdeel<?> deel, String voor, Gebruiker door) {
    Wijziging regel = regel(wat, deel, door, UUID.randomUUID());
    regel.voor = voor;
    regel.na = lezer.tekst(deel.inhoud());
    regel.persist();
  }

  void gearchiveerd(Conceptdeel<?> deel, Gebruiker door, UUID handeling) {
    Wijziging regel = regel(Wat.gearchiveerd, deel, door, handeling);
    regel.voor = lezer.tekst(deel.inhoud());
    regel.persist();
  }

  private Wijziging regel(Wat wat, Conceptdeel<?> deel, Gebruiker door, UUID handeling) {
    Wijziging regel = new Wijziging();
    regel.agendaId = deel.bijAgenda().id;
    regel.tijdstip = klok.instant();
    regel.doorId = door == null ? null : door.id;
    regel.wat = wat;
    regel.soort = deel.soort();
    regel.onderdeelId = deel.id;
    regel.programmalijnId = deel.bijProgrammalijn() == null ? null : deel.bijProgrammalijn().id;
    regel.titel = deel.opschrift();
    regel.handeling = handeling;
    return regel;
  }
}

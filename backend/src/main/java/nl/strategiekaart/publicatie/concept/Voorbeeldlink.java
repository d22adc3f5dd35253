package nl.strategiekaart.publicatie.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Genoteerd;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.toegang.Gebruiker;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Formula;

/** A link that shows the concept of one agenda to whoever holds it, for some days. */
@Entity
public class Voorbeeldlink extends Basis implements Genoteerd {

  public UUID agendaId;

  /** SHA-256 of the secret in the link; the secret itself is nowhere. */
  public byte[] sleutelHash;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Gebruiker gemaaktDoor;

  public Instant gemaaktOp;

  public Instant verlooptOp;

  public Instant ingetrokkenOp;

  /** Whether who made it edits the agenda still; not known of one that has just been made. */
  @Formula(
      """
      (select count(*) > 0 from lidmaatschap l join agenda a on a.eigenaar_id = l.organisatie_id
       where a.id = agenda_id and l.gebruiker_id = gemaakt_door_id and l.rol = 'beleidsmedewerker')""")
  boolean magNog;

  /** Whether it works, and if not why. */
  @Schema(name = "StatusVanVoorbeeldlink")
  public enum Status {
    open,
    verlopen,
    ingetrokken,
    /** Who made it edits the agenda no longer. */
    beeindigd
  }

  Status status(Instant nu) {
    if (ingetrokkenOp != null) {
      return Status.ingetrokken;
    }
    if (!nu.isBefore(verlooptOp)) {
      return Status.verlopen;
    }
    return magNog ? Status.open : Status.beeindigd;
  }

  /** Found by the hash of the whole key: how long it takes says nothing about any other key. */
  static Optional<Voorbeeldlink> metSleutel(String sleutel) {
    return find("sleutelHash", Kenmerken.som(sleutel)).firstResultOptional();
  }

  /** The one of this agenda, and of no other, with this identifier. */
  static Optional<Voorbeeldlink> van(Agenda agenda, String kenmerk) {
    return Kenmerken.uuid(kenmerk)
        .flatMap(id -> find("id = ?1 and agendaId = ?2", id, agenda.id).firstResultOptional());
  }
}

package nl.strategiekaart.publicatie.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
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

/**
 * A publication that will happen at a moment: of the concept as it is by then, or as it was when it
 * was planned ({@link BevrorenPublicatie}).
 */
@Entity
public class GeplandePublicatie extends Basis implements Genoteerd {

  public UUID agendaId;

  public Instant tijdstip;

  public String toelichting;

  public UUID besluitId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Gebruiker gemaaktDoor;

  public Instant gemaaktOp;

  /** The number of the last change of the concept when it was planned. */
  public long stand;

  /** Whether it publishes what the concept said then, and nothing that came after. */
  public boolean bevroren;

  @Enumerated(EnumType.STRING)
  public Status status = Status.gepland;

  /** When it was done, withdrawn or given up. */
  public Instant afgerondOp;

  /** Why it was given up, in Dutch. */
  public String reden;

  /** The number of the versie that it made. */
  public Integer versie;

  /** How far it is. */
  @Schema(name = "StatusVanGeplandePublicatie")
  public enum Status {
    gepland,
    uitgevoerd,
    ingetrokken,
    mislukt
  }

  void rondAf(Status hoe, Instant nu) {
    status = hoe;
    afgerondOp = nu;
    BevrorenPublicatie.deleteById(id);
  }

  /**
   * The one of this agenda, and of no other, with this identifier; locked, so that it is not
   * withdrawn while it is being carried out.
   */
  static Optional<GeplandePublicatie> van(Agenda agenda, String kenmerk) {
    return Kenmerken.uuid(kenmerk)
        .flatMap(
            id ->
                find("id = ?1 and agendaId = ?2", id, agenda.id)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional());
  }
}

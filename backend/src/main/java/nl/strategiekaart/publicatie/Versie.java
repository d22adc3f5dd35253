package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import org.hibernate.annotations.Immutable;

/** A published versie of an agenda: numbered from 1, dated, and never changed again. */
@Entity
@Immutable
@Table(schema = "publiek")
public class Versie extends PanacheEntityBase {

  @Id public UUID id = UUID.randomUUID();

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda agenda;

  public int nummer;

  public Instant gepubliceerdOp;

  /** What changed, in words. */
  public String toelichting;

  /** The decision behind it, if there is one; in the concept it may be archived by now. */
  public UUID besluitId;

  /** That decision as it was then, as the JSON of a BesluitView. */
  public String besluit;

  /** Who published it; null for the installation itself. */
  public UUID doorId;

  VersieVerwijzing alsVerwijzing() {
    return new VersieVerwijzing(nummer, gepubliceerdOp, toelichting);
  }
}

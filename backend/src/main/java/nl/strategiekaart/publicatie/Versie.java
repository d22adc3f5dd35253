package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

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

  /** The number of the last change of the concept of which it was made. */
  public long stand;

  /**
   * The places of all parts of the concept then, as a JSON object of numbers by identifier; null
   * for a versie of before those were kept.
   */
  @JdbcTypeCode(SqlTypes.JSON)
  public String plaatsen;

  /** The one of this agenda with this number. */
  public static Optional<Versie> van(Agenda agenda, int nummer) {
    return find("agenda = ?1 and nummer = ?2", agenda, nummer).firstResultOptional();
  }

  /** Whether a versie of an agenda holds changes of after this stand. */
  public static boolean isNieuwerDan(Agenda agenda, long stand) {
    return count("agenda = ?1 and stand > ?2", agenda, stand) > 0;
  }

  VersieVerwijzing alsVerwijzing() {
    return new VersieVerwijzing(nummer, gepubliceerdOp, toelichting);
  }
}

package nl.strategiekaart.agenda;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Wanneer;

/**
 * Something that officers edit in the concept of an agenda. What may be written of it is one
 * record, its inhoud; what is archived is left out of every query.
 *
 * @param <I> the record with everything that may be written
 */
@MappedSuperclass
public abstract class Conceptdeel<I> extends Basis {

  public static final String NIET_GEARCHIVEERD = "gearchiveerd_op is null";

  /** The part of its address that stays, whatever it is called later. */
  public String code;

  /** Since when it is archived; null while it is part of the concept. */
  public Instant gearchiveerdOp;

  /** When a person last changed it; null when nobody did since it was loaded. */
  public Instant gewijzigdOp;

  public abstract Onderdeelsoort soort();

  /** The agenda that it belongs to. */
  public abstract Agenda bijAgenda();

  /** The programmalijn whose map it stands on; null for what belongs to the agenda as a whole. */
  public Programmalijn bijProgrammalijn() {
    return null;
  }

  /** What people call it. */
  public abstract String opschrift();

  /** Everything that may be written of it, as it is now. */
  public abstract I inhoud();

  /**
   * Takes over everything in the inhoud, except its place among others; notes what cannot be.
   *
   * @param overname finds what the inhoud points to, and gathers faults
   */
  public abstract void neemOver(I inhoud, Overname overname);

  /** What hangs under it: it is archived along with it, and comes back along with it. */
  public List<Conceptdeel<?>> eronder() {
    return List.of();
  }

  /** Its time, when it has one; null otherwise. */
  public Wanneer tijd() {
    return null;
  }
}

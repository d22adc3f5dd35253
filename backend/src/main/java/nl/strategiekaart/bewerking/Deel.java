package nl.strategiekaart.bewerking;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Locale;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.tijd.Wanneer;
import org.hibernate.Hibernate;

/**
 * Something that people edit. What may be written of it is one record, its inhoud; what is archived
 * is left out of every query.
 *
 * @param <I> the record with everything that may be written
 */
@MappedSuperclass
public abstract class Deel<I> extends Basis {

  /** In SQL; on every part, and on what an emptied list of parts deletes. */
  public static final String NIET_GEARCHIVEERD = "gearchiveerd_op is null";

  /** The part of its address that stays, whatever it is called later. */
  public String code;

  /** Since when it is archived; null while it is there. */
  public Instant gearchiveerdOp;

  /** When a person last changed it; null when nobody did since it was loaded. */
  public Instant gewijzigdOp;

  /** The name of its kind: that of its entity, and of its table. */
  public final String soort() {
    return soort(Hibernate.getClass(this));
  }

  /** The name of a kind, from its entity. */
  public static String soort(Class<?> entiteit) {
    return entiteit.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** What is edited as one whole: locked while someone writes, with a trail of its own. */
  public abstract Basis eenheid();

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

  /** Its time, when it has one; null otherwise. */
  public Wanneer tijd() {
    return null;
  }
}

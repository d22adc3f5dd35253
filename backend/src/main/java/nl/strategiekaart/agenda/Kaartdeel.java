package nl.strategiekaart.agenda;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/**
 * Something that stands on the map of a programmalijn.
 *
 * @param <I> the record with everything that may be written
 */
@MappedSuperclass
public abstract class Kaartdeel<I> extends Agendadeel<I> {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Programmalijn programmalijn;

  /** Order among its own kind within the programmalijn. */
  public int volgorde;
}

package nl.strategiekaart.agenda;

import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.shared.Basis;

/**
 * Something that lies in an agenda.
 *
 * @param <I> the record with everything that may be written
 */
@MappedSuperclass
public abstract class Agendadeel<I> extends Deel<I> {

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Agenda agenda;

  @Override
  public Basis eenheid() {
    return agenda;
  }
}

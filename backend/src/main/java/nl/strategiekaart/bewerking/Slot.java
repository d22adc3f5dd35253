package nl.strategiekaart.bewerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Lets one transaction at a time write in a unit: so changes have one order, and places and numbers
 * never clash.
 */
@ApplicationScoped
public class Slot {

  private final EntityManager em;

  Slot(EntityManager em) {
    this.em = em;
  }

  /**
   * Waits for who came before; until the end of the transaction nobody else writes in it.
   *
   * @throws ProbleemException 404 when who came before archived it
   */
  public <U extends Basis> U neem(U eenheid) {
    try {
      // Read once more: as it is now, after waiting.
      em.refresh(eenheid, LockModeType.PESSIMISTIC_WRITE);
    } catch (EntityNotFoundException weg) {
      throw ProbleemException.nietGevonden("Dit is er niet meer: iemand heeft het gearchiveerd.");
    }
    schrijfPasAanHetEind();
    return eenheid;
  }

  /**
   * A query half way must not write what is not finished: it would count as a revisie of its own.
   */
  void schrijfPasAanHetEind() {
    em.setFlushMode(FlushModeType.COMMIT);
  }
}

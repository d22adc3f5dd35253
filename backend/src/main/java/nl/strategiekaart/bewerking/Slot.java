package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Lets one transaction at a time write in a unit: so changes have one order, and places and numbers
 * never clash.
 */
public final class Slot {

  private Slot() {}

  /**
   * Waits for who came before; until the end of the transaction nobody else writes in it.
   *
   * @throws ProbleemException 404 when who came before archived it
   */
  public static <U extends Basis> U neem(U eenheid) {
    try {
      // Read once more: as it is now, after waiting.
      Panache.getEntityManager().refresh(eenheid, LockModeType.PESSIMISTIC_WRITE);
    } catch (EntityNotFoundException weg) {
      throw ProbleemException.nietGevonden("Dit is er niet meer: iemand heeft het gearchiveerd.");
    }
    schrijfPasAanHetEind();
    return eenheid;
  }

  /**
   * Waits for who came before with the same name, on any node; until the end of the transaction.
   */
  public static void neem(String naam) {
    Panache.getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext(:naam))")
        .setParameter("naam", naam)
        .getSingleResult();
  }

  /**
   * A query half way must not write what is not finished: it would count as a revisie of its own.
   */
  static void schrijfPasAanHetEind() {
    Panache.getEntityManager().setFlushMode(FlushModeType.COMMIT);
  }
}

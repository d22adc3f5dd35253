package nl.strategiekaart.bewerking;

import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;

/**
 * What is edited as one whole, such as an agenda; and who may. The room that owns them decides.
 *
 * @param <U> the entity
 */
public interface Eenheden<U extends Basis> {

  /**
   * The one with this code in its address, for who may edit it.
   *
   * @throws ProbleemException 401 for a visitor; 403 for who lacks the role; 404 when it is not
   *     there, or is not the reader's to know of
   */
  U open(String code);
}

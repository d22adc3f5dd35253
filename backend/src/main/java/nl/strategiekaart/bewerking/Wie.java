package nl.strategiekaart.bewerking;

import java.util.UUID;
import nl.strategiekaart.shared.ProbleemException;

/** Who is at work in this request. */
public interface Wie {

  /**
   * Identifier of the person, as the trail keeps it.
   *
   * @throws ProbleemException 401 when nobody is signed in
   */
  UUID schrijft();
}

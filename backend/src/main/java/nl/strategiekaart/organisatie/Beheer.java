package nl.strategiekaart.organisatie;

import nl.strategiekaart.bewerking.Eenheden;
import nl.strategiekaart.shared.ProbleemException;

/** Who may write organisaties; the room that knows people decides. */
public interface Beheer extends Eenheden<Organisatie> {

  /**
   * Only for who looks after the whole installation.
   *
   * @throws ProbleemException 401 for a visitor, 403 for who does not
   */
  void eisBeheerder();

  /** Whether who asks may also say what kind it is, where it belongs, and that it has ended. */
  boolean magInrichten(Organisatie organisatie);
}

package nl.strategiekaart.blad;

import java.util.List;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;

/** Why a file as a whole is refused. */
public final class Onleesbaar {

  private Onleesbaar() {}

  /** It is no XLSX and no CSV. */
  static ProbleemException vorm(String uitleg) {
    return new ProbleemException(415, uitleg);
  }

  public static ProbleemException teGroot(String uitleg) {
    return new ProbleemException(413, uitleg);
  }

  /** It says to be one, but is broken. */
  static ProbleemException kapot(String uitleg) {
    return wegens("onjuiste-vorm", uitleg);
  }

  /** It can be opened, and yet nothing can be done with it. */
  public static ProbleemException wegens(String code, String uitleg) {
    return ProbleemException.onjuisteInvoer(List.of(new Fout(null, "", code, uitleg)));
  }
}

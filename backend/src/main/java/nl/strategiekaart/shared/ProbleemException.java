package nl.strategiekaart.shared;

import java.util.List;

/** Ends a request with a problem document. */
public class ProbleemException extends RuntimeException {

  private final Probleem probleem;

  public ProbleemException(Probleem probleem) {
    super(probleem.detail());
    this.probleem = probleem;
  }

  /** Something that is not there, or not for this reader. */
  public static ProbleemException nietGevonden(String detail) {
    return new ProbleemException(Probleem.van(404, detail));
  }

  public static ProbleemException onjuisteInvoer(List<Probleem.Fout> fouten) {
    return new ProbleemException(Probleem.onjuisteInvoer(fouten));
  }

  public Probleem probleem() {
    return probleem;
  }
}

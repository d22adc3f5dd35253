package nl.strategiekaart.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ends a request with a problem document. */
public class ProbleemException extends RuntimeException {

  private final Probleem probleem;
  private final Map<String, String> koppen = new LinkedHashMap<>();

  public ProbleemException(Probleem probleem) {
    super(probleem.errors() == null ? probleem.detail() : probleem.errors().toString());
    this.probleem = probleem;
  }

  public ProbleemException(int status, String detail) {
    this(Probleem.van(status, detail));
  }

  /** Something that is not there, or not for this reader. */
  public static ProbleemException nietGevonden(String detail) {
    return new ProbleemException(Probleem.van(404, detail));
  }

  public static ProbleemException onjuisteInvoer(List<Probleem.Fout> fouten) {
    return new ProbleemException(Probleem.onjuisteInvoer(fouten));
  }

  /** Adds a header to the answer. */
  public ProbleemException met(String kop, String waarde) {
    koppen.put(kop, waarde);
    return this;
  }

  Map<String, String> koppen() {
    return koppen;
  }

  public Probleem probleem() {
    return probleem;
  }
}

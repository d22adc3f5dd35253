package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import nl.strategiekaart.shared.Geld;

/**
 * A cell read as an amount.
 *
 * @param geld what it says; null when that is not sure
 * @param blijktUit the notation that the text itself shows; null when it shows none
 * @param duizend when it can be read in two ways: the notation in which it is a number of thousands
 * @param keuzes when it can be read in two ways: the amount in each notation
 * @param fout why it is no amount; null when it is
 */
public record Gelezen(
    Geld geld, Notatie blijktUit, Notatie duizend, Map<Notatie, Geld> keuzes, String fout) {

  static Gelezen als(Geld geld) {
    return new Gelezen(geld, null, null, Map.of(), null);
  }

  static Gelezen van(BigDecimal bedrag, Notatie blijktUit) {
    return new Gelezen(Geld.van(bedrag), blijktUit, null, Map.of(), null);
  }

  static Gelezen onzeker(Notatie duizend, Map<Notatie, Geld> keuzes) {
    return new Gelezen(null, null, duizend, new EnumMap<>(keuzes), null);
  }

  /** No amount, and why not. */
  public static Gelezen mislukt(String uitleg) {
    return new Gelezen(null, null, null, Map.of(), uitleg);
  }

  /** Whether only somebody else can tell which of two amounts it is. */
  public boolean isOnzeker() {
    return geld == null && fout == null;
  }

  /**
   * What it says in a file of which the notation is known: null when its text is in the other one,
   * and three digits behind a mark are thousands or nothing.
   */
  public Geld in(Notatie notatie) {
    if (blijktUit != null && blijktUit != notatie) {
      return null;
    }
    return isOnzeker() && duizend == notatie ? keuzes.get(notatie) : geld;
  }
}

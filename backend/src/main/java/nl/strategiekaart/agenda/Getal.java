package nl.strategiekaart.agenda;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Reads decimal strings. */
public final class Getal {

  private static final int DECIMALEN = 2;

  private Getal() {}

  /** With two decimals, as the database keeps them; null for nothing, and for what is no number. */
  public static BigDecimal lees(String tekst) {
    try {
      return tekst == null
          ? null
          : new BigDecimal(tekst).setScale(DECIMALEN, RoundingMode.UNNECESSARY);
    } catch (ArithmeticException | NumberFormatException onleesbaar) {
      // The record has said already what is wrong with it.
      return null;
    }
  }
}

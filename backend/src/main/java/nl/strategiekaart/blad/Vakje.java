package nl.strategiekaart.blad;

/**
 * A cell of a file that holds something.
 *
 * @param tekst as it stands in the file: of a number the digits themselves
 * @param getoond of a number what a spreadsheet shows of it; null when that is just its digits
 */
public record Vakje(Soort soort, String tekst, String getoond) {

  /** What the file says that it is. */
  public enum Soort {
    tekst,
    getal,
    /** A number that is shown as a date; its text is the date in words. */
    datum,
    /** A number that is shown as a time, or as a day that cannot be. */
    tijd,
    /** A number that is shown as a part of a hundred. */
    procent,
    /** A number of which something else is shown: in thousands, or nothing at all. */
    anders,
    /** What a spreadsheet shows when it could not calculate. */
    fout,
    /** A formula that was never calculated. */
    zonder_uitkomst
  }

  static Vakje van(Soort soort, String tekst) {
    return new Vakje(soort, tekst, null);
  }

  /**
   * For who reads words: a number with the zeros that are shown before or behind it, and without
   * what marks its thousands; something else as it is shown.
   */
  public String inWoorden() {
    if (getoond == null || soort == Soort.anders || soort == Soort.getal && !isKaal(getoond)) {
      // A year that was calculated is stored as 2027.0.
      return soort == Soort.getal ? tekst.replaceFirst("\\.0+$", "") : tekst;
    }
    return getoond;
  }

  private static boolean isKaal(String getal) {
    return getal.matches("\\d+(?:\\.\\d+)?");
  }

  /** Whether a formula gave no outcome that can be read. */
  public boolean isMislukt() {
    return soort == Soort.fout || soort == Soort.zonder_uitkomst;
  }
}

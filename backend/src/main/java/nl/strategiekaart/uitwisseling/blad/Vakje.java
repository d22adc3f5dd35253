package nl.strategiekaart.uitwisseling.blad;

/**
 * A cell of a file that holds something.
 *
 * @param tekst as it stands in the file: of a number the digits themselves
 */
public record Vakje(Soort soort, String tekst) {

  /** What the file says that it is. */
  public enum Soort {
    tekst,
    getal,
    /** A number that is shown as a date; its text is the date in words. */
    datum,
    /** What a spreadsheet shows when it could not calculate. */
    fout,
    /** A formula that was never calculated. */
    zonder_uitkomst
  }
}

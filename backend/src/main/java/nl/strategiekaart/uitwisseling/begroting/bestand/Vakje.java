package nl.strategiekaart.uitwisseling.begroting.bestand;

/**
 * A cell of a file that holds something.
 *
 * @param tekst as it stands in the file: also of a number the digits themselves
 */
public record Vakje(Soort soort, String tekst) {

  /** What the file says that it is. */
  public enum Soort {
    tekst,
    getal,
    /** What a spreadsheet shows when it could not calculate. */
    fout,
    /** A formula that was never calculated. */
    zonder_uitkomst
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a file that holds something.
 *
 * @param tekst as it stands in the file: also of a number the digits themselves
 * @param blad name of the sheet; null when a file has only one table
 * @param rij as people count, from 1
 * @param kolom counted from 0
 */
public record Vakje(Soort soort, String tekst, String blad, int rij, int kolom) {

  /** What the file says that it is. */
  public enum Soort {
    tekst,
    getal,
    /** What a spreadsheet shows when it could not calculate. */
    fout,
    /** A formula that was never calculated. */
    zonder_uitkomst
  }

  /** The name that a spreadsheet gives it, such as H12. */
  public String naam() {
    return naam(rij, kolom);
  }

  static String naam(int rij, int kolom) {
    return CellReference.convertNumToColString(kolom) + rij;
  }
}

package nl.strategiekaart.blad;

import org.apache.poi.ss.util.CellReference;

/**
 * A place in a file, as the person who made it sees it.
 *
 * @param blad name of the sheet; null in a CSV
 * @param rij from 1; 0 for the file as a whole
 * @param kolom from 0; -1 for a whole row
 * @param kop what stands above the column
 */
public record Plek(String blad, int rij, int kolom, String kop) {

  /** The file as a whole. */
  public static final Plek BESTAND = new Plek(null, 0, -1, null);

  /** "rij 12, kolom 2026". */
  public String inWoorden() {
    if (rij == 0) {
      return blad == null ? "het bestand" : "het hele blad";
    }
    return "rij " + rij + (kop == null ? "" : ", kolom " + kop);
  }

  /** "H12"; null for more than one cell. */
  public String cel() {
    return kolom < 0 ? null : CellReference.convertNumToColString(kolom) + rij;
  }
}

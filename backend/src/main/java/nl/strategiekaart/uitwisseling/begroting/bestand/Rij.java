package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.List;
import java.util.Map;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.uitwisseling.blad.Plek;
import nl.strategiekaart.uitwisseling.blad.Vakje;

/**
 * One row of a file: what it says of a regel, and of cells of it.
 *
 * @param plek the row as a whole
 * @param velden what columns say; a column that is there but empty has an empty text, a column that
 *     is not there is absent
 */
public record Rij(Plek plek, Map<Kolom, Veld> velden, List<Cel> cellen) {

  /** What a column says in this row. */
  public record Veld(Plek plek, String tekst, boolean isGetal) {}

  /**
   * One cell of the begroting.
   *
   * @param bedrag what stands there; null when it is empty
   * @param soort in a flat file: what the amount is said to be; null elsewhere
   */
  public record Cel(Vak vak, Plek plek, Vakje bedrag, Vakje soort) {}

  /** The text in a column; empty when there is none. */
  public String tekst(Kolom kolom) {
    Veld veld = velden.get(kolom);
    return veld == null ? "" : veld.tekst();
  }

  /** Where a column is in this row; the row itself when there is no such column. */
  public Plek plek(Kolom kolom) {
    Veld veld = velden.get(kolom);
    return veld == null ? plek : veld.plek();
  }

  /** Whether the row comes from the table that describes regels, not only their amounts. */
  public boolean heeftGegevens() {
    return velden.containsKey(Kolom.geldbron)
        || velden.containsKey(Kolom.fte)
        || velden.containsKey(Kolom.taakveld);
  }
}

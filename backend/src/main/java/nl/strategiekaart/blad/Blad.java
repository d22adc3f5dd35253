package nl.strategiekaart.blad;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.strategiekaart.shared.ProbleemException;
import org.apache.poi.ss.util.CellRangeAddress;

/** One table of a file, with only what is filled in. */
public final class Blad {

  /** More cells that were taken together than any table that people make. */
  private static final int MEESTE_SAMENGEVOEGD = 20_000;

  private static final int LAATSTE_KOLOM = 16_384;

  private final String naam;
  private final boolean verborgen;
  private final NavigableMap<Integer, SortedMap<Integer, Vakje>> rijen = new TreeMap<>();
  private final BitSet verborgenRijen = new BitSet();
  private final BitSet verborgenKolommen = new BitSet();

  private final List<String> opdruk = new ArrayList<>();

  /** By column: the first row of each, with its last. */
  private final Map<Integer, NavigableMap<Integer, Integer>> samengevoegd = new HashMap<>();

  private int aantalSamengevoegd;

  Blad(String naam, boolean verborgen) {
    this.naam = naam;
    this.verborgen = verborgen;
  }

  /** Of the sheet; null when a file has only one table. */
  public String naam() {
    return naam;
  }

  /** Whether who opens the file does not see the sheet. */
  public boolean isVerborgen() {
    return verborgen;
  }

  /** By row (from 1, as people count), then by column (from 0). */
  public NavigableMap<Integer, SortedMap<Integer, Vakje>> rijen() {
    return rijen;
  }

  /** Whether who opens the file does not see a row (from 1): hidden, or filtered away. */
  public boolean isRijVerborgen(int rij) {
    return verborgenRijen.get(rij);
  }

  /** Whether who opens the file does not see a column (from 0). */
  public boolean isKolomVerborgen(int kolom) {
    return verborgenKolommen.get(kolom);
  }

  /**
   * Of cells of one column that were taken together, each as one tall cell of which only the first
   * holds something: the row of that first one (from 1). Of cells taken together over columns, it
   * is the first column.
   *
   * @return empty when the cell was not taken together with one above it
   */
  public Optional<Integer> bovensteVan(int rij, int kolom) {
    return Optional.ofNullable(samengevoegd.get(kolom))
        .map(cellen -> cellen.floorEntry(rij))
        .filter(cellen -> rij <= cellen.getValue())
        .map(Map.Entry::getKey);
  }

  /** What is only seen in print: above and below each page. */
  public List<String> opdruk() {
    return opdruk;
  }

  void verbergRij(int rij) {
    verborgenRijen.set(rij);
  }

  /**
   * Hides columns.
   *
   * @param van first, from 0
   * @param tot last, inclusive
   */
  void verbergKolommen(int van, int tot) {
    if (van >= 0 && van <= tot) {
      verborgenKolommen.set(van, Math.min(tot, LAATSTE_KOLOM) + 1);
    }
  }

  /**
   * Takes cells together.
   *
   * @throws ProbleemException 413 when there are too many of those
   */
  void voegSamen(CellRangeAddress cellen) {
    if (aantalSamengevoegd++ == MEESTE_SAMENGEVOEGD) {
      throw Onleesbaar.teGroot(
          "Het bestand heeft meer dan 20.000 samengevoegde cellen. Deel het op in kleinere bestanden.");
    }
    if (cellen.getLastRow() > cellen.getFirstRow()) {
      samengevoegd
          .computeIfAbsent(cellen.getFirstColumn(), nieuw -> new TreeMap<>())
          .put(cellen.getFirstRow() + 1, cellen.getLastRow() + 1);
    }
  }
}

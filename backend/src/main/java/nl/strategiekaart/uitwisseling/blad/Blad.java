package nl.strategiekaart.uitwisseling.blad;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
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
  private final List<CellRangeAddress> samengevoegd = new ArrayList<>();

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
   * The cells of one column that were taken together, each as one tall cell of which only the first
   * holds something. Of cells taken together over columns, it is the first one.
   */
  public List<CellRangeAddress> samengevoegdIn(int kolom) {
    return samengevoegd.stream()
        .filter(cellen -> cellen.getFirstColumn() == kolom)
        .filter(cellen -> cellen.getLastRow() > cellen.getFirstRow())
        .toList();
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
    if (samengevoegd.size() == MEESTE_SAMENGEVOEGD) {
      throw Onleesbaar.teGroot(
          "Het bestand heeft meer dan 20.000 samengevoegde cellen. Deel het op in kleinere bestanden.");
    }
    samengevoegd.add(cellen);
  }
}

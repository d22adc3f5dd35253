package nl.strategiekaart.uitwisseling.kaart;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.strategiekaart.uitwisseling.blad.Blad;
import nl.strategiekaart.uitwisseling.blad.Vakje;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The row with headings of a sheet, under whatever stands above it.
 *
 * @param rij its number, from 1
 * @param koppen by column (from 0): what it is called; a column without a heading by its letter
 */
record Bladkop(Blad blad, int rij, SortedMap<Integer, String> koppen) {

  /** Titles and notes may stand above it. */
  private static final int ZOEK_TOT = 30;

  private static final int MEESTE_KOLOMMEN = 200;

  /** A table has at least this many columns. */
  private static final int MINST = 2;

  /**
   * Finds it: the row in which most words are known as headings, else the first one that is filled
   * as a table is.
   *
   * @param bekend headings that were chosen before
   * @return empty when the sheet holds no table
   */
  static Optional<Bladkop> van(Blad blad, Collection<String> bekend, Bladkeuze keuze) {
    if (keuze.koprij() != null) {
      return Optional.of(in(blad, keuze.koprij(), keuze.metVerborgen()))
          .filter(kop -> !kop.koppen.isEmpty());
    }
    Map<Integer, Long> herkend = new TreeMap<>();
    for (int rij : blad.rijen().headMap(ZOEK_TOT, true).keySet()) {
      if (keuze.metVerborgen() || !blad.isRijVerborgen(rij)) {
        herkend.put(
            rij,
            in(blad, rij, keuze.metVerborgen()).koppen.values().stream()
                .filter(kop -> bekend.contains(kop) || Kaartkolom.bij(kop).isPresent())
                .count());
      }
    }
    return herkend.entrySet().stream()
        .filter(rij -> rij.getValue() >= MINST)
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .or(
            () ->
                herkend.keySet().stream()
                    .filter(rij -> blad.rijen().get(rij).size() > MINST)
                    .findFirst())
        .map(rij -> in(blad, rij, keuze.metVerborgen()));
  }

  private static Bladkop in(Blad blad, int rij, boolean metVerborgen) {
    SortedMap<Integer, String> koppen = new TreeMap<>();
    TreeMap<Integer, Object> kolommen = new TreeMap<>();
    blad.rijen().tailMap(rij, true).values().stream()
        .flatMap(vakjes -> vakjes.keySet().stream())
        .filter(kolom -> metVerborgen || !blad.isKolomVerborgen(kolom))
        .forEach(kolom -> kolommen.put(kolom, kolom));
    for (int kolom : kolommen.keySet().stream().limit(MEESTE_KOLOMMEN).toList()) {
      String kop = cel(blad, rij, kolom).map(Bladkop::opEenRegel).orElse("");
      String naam = kop.isEmpty() ? "kolom " + CellReference.convertNumToColString(kolom) : kop;
      String uniek = naam;
      for (int nummer = 2; koppen.containsValue(uniek); nummer++) {
        uniek = naam + " (" + nummer + ")";
      }
      koppen.put(kolom, uniek);
    }
    return new Bladkop(blad, rij, koppen);
  }

  /** What a cell says, also when it is the lower part of cells that were taken together. */
  static Optional<Vakje> cel(Blad blad, int rij, int kolom) {
    Vakje zelf = blad.rijen().getOrDefault(rij, new TreeMap<>()).get(kolom);
    if (zelf != null) {
      return Optional.of(zelf);
    }
    return blad.samengevoegdIn(kolom).stream()
        .filter(cellen -> cellen.containsRow(rij - 1))
        .map(CellRangeAddress::getFirstRow)
        .findFirst()
        .map(eerste -> blad.rijen().getOrDefault(eerste + 1, new TreeMap<>()).get(kolom));
  }

  private static String opEenRegel(Vakje vakje) {
    String kop = vakje.tekst().replaceAll("\\s+", " ").strip();
    return kop.length() > Kolomkeuze.LANGSTE ? kop.substring(0, Kolomkeuze.LANGSTE) : kop;
  }
}

package nl.strategiekaart.blad;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Schoon;
import org.apache.poi.ss.util.CellReference;

/**
 * The row with headings of a table, under whatever stands above it. Rows right above it may group
 * columns.
 *
 * @param rij its number, from 1
 * @param koppen by column (from 0): what it is called, each of them once; a column without a
 *     heading by its letter
 * @param boven by column: what groups it; absent when nothing does
 */
public record Tabelkop(
    Blad blad, int rij, SortedMap<Integer, String> koppen, Map<Integer, String> boven) {

  /** The longest heading that counts. */
  public static final int LANGSTE = 200;

  /** Why a row cannot be read of which a cell stands beside the table. */
  public static final String TE_BREED =
      "Deze rij heeft meer cellen dan de kop. Staat er een scheidingsteken in een tekst of bedrag?";

  /** Titles and notes may stand above it. */
  private static final int ZOEK_TOT = 30;

  private static final int MEESTE_KOLOMMEN = 200;

  /** Rows right above the heading that may group its columns. */
  private static final int GROEPSRIJEN = 3;

  private static final String ZONDER_NAAM = "kolom ";

  /** A table has at least this many columns. */
  private static final int MINST = 2;

  /**
   * Finds it: the row in which most words are known as headings, else the first one that is filled
   * as a table is.
   *
   * @param isBekend whether words are a heading of the table that is looked for
   * @return empty when the sheet holds no table
   */
  public static Optional<Tabelkop> van(Blad blad, Predicate<String> isBekend, Leeskeuze keuze) {
    if (keuze.koprij() != null) {
      return Optional.of(in(blad, keuze.koprij(), keuze)).filter(kop -> !kop.koppen.isEmpty());
    }
    Map<Integer, Long> herkend = new TreeMap<>();
    for (int rij : blad.rijen().headMap(ZOEK_TOT, true).keySet()) {
      if (keuze.metVerborgen() || !blad.isRijVerborgen(rij)) {
        Tabelkop kop = in(blad, rij, keuze);
        herkend.put(rij, kop.gevuld().filter(isBekend).count());
      }
    }
    return herkend.entrySet().stream()
        .filter(rij -> rij.getValue() > 0 && blad.rijen().get(rij.getKey()).size() >= MINST)
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .or(
            () ->
                herkend.keySet().stream()
                    .max(
                        Comparator.comparing((Integer rij) -> isBreed(blad, rij))
                            .thenComparing(Comparator.reverseOrder()))
                    .filter(rij -> blad.rijen().get(rij).size() >= MINST))
        .map(rij -> in(blad, rij, keuze));
  }

  /** Whether a row has as many cells as a table has columns, and is no title with a note. */
  private static boolean isBreed(Blad blad, int rij) {
    return blad.rijen().get(rij).size() > MINST;
  }

  /** Whether a row is a heading of its own: that of this table once more, or of another one. */
  public boolean isKopNogEens(SortedMap<Integer, Vakje> vakjes) {
    return vakjes.entrySet().stream()
            .filter(een -> tekst(blad, rij, een.getKey()).equals(tekst(een.getValue())))
            .count()
        >= MINST;
  }

  /** Of a CSV: an amount with a separator in it moves all that stands behind it. */
  public boolean isBreder(SortedMap<Integer, Vakje> vakjes) {
    return blad.naam() == null && vakjes.lastKey() > blad.rijen().get(rij).lastKey();
  }

  /** Whether all of the same headings stand in another row too. */
  public boolean isGelijkAan(int opRij) {
    return koppen.keySet().stream()
        .allMatch(kolom -> tekst(blad, rij, kolom).isEmpty() || staatOok(opRij, kolom));
  }

  private boolean staatOok(int opRij, int kolom) {
    String kop = tekst(blad, rij, kolom);
    return !kop.isEmpty() && kop.equals(tekst(blad, opRij, kolom));
  }

  /** What a cell says, also when it is the lower part of cells that were taken together. */
  public Optional<Vakje> cel(int opRij, int kolom) {
    return cel(blad, opRij, kolom);
  }

  /** Where a cell of a column is. */
  public Plek plek(int opRij, int kolom) {
    return new Plek(blad.naam(), opRij, kolom, koppen.get(kolom));
  }

  /** Where a row is. */
  public Plek plek(int opRij) {
    return new Plek(blad.naam(), opRij, -1, null);
  }

  private Stream<String> gevuld() {
    return koppen.values().stream()
        .filter(kop -> !kop.startsWith(ZONDER_NAAM))
        .map(Tabelkop::zonderNummer);
  }

  private static Tabelkop in(Blad blad, int rij, Leeskeuze keuze) {
    TreeSet<Integer> kolommen = new TreeSet<>();
    blad.rijen().tailMap(rij, true).values().forEach(vakjes -> kolommen.addAll(vakjes.keySet()));
    kolommen.removeIf(kolom -> !keuze.metVerborgen() && blad.isKolomVerborgen(kolom));
    SortedMap<Integer, String> koppen = new TreeMap<>();
    Map<Integer, String> boven = new TreeMap<>();
    for (int kolom : kolommen.stream().limit(MEESTE_KOLOMMEN).toList()) {
      for (int op = rij - 1; op >= rij - GROEPSRIJEN && blad.rijen().containsKey(op); op--) {
        String groep = groep(blad, op, kolom, kolommen.first());
        if (!groep.isEmpty()) {
          boven.merge(kolom, groep, (onder, hoger) -> hoger + " " + onder);
        }
      }
      koppen.put(kolom, uniek(naam(blad, rij, kolom), koppen));
    }
    return new Tabelkop(blad, rij, koppen, boven);
  }

  private static String naam(Blad blad, int rij, int kolom) {
    String kop = tekst(blad, rij, kolom);
    boolean isEenheid =
        kop.equals("€")
            || Eenheid.in(kop).isPresent() && !kop.matches(".*(?:\\p{L}{4}|20\\d\\d).*");
    if ((kop.isEmpty() || isEenheid) && blad.rijen().containsKey(rij - 1)) {
      // A heading of two rows, of which some columns use only the upper one.
      String erboven = blad.rijen().get(rij - 1).size() >= MINST ? tekst(blad, rij - 1, kolom) : "";
      kop = (erboven + " " + kop).strip();
    }
    return kop.isEmpty() ? ZONDER_NAAM + CellReference.convertNumToColString(kolom) : kop;
  }

  /** A heading as it stands there: the same one again got a number behind it. */
  public static String zonderNummer(String kop) {
    return kop.replaceFirst(" \\(\\d+\\)$", "");
  }

  private static String uniek(String naam, SortedMap<Integer, String> koppen) {
    String uniek = naam;
    for (int nummer = 2; koppen.containsValue(uniek); nummer++) {
      uniek = naam + " (" + nummer + ")";
    }
    return uniek;
  }

  /** A title begins at the first column, what groups columns does not. */
  private static String groep(Blad blad, int rij, int kolom, int eerste) {
    SortedMap<Integer, Vakje> links = blad.rijen().get(rij).headMap(kolom + 1);
    return links.isEmpty() || links.lastKey() <= eerste ? "" : tekst(blad, rij, links.lastKey());
  }

  private static String tekst(Blad blad, int rij, int kolom) {
    return cel(blad, rij, kolom).map(Tabelkop::tekst).orElse("");
  }

  private static String tekst(Vakje vakje) {
    String kop = Schoon.opEenRegel(vakje.inWoorden());
    return kop.length() > LANGSTE ? kop.substring(0, LANGSTE) : kop;
  }

  private static Optional<Vakje> cel(Blad blad, int rij, int kolom) {
    SortedMap<Integer, Vakje> vakjes = blad.rijen().get(rij);
    Vakje zelf = vakjes == null ? null : vakjes.get(kolom);
    return zelf != null
        ? Optional.of(zelf)
        : blad.bovensteVan(rij, kolom).map(blad.rijen()::get).map(eerste -> eerste.get(kolom));
  }
}

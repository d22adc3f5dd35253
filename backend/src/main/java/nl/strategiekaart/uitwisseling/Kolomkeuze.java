package nl.strategiekaart.uitwisseling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.blad.Tabelkop;

/**
 * What a person says that a column of a file is; the column is named as in the row with headings.
 *
 * @param <W> what a column of such a file can be
 */
public interface Kolomkeuze<W extends Enum<W>> {

  /** Characters of a heading. */
  int LANGSTE = 200;

  W wat();

  String kop();

  /** What stands above each column that is read. */
  static <W extends Enum<W>> Map<W, String> koppen(List<? extends Kolomkeuze<W>> kolommen) {
    Map<W, String> koppen = new TreeMap<>();
    kolommen.forEach(keuze -> koppen.put(keuze.wat(), keuze.kop()));
    return koppen;
  }

  /** In which column of a table, from 0, each stands; without those that it does not have. */
  static <W extends Enum<W>> Map<W, Integer> plekken(Map<W, String> koppen, Tabelkop tabel) {
    Map<W, Integer> plekken = new TreeMap<>();
    tabel
        .koppen()
        .forEach(
            (kolom, kop) ->
                koppen.keySet().stream()
                    .filter(wat -> koppen.get(wat).equals(kop))
                    .forEach(wat -> plekken.put(wat, kolom)));
    return plekken;
  }

  /** Notes what more than one column was chosen for. */
  static void eisElkEen(List<? extends Kolomkeuze<?>> kolommen, Overname overname) {
    overname.eisVerschillend(
        kolommen, Kolomkeuze::wat, "/kolommen/%d/wat", "Hiervoor is al een kolom gekozen.");
  }
}

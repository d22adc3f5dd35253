package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** One table of a file, with only what is filled in: by row (from 1), then by column (from 0). */
public record Blad(String naam, NavigableMap<Integer, SortedMap<Integer, Vakje>> rijen) {

  Blad(String naam) {
    this(naam, new TreeMap<>());
  }

  void zet(Vakje vakje) {
    rijen.computeIfAbsent(vakje.rij(), rij -> new TreeMap<>()).put(vakje.kolom(), vakje);
  }
}

package nl.strategiekaart.blad;

import java.util.SortedMap;

/** Receives a file row by row, so that nobody has to hold all of it. */
@FunctionalInterface
public interface Rijen {

  /**
   * The next row in which something stands.
   *
   * @param nummer from 1, as people count
   * @param vakjes by column, from 0
   */
  void rij(Blad blad, int nummer, SortedMap<Integer, Vakje> vakjes);
}

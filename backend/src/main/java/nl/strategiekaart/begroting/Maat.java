package nl.strategiekaart.begroting;

import java.util.List;

/** What an amount in a cell says: planned, promised, or spent in one half of the year. */
public enum Maat {
  begroot,
  toegezegd,
  besteed_h1,
  besteed_h2;

  /** The two halves of what is spent in a year. */
  public static final List<Maat> BESTEED = List.of(besteed_h1, besteed_h2);
}

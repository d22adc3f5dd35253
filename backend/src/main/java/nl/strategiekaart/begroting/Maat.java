package nl.strategiekaart.begroting;

import java.util.List;

/** What an amount in a cell says: planned, promised, or spent in one half of the year. */
public enum Maat {
  begroot("begroot", ""),
  toegezegd("toegezegd", ""),
  besteed_h1("besteed", "-H1"),
  besteed_h2("besteed", "-H2");

  /** The two halves of what is spent in a year. */
  public static final List<Maat> BESTEED = List.of(besteed_h1, besteed_h2);

  /** The field of a regel that such cells stand in. */
  public final String veld;

  /** What stands behind the year in the key of such a cell. */
  final String helft;

  Maat(String veld, String helft) {
    this.veld = veld;
    this.helft = helft;
  }
}

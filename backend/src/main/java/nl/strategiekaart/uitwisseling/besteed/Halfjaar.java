package nl.strategiekaart.uitwisseling.besteed;

import java.util.Comparator;
import java.util.Optional;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;

/**
 * One half of a year, in which money is spent.
 *
 * @param helft 1 or 2
 */
record Halfjaar(int jaar, int helft) implements Comparable<Halfjaar> {

  private static final int LAATSTE_MAAND_VAN_DE_EERSTE = 6;

  static Halfjaar vanMaand(int jaar, int maand) {
    return new Halfjaar(jaar, maand <= LAATSTE_MAAND_VAN_DE_EERSTE ? 1 : 2);
  }

  /** "2026-H1", as the cells of a begrotingsregel are named. */
  static Optional<Halfjaar> lees(String sleutel) {
    return Vak.lees("besteed", sleutel)
        .map(vak -> new Halfjaar(vak.jaar(), vak.maat() == Maat.besteed_h1 ? 1 : 2));
  }

  Maat maat() {
    return helft == 1 ? Maat.besteed_h1 : Maat.besteed_h2;
  }

  @Override
  public int compareTo(Halfjaar ander) {
    return Comparator.comparingInt(Halfjaar::jaar)
        .thenComparingInt(Halfjaar::helft)
        .compare(this, ander);
  }

  @Override
  public String toString() {
    return jaar + "-H" + helft;
  }
}

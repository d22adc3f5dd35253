package nl.strategiekaart.tijd;

import static nl.strategiekaart.tijd.Precisie.dag;
import static nl.strategiekaart.tijd.Precisie.halfjaar;
import static nl.strategiekaart.tijd.Precisie.jaar;
import static nl.strategiekaart.tijd.Precisie.kwartaal;
import static nl.strategiekaart.tijd.Precisie.maand;
import static nl.strategiekaart.tijd.Precisie.seizoen;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** A stretch of time with the precision in which it was said; both days are part of it. */
record Tijdvak(LocalDate van, LocalDate tot, Precisie precisie) {

  /** Which part of a stretch is meant. */
  enum Deel {
    begin,
    medio,
    eind
  }

  static Tijdvak maanden(int jaartal, int eersteMaand, int aantal, Precisie precisie) {
    YearMonth eerste = YearMonth.of(jaartal, eersteMaand);
    return new Tijdvak(eerste.atDay(1), eerste.plusMonths(aantal - 1L).atEndOfMonth(), precisie);
  }

  static Tijdvak eenDag(LocalDate datum) {
    return new Tijdvak(datum, datum, dag);
  }

  /**
   * Its begin, middle or end. Of a year those are the first quarter, the two in the middle and the
   * last one; of a month its first ten days, the next ten and the rest; of anything else a third.
   * Null of a day, and of what has no thirds.
   */
  Tijdvak deel(Deel deel) {
    int lengte = lengteInMaanden();
    if (precisie == dag) {
      return null;
    }
    if (lengte == 1) {
      return new Tijdvak(
          van.withDayOfMonth(1 + 10 * deel.ordinal()),
          deel == Deel.eind ? tot : van.withDayOfMonth(10 + 10 * deel.ordinal()),
          dag);
    }
    boolean vierden = lengte == 12;
    int stuk = lengte / (vierden ? 4 : 3);
    int vooraf =
        switch (deel) {
          case begin -> 0;
          case medio -> stuk;
          case eind -> lengte - stuk;
        };
    Precisie fijner = precisie == jaar ? kwartaal : maand;
    return stuk * (vierden ? 4 : 3) != lengte
        ? null
        : maanden(
            van.getYear() + (van.getMonthValue() - 1 + vooraf) / 12,
            (van.getMonthValue() - 1 + vooraf) % 12 + 1,
            vierden && deel == Deel.medio ? 2 * stuk : stuk,
            fijner);
  }

  /** The first or the second half of a month; null of anything else. */
  Tijdvak helft(boolean tweede) {
    return precisie == maand && lengteInMaanden() == 1
        ? new Tijdvak(
            tweede ? van.withDayOfMonth(16) : van, tweede ? tot : van.withDayOfMonth(15), dag)
        : null;
  }

  private int lengteInMaanden() {
    return (tot.getYear() - van.getYear()) * 12 + tot.getMonthValue() - van.getMonthValue() + 1;
  }

  /** From the first day of this one to the last day of another; null when that one ends before. */
  Tijdvak totEnMet(Tijdvak ander) {
    return ander.tot.isBefore(van)
        ? null
        : new Tijdvak(van, ander.tot, samen(precisie, ander.precisie));
  }

  /** Whether another one begins on the day after this one. */
  boolean sluitAanOp(Tijdvak ander) {
    return ander.van.equals(tot.plusDays(1));
  }

  /**
   * The precision in which the one begins and the other ends can both be said: seasons lie across
   * the other ones, that are parts of each other.
   */
  private static Precisie samen(Precisie een, Precisie ander) {
    return een == ander
        ? een
        : Stream.of(dag, maand, kwartaal, halfjaar)
            .filter(fijn -> fijn == een || fijn == ander || fijn == maand && metSeizoen(een, ander))
            .findFirst()
            .orElse(jaar);
  }

  private static boolean metSeizoen(Precisie een, Precisie ander) {
    return een == seizoen || ander == seizoen;
  }
}

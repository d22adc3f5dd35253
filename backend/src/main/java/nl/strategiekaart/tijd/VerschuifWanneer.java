package nl.strategiekaart.tijd;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Moves a time, and the words that say it, some years further or back. */
final class VerschuifWanneer {

  /** In four digits, or in two where that says a year: '26, 2026/27. */
  private static final Pattern JAAR =
      Pattern.compile("(?<!\\d)\\d{4}(?!\\d)|(?<=['’]|\\d{4}[/-])\\d\\d(?![\\d/-])");

  private VerschuifWanneer() {}

  /** The words in another year; empty when that year has no such day. */
  static Optional<String> van(String woorden, int jaren) {
    Wanneer nu = Wanneer.lees(woorden);
    String later =
        JAAR.matcher(woorden)
            .replaceAll(
                jaar ->
                    jaar.group().length() == 2
                        ? "%02d"
                            .formatted(Math.floorMod(Integer.parseInt(jaar.group()) + jaren, 100))
                        : String.valueOf(Integer.parseInt(jaar.group()) + jaren));
    Optional<Wanneer> tijd = tijd(nu, jaren);
    return tijd.map(
        anders ->
            Wanneer.lees(later).isZelfdeTijd(anders)
                ? later
                : nu.isGekozen()
                    ? nu.eigenWoorden() + " [" + anders.gelezen() + "]"
                    : anders.gelezen());
  }

  private static Optional<Wanneer> tijd(Wanneer nu, int jaren) {
    Optional<LocalDate> van = dag(nu, nu.van(), jaren);
    Optional<LocalDate> tot = dag(nu, nu.tot(), jaren);
    if (van.isPresent() != (nu.van() != null) || tot.isPresent() != (nu.tot() != null)) {
      return Optional.empty();
    }
    Wanneer anders =
        new Wanneer(nu.soort(), van.orElse(null), tot.orElse(null), nu.precisie(), null);
    return Optional.of(anders).filter(een -> een.equals(Wanneer.lees(een.gelezen())));
  }

  /** The last day of a month stays that, except where a day is meant. */
  private static Optional<LocalDate> dag(Wanneer nu, LocalDate dag, int jaren) {
    if (dag == null) {
      return Optional.empty();
    }
    boolean eindVanMaand =
        nu.precisie() != Precisie.dag && dag.equals(YearMonth.from(dag).atEndOfMonth());
    LocalDate anders =
        eindVanMaand ? YearMonth.from(dag).plusYears(jaren).atEndOfMonth() : dag.plusYears(jaren);
    return Optional.of(anders)
        .filter(een -> eindVanMaand || een.getDayOfMonth() == dag.getDayOfMonth());
  }
}

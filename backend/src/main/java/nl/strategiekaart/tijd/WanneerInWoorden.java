package nl.strategiekaart.tijd;

import static nl.strategiekaart.tijd.Precisie.jaar;
import static nl.strategiekaart.tijd.Tijdwoorden.MAANDEN;
import static nl.strategiekaart.tijd.Tijdwoorden.RANG;

import java.time.LocalDate;
import java.util.List;

/** Writes times in Dutch words, of which {@link LeesWanneer} reads the same time. */
final class WanneerInWoorden {

  private static final List<String> SEIZOENEN = List.of("winter", "voorjaar", "zomer", "najaar");

  private WanneerInWoorden() {}

  static String schrijf(Wanneer wanneer) {
    return switch (wanneer.soort()) {
      case doorlopend -> "doorlopend";
      case onbekend -> "nog niet bekend";
      case vanaf ->
          wanneer.precisie() == jaar
              ? wanneer.van().getYear() + " en verder"
              : "vanaf " + begin(wanneer.van(), wanneer.precisie());
      case uiterlijk -> "uiterlijk " + begin(wanneer.tot(), wanneer.precisie());
      case periode, moment -> span(wanneer);
    };
  }

  private static String span(Wanneer wanneer) {
    String van = begin(wanneer.van(), wanneer.precisie());
    String tot = begin(wanneer.tot(), wanneer.precisie());
    return van.equals(tot) ? van : van + " t/m " + tot;
  }

  private static String begin(LocalDate datum, Precisie precisie) {
    int maandIndex = datum.getMonthValue() - 1;
    return switch (precisie) {
      case jaar -> "" + datum.getYear();
      case halfjaar -> RANG.get(maandIndex / 6) + " helft " + datum.getYear();
      case seizoen -> seizoen(datum);
      case kwartaal -> RANG.get(maandIndex / 3) + " kwartaal " + datum.getYear();
      case maand -> MAANDEN.get(maandIndex) + " " + datum.getYear();
      case dag -> datum.getDayOfMonth() + " " + MAANDEN.get(maandIndex) + " " + datum.getYear();
    };
  }

  /** A winter lies in two years, and is named after both. */
  private static String seizoen(LocalDate datum) {
    int nummer = datum.getMonthValue() % 12 / 3;
    int eersteJaar = datum.minusMonths(2).getYear();
    return nummer == 0
        ? "winter " + eersteJaar + "/" + (eersteJaar + 1)
        : SEIZOENEN.get(nummer) + " " + datum.getYear();
  }
}

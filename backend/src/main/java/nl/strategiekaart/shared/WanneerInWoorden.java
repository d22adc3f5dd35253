package nl.strategiekaart.shared;

import static nl.strategiekaart.shared.Precisie.dag;
import static nl.strategiekaart.shared.Precisie.halfjaar;
import static nl.strategiekaart.shared.Precisie.jaar;
import static nl.strategiekaart.shared.Precisie.kwartaal;
import static nl.strategiekaart.shared.Precisie.maand;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns periods into Dutch words and back; the only place that knows the words. */
final class WanneerInWoorden {

  private static final List<String> RANG = List.of("eerste", "tweede", "derde", "vierde");
  private static final List<String> MAANDEN =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<String> KORTE_MAANDEN =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern KORTE_MAAND =
      Pattern.compile("\\b(jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?");
  private static final Pattern KORTE_RANG = Pattern.compile("\\b([1-4])e\\b");
  private static final Pattern KORT_DEEL = Pattern.compile("\\b([qkh])([1-4])\\b");
  private static final Pattern IN_CIJFERS =
      Pattern.compile("\\b(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})\\b");

  private static final Pattern TIJDVAK =
      Pattern.compile(
          "(?:(?<helft>eerste|tweede) (?:helft|halfjaar)(?: van)? "
              + "|(?<kwartaal>eerste|tweede|derde|vierde) kwartaal(?: van)? "
              + "|(?:(?<dag>\\d{1,2}) )?(?<maand>"
              + String.join("|", MAANDEN)
              + ") )?(?<jaar>\\d{4})");
  private static final Pattern VANAF =
      Pattern.compile("(?:vanaf|start in) (.+)|(.+?) (?:en verder|e\\.v\\.)");
  private static final Pattern TOT_EN_MET = Pattern.compile("(.+?) ?(?:t/m|tot en met|-|–) ?(.+)");

  private WanneerInWoorden() {}

  /** A stretch of time with the precision in which it was said. */
  private record Tijdvak(LocalDate van, LocalDate tot, Precisie precisie) {}

  static Wanneer lees(String woorden) {
    String tekst = woorden == null ? "" : normaal(woorden);
    switch (tekst) {
      case "", "onbekend", "nog niet bekend":
        return Wanneer.ONBEKEND;
      case "doorlopend":
        return Wanneer.DOORLOPEND;
      default:
    }
    Tijdvak heel = tijdvak(tekst);
    if (heel != null) {
      return heel.precisie() == dag
          ? Wanneer.moment(heel.van())
          : Wanneer.periode(heel.van(), heel.tot(), heel.precisie());
    }
    Matcher vanaf = VANAF.matcher(tekst);
    if (vanaf.matches()) {
      Tijdvak begin = tijdvak(vanaf.group(1) != null ? vanaf.group(1) : vanaf.group(2));
      if (begin != null) {
        return Wanneer.vanaf(begin.van(), begin.precisie());
      }
    }
    Matcher totEnMet = TOT_EN_MET.matcher(tekst);
    if (totEnMet.matches()) {
      Tijdvak begin = tijdvak(totEnMet.group(1));
      Tijdvak eind = tijdvak(totEnMet.group(2));
      if (begin != null && eind != null && begin.precisie() == eind.precisie()) {
        return Wanneer.periode(begin.van(), eind.tot(), begin.precisie());
      }
    }
    throw new IllegalArgumentException(
        "De tijd '"
            + woorden.strip()
            + "' is niet begrepen. Schrijf bijvoorbeeld: doorlopend, 2024,"
            + " tweede helft 2026, derde kwartaal 2026, 2025 t/m 2027, 14 juni 2026 of 2024 en verder.");
  }

  private static String normaal(String woorden) {
    String tekst = woorden.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    tekst =
        tekst.endsWith(".") && !tekst.endsWith("e.v.")
            ? tekst.substring(0, tekst.length() - 1)
            : tekst;
    return voluit(tekst);
  }

  /** What people write short: 2e helft, Q3 2026, H2 2026, sept. 2026, 14-6-2026. */
  private static String voluit(String kort) {
    String tekst = IN_CIJFERS.matcher(kort).replaceAll(WanneerInWoorden::dagVoluit);
    tekst =
        KORT_DEEL
            .matcher(tekst)
            .replaceAll(m -> rang(m, 2) + (m.group(1).equals("h") ? " helft" : " kwartaal"));
    tekst = KORTE_RANG.matcher(tekst).replaceAll(m -> rang(m, 1));
    return KORTE_MAAND
        .matcher(tekst)
        .replaceAll(m -> MAANDEN.get(KORTE_MAANDEN.indexOf(m.group(1).substring(0, 3))));
  }

  private static String rang(MatchResult m, int groep) {
    return RANG.get(Integer.parseInt(m.group(groep)) - 1);
  }

  private static String dagVoluit(MatchResult m) {
    int nummer = Integer.parseInt(m.group(2));
    // A month that does not exist stays as it was written, and is then not understood.
    return nummer < 1 || nummer > MAANDEN.size()
        ? m.group()
        : m.group(1) + " " + MAANDEN.get(nummer - 1) + " " + m.group(3);
  }

  private static Tijdvak tijdvak(String tekst) {
    Matcher vak = TIJDVAK.matcher(tekst);
    if (!vak.matches()) {
      return null;
    }
    int jaartal = Integer.parseInt(vak.group("jaar"));
    if (vak.group("helft") != null) {
      return maanden(jaartal, 1 + 6 * RANG.indexOf(vak.group("helft")), 6, halfjaar);
    }
    if (vak.group("kwartaal") != null) {
      return maanden(jaartal, 1 + 3 * RANG.indexOf(vak.group("kwartaal")), 3, kwartaal);
    }
    if (vak.group("maand") == null) {
      return maanden(jaartal, 1, 12, jaar);
    }
    int maandnummer = 1 + MAANDEN.indexOf(vak.group("maand"));
    return vak.group("dag") == null
        ? maanden(jaartal, maandnummer, 1, maand)
        : eenDag(jaartal, maandnummer, Integer.parseInt(vak.group("dag")));
  }

  private static Tijdvak maanden(int jaartal, int eersteMaand, int aantal, Precisie precisie) {
    LocalDate van = LocalDate.of(jaartal, eersteMaand, 1);
    return new Tijdvak(van, van.plusMonths(aantal).minusDays(1), precisie);
  }

  private static Tijdvak eenDag(int jaartal, int maandnummer, int dagnummer) {
    try {
      LocalDate datum = LocalDate.of(jaartal, maandnummer, dagnummer);
      return new Tijdvak(datum, datum, dag);
    } catch (DateTimeException bestaatNiet) {
      return null;
    }
  }

  static String schrijf(Wanneer wanneer) {
    return switch (wanneer.soort()) {
      case doorlopend -> "doorlopend";
      case onbekend -> "nog niet bekend";
      case vanaf ->
          wanneer.precisie() == jaar
              ? wanneer.van().getYear() + " en verder"
              : "vanaf " + begin(wanneer.van(), wanneer.precisie());
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
      case kwartaal -> RANG.get(maandIndex / 3) + " kwartaal " + datum.getYear();
      case maand -> MAANDEN.get(maandIndex) + " " + datum.getYear();
      case dag -> datum.getDayOfMonth() + " " + MAANDEN.get(maandIndex) + " " + datum.getYear();
    };
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;

/** Reads in which half-year a row was booked. */
final class LeesTijd {

  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2200;

  /** Of the periods in which a year is closed. */
  private static final int LAATSTE_PERIODE = 16;

  private static final String NUMMER =
      "(?:[a-z]+\\.?\\s*)?0*(\\d{1,2})(?:e|ste|de)?(?:\\s*[a-z ]+)?";
  private static final Pattern ALLEEN = Pattern.compile(NUMMER);
  private static final Pattern JAAR_VOOROP = Pattern.compile("(\\d{4})[-/. ]*" + NUMMER);
  private static final Pattern JAAR_ACHTERAAN =
      Pattern.compile(NUMMER + "[-/. ]+'?(\\d{4}|\\d{2})");

  private final Tijdsoort soort;
  private final Datumvorm vorm;

  LeesTijd(Tijdsoort soort, Datumvorm vorm) {
    this.soort = soort;
    this.vorm = vorm;
  }

  /**
   * The half-year in a row, as a cell of what is spent.
   *
   * @param jaar what stands in the column of the year; null when that is part of the other
   * @throws OnleesbaarException when it is not clear
   */
  Vak lees(String tijd, String jaar) {
    if (tijd.isBlank()) {
      throw new OnleesbaarException("Er staat geen " + naam() + ".");
    }
    if (soort == Tijdsoort.datum) {
      LocalDate dag = vorm.lees(tijd);
      return half(eisJaar("%04d".formatted(dag.getYear()), tijd), dag.getMonthValue(), tijd);
    }
    String kaal =
        soort == Tijdsoort.maand ? Maandnaam.alsGetal(tijd) : tijd.strip().toLowerCase(Locale.ROOT);
    if (jaar != null) {
      return half(eisJaar(jaar, jaar), deel(ALLEEN.matcher(kaal), 1, tijd), tijd);
    }
    Matcher voorop = JAAR_VOOROP.matcher(kaal);
    if (voorop.matches()) {
      return half(eisJaar(voorop.group(1), tijd), Integer.parseInt(voorop.group(2)), tijd);
    }
    Matcher achteraan = JAAR_ACHTERAAN.matcher(kaal);
    int nummer = deel(achteraan, 1, tijd);
    if (achteraan.group(2).length() == 2 && !tijd.matches("(?s).*\\p{L}{3}.*")) {
      // "06-07" has no year; "mrt-26" does.
      throw geen(tijd);
    }
    return half(eisJaar(achteraan.group(2), tijd), nummer, tijd);
  }

  private Vak half(int jaar, int nummer, String cel) {
    boolean isBuitenMaanden =
        soort == Tijdsoort.maand
            && (nummer == 0 || nummer > soort.delen && nummer <= LAATSTE_PERIODE);
    if (!isBuitenMaanden && (nummer < 1 || nummer > soort.delen)) {
      throw geen(cel);
    }
    return new Vak(jaar, nummer * 2 <= soort.delen ? Maat.besteed_h1 : Maat.besteed_h2);
  }

  private int deel(Matcher vorm, int groep, String cel) {
    if (!vorm.matches()) {
      throw geen(cel);
    }
    return Integer.parseInt(vorm.group(groep));
  }

  private static int eisJaar(String tekst, String cel) {
    String kaal = tekst.strip();
    if (kaal.matches("\\d{4}|\\d{2}")) {
      int jaar = Integer.parseInt(kaal.length() == 2 ? "20" + kaal : kaal);
      if (jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR) {
        return jaar;
      }
    }
    throw new OnleesbaarException(Cel.kort(cel) + " is geen jaar.");
  }

  private OnleesbaarException geen(String cel) {
    return new OnleesbaarException(Cel.kort(cel) + " is geen " + naam() + ".");
  }

  private String naam() {
    return soort == Tijdsoort.halfjaar ? "half jaar" : soort.name();
  }
}

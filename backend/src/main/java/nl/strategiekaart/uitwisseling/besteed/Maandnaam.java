package nl.strategiekaart.uitwisseling.besteed;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of months, as people and systems write them. */
final class Maandnaam {

  private static final List<String> NAMEN =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final Pattern WOORD = Pattern.compile("[a-z]{3,}\\.?");

  private Maandnaam() {}

  /**
   * "15-mrt-2026" and "Maart 2026" with a number; the first three letters say which month it is.
   */
  static String alsGetal(String tekst) {
    String kaal = tekst.strip().toLowerCase(Locale.ROOT);
    Matcher woord = WOORD.matcher(kaal);
    if (!woord.find()) {
      return kaal;
    }
    String kort = woord.group().substring(0, 3);
    String naam = kort.equals("maa") || kort.equals("mar") ? "mrt" : kort;
    int maand = NAMEN.indexOf(naam.equals("oct") ? "okt" : naam.equals("may") ? "mei" : naam) + 1;
    return maand == 0 ? kaal : woord.replaceFirst("" + maand);
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Recognises a column that says of each amount whether it goes on or off: D and C, S and H (Soll
 * and Haben), af and bij.
 */
final class Tekenkolom {

  private static final int MEESTE_TEKENS = 4;
  private static final int LANGSTE = 20;

  private static final Pattern NAAM =
      Pattern.compile(
          "[dsh] ?[/|-] ?[ckhs]|dc|dk|deb(?:et|it).*(?:cred|kred).*|af ?[/|-] ?bij|bij ?[/|-] ?af"
              + "|\\+ ?/ ?-|(?:plus|min) ?/ ?(?:plus|min).*|.*\\bteken|sign|soll ?/ ?haben"
              + "|(?:boek|transactie|mutatie)(?:ings)?(?:soort|type)");
  private static final Pattern BIJ =
      Pattern.compile(
          "d|dr|db|deb|deb[ei]te?|s|soll|bij|\\+|plus|last(?:en)?|kosten|uitga(?:af|ve|ven)");
  private static final Pattern AF =
      Pattern.compile(
          "c|cr|cred|[ck]redit|k|h|haben|af|-|−|min|ba(?:at|ten)|opbrengst(?:en)?|inkomsten"
              + "|ontvangst(?:en)?|creditnota|creditfactuur");

  private Tekenkolom() {}

  /** Whether a column is one, by its name or by what is in it. */
  static boolean is(String naam, Collection<String> waarden) {
    return isMogelijk(waarden)
        && (NAAM.matcher(naam.strip().toLowerCase(Locale.ROOT)).matches()
            || verschillend(waarden).stream().allMatch(een -> gaatAf(een) != null));
  }

  /** Whether only a few short words are in it. */
  static boolean isMogelijk(Collection<String> waarden) {
    List<String> anders = verschillend(waarden);
    return !anders.isEmpty()
        && anders.size() <= MEESTE_TEKENS
        && anders.stream().allMatch(een -> een.length() <= LANGSTE && !een.matches(".*\\d.*"));
  }

  /** What is in it, with whether that goes off; null where the word is not known. */
  static List<Tekenkeuze> tekens(Collection<String> waarden) {
    List<Tekenkeuze> tekens = new ArrayList<>();
    verschillend(waarden).forEach(teken -> tekens.add(new Tekenkeuze(teken, gaatAf(teken))));
    return tekens;
  }

  private static Boolean gaatAf(String teken) {
    String klein = teken.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
    return BIJ.matcher(klein).matches()
        ? Boolean.FALSE
        : AF.matcher(klein).matches() ? Boolean.TRUE : null;
  }

  private static List<String> verschillend(Collection<String> waarden) {
    Map<String, String> eerste = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    waarden.stream().filter(een -> !een.isBlank()).forEach(een -> eerste.putIfAbsent(een, een));
    return List.copyOf(eerste.values());
  }
}

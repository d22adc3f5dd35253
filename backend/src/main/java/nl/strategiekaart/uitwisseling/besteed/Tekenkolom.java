package nl.strategiekaart.uitwisseling.besteed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Recognises a column that says of each amount whether it goes on or off: D and C, S and H (Soll
 * and Haben), 40 and 50. What af and bij are of depends on who writes it: that is chosen.
 */
final class Tekenkolom {

  private static final int MEESTE_TEKENS = 4;
  private static final int LANGSTE = 20;

  private static final Pattern NAAM =
      Pattern.compile(
          "[dsh] ?[/|-] ?[ckhs]|dc|dk|deb(?:et|it).*(?:cred|kred).*|af ?[/| -]? ?bij|bij ?[/| -]? ?af"
              + "|\\+ ?/ ?-|(?:plus|min) ?/ ?(?:plus|min).*|.*\\bteken|sign|soll ?/ ?haben"
              + "|(?:boek|transactie|mutatie)(?:ings)?(?:soort|type)|boek(?:ings)?sleutel|posting key");

  /** Of a column that may say it, or that a row does not count. */
  private static final Pattern NAAM_LIJKT =
      Pattern.compile("(?!kosten).*(?:soort|type|richting|storno)|valuta|munt|currency");

  private static final Pattern WOORD_LIJKT =
      Pattern.compile(
          ".*(?:cred|deb[ei]t|storn|retour|terug|inkom|uitga|ontvang|betaal|betal|baten|lasten"
              + "|begro|raming|verplicht).*");

  private static final Pattern BIJ =
      Pattern.compile(
          "d|dr|db|deb|deb[ei]te?|s|soll|40|\\+|plus|last(?:en)?|kosten|uitga(?:af|ve|ven)");
  private static final Pattern AF =
      Pattern.compile(
          "c|cr|cred|[ck]redit|k|h|haben|50|-|−|min|ba(?:at|ten)|opbrengst(?:en)?|inkomsten"
              + "|ontvangst(?:en)?|creditnota|creditfactuur");

  private Tekenkolom() {}

  /** Whether a column is one, by its name or by what is in it. */
  static boolean is(String naam, Collection<String> waarden) {
    return isMogelijk(waarden)
        && (NAAM.matcher(naam.strip().toLowerCase(Locale.ROOT)).matches()
            || verschillend(waarden).stream().allMatch(een -> gaatAf(een) != null));
  }

  /**
   * Whether a column may be one, or say that some rows do not count: it says not always the same.
   */
  static boolean lijkt(String naam, Collection<String> waarden) {
    List<String> anders = verschillend(waarden);
    boolean ookLeeg = waarden.stream().anyMatch(String::isBlank);
    return isMogelijk(waarden)
        && anders.size() + (ookLeeg ? 1 : 0) > 1
        && (NAAM_LIJKT.matcher(naam.strip().toLowerCase(Locale.ROOT)).matches()
            || anders.stream()
                .anyMatch(een -> WOORD_LIJKT.matcher(een.toLowerCase(Locale.ROOT)).matches()));
  }

  /** The words of a column beside amounts with a minus, and beside those without. */
  record Naast(Set<String> metMin, Set<String> zonderMin) {

    static Naast van(List<String> tekens, List<String> bedragen) {
      Naast naast = new Naast(new HashSet<>(), new HashSet<>());
      for (int i = 0; i < bedragen.size(); i++) {
        if (bedragen.get(i).matches(".*[1-9].*")) {
          boolean min = bedragen.get(i).matches(".*[-−–(].*[1-9].*|.*[1-9].*-");
          (min ? naast.metMin : naast.zonderMin).add(tekens.get(i));
        }
      }
      return naast;
    }

    /** Whether the words say anything that the minus does not. */
    boolean zegtMeer() {
      return metMin.isEmpty() || !Collections.disjoint(metMin, zonderMin);
    }

    /** Or say something else. */
    boolean isAnders() {
      return zegtMeer()
          || metMin.stream().anyMatch(teken -> Boolean.FALSE.equals(gaatAf(teken)))
          || zonderMin.stream().anyMatch(teken -> Boolean.TRUE.equals(gaatAf(teken)));
    }
  }

  /** Whether only a few short words are in it. */
  static boolean isMogelijk(Collection<String> waarden) {
    List<String> anders = verschillend(waarden);
    return !anders.isEmpty()
        && anders.size() <= MEESTE_TEKENS
        && anders.stream()
            .allMatch(een -> een.length() <= LANGSTE && !een.matches(".*\\d\\D*\\d\\D*\\d.*"));
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

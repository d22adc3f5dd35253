package nl.strategiekaart.zoeken;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What somebody may have meant with a word that is nowhere. */
public final class Verbetering {

  /** Of a shorter word anything could be meant. */
  private static final int KORTSTE = 4;

  /** From here on two mistakes are forgiven. */
  private static final int LANG = 6;

  /** With a shorter one words begin that have nothing to do with it. */
  private static final int KORTSTE_STAM = 5;

  /** Of a verb. */
  private static final Pattern UITGANG = Pattern.compile("(er)?en$");

  private static final int MEESTE = 3;

  private Verbetering() {}

  /**
   * Those that differ in one letter, too many, too few, another or in the wrong place; of a long
   * word in two, when none does in one. Not of a word that exists, as who looks for dancing did not
   * mean chances: of that one those that begin with the same stem, as coaching with that of to
   * coach.
   *
   * @param bekend words that are somewhere, the likeliest first
   */
  public static List<String> van(String getypt, List<String> bekend) {
    String woord = Woordvorm.van(getypt).vorm();
    if (woord.length() < KORTSTE) {
      return List.of();
    }
    if (new Woordenboek().kent(getypt)) {
      return verwant(getypt, bekend);
    }
    return IntStream.rangeClosed(1, woord.length() < LANG ? 1 : 2)
        .mapToObj(fouten -> opAfstand(woord, fouten, bekend))
        .filter(gevonden -> !gevonden.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> verwant(String getypt, List<String> bekend) {
    List<String> begin =
        new Woordenboek()
            .grondwoorden(getypt.toLowerCase(Locale.ROOT)).stream()
                .map(woord -> UITGANG.matcher(woord).replaceFirst(""))
                .filter(stam -> stam.length() >= KORTSTE_STAM)
                .toList();
    return bekend.stream()
        .filter(een -> begin.stream().anyMatch(een::startsWith))
        .limit(MEESTE)
        .toList();
  }

  private static List<String> opAfstand(String woord, int fouten, List<String> bekend) {
    CharacterRunAutomaton lijkt =
        new CharacterRunAutomaton(new LevenshteinAutomata(woord, true).toAutomaton(fouten));
    return bekend.stream()
        .filter(een -> een.length() >= KORTSTE && lijkt.run(een))
        .limit(MEESTE)
        .toList();
  }
}

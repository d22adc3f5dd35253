package nl.strategiekaart.zoeken;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that is looked for.
 *
 * @param gelezen itself, or those that are looked for in its place
 * @param samen what it is together with the word before it or after it: "promotie tafel"
 */
record Zoekwoord(String getypt, List<Woordvorm> gelezen, List<Woordvorm> samen) {

  /** The beginning of a word is enough, but of one letter that is half of all words. */
  private static final int KORTSTE_BEGIN = 2;

  String vraag() {
    return Stream.concat(
            gelezen.stream().map(Zoekwoord::vraag), samen.stream().map(Zoekwoord::zelf))
        .collect(Collectors.joining(" | "));
  }

  private static String vraag(Woordvorm woord) {
    String delen =
        woord.delen().isEmpty()
            ? ""
            : woord.delen().stream()
                .map(Zoekwoord::stam)
                .collect(Collectors.joining(" & ", " | (", ")"));
    return "(" + begin(woord) + stammen(woord) + delen + ")";
  }

  /** One for each part of a compound; what a code is made of says nothing. */
  Stream<String> deelvragen() {
    return gelezen.stream()
        .filter(woord -> woord.vorm().chars().allMatch(Character::isLetter))
        .flatMap(woord -> woord.delen().stream())
        .map(Zoekwoord::stam);
  }

  /**
   * As it is written counts twice: as it is, and as what it is a form of. A word that is none may
   * be the beginning of one.
   */
  String rang() {
    return Stream.concat(gelezen.stream(), samen.stream())
        .map(
            woord ->
                new Woordenboek().kent(woord.vorm()) ? zelf(woord) : begin(woord) + stammen(woord))
        .collect(Collectors.joining(" | "));
  }

  private static String zelf(Woordvorm woord) {
    return "'" + woord.vorm() + "'" + stammen(woord);
  }

  private static String begin(Woordvorm woord) {
    return "'" + woord.vorm() + "'" + (woord.vorm().length() < KORTSTE_BEGIN ? "" : ":*");
  }

  private static String stammen(Woordvorm woord) {
    return woord.stammen().stream()
        .map(Zoekwoord::stam)
        .map(" | "::concat)
        .collect(Collectors.joining());
  }

  private static String stam(String stam) {
    return "'" + Zoektekst.STAM + stam + "'";
  }

  /** Whether this is it, a form of it, the beginning of it, or a part. */
  boolean raakt(Woordvorm ander) {
    if (samen.contains(ander)) {
      return true;
    }
    for (Woordvorm woord : gelezen) {
      if (ander.vorm().equals(woord.vorm())
          || woord.vorm().length() >= KORTSTE_BEGIN && ander.vorm().startsWith(woord.vorm())
          || !Collections.disjoint(woord.stammen(), ander.stammen())
          || !Collections.disjoint(woord.stammen(), ander.delen())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of its readings is made of others. */
  boolean heeftDelen() {
    return gelezen.stream().anyMatch(woord -> !woord.delen().isEmpty());
  }

  /** Whether it is one of the parts of this, where all of them are. */
  boolean raaktDeel(Woordvorm ander, Set<String> alles) {
    return gelezen.stream()
        .filter(woord -> alles.containsAll(woord.delen()))
        .anyMatch(woord -> woord.delen().stream().anyMatch(ander.stammen()::contains));
  }
}

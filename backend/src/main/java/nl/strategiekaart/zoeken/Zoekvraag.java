package nl.strategiekaart.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants to find, as questions to what {@link Zoektekst} made: each a tsquery of
 * PostgreSQL.
 */
public final class Zoekvraag {

  private static final int MEESTE_WOORDEN = 16;

  /** The beginning of a word is enough, but of one letter that is half of all words. */
  private static final int KORTSTE_BEGIN = 2;

  /** With the sign before it. */
  private static final int KORTSTE_NAAM = 7;

  private final List<Woord> getypt;
  private final List<Zoekwoord> woorden;

  private Zoekvraag(List<Woord> getypt, List<Zoekwoord> woorden) {
    this.getypt = getypt;
    this.woorden = woorden;
  }

  /**
   * A word that is looked for.
   *
   * @param gelezen itself, or those that are looked for in its place
   */
  private record Zoekwoord(String getypt, List<Woordvorm> gelezen) {

    String vraag() {
      return gelezen.stream().map(Zoekwoord::vraag).collect(Collectors.joining(" | "));
    }

    private static String vraag(Woordvorm woord) {
      String zelf = "'" + woord.vorm() + "'" + (woord.vorm().length() < KORTSTE_BEGIN ? "" : ":*");
      String stammen = stammen(woord);
      String delen =
          woord.delen().isEmpty()
              ? ""
              : woord.delen().stream()
                  .map(Zoekwoord::stam)
                  .collect(Collectors.joining(" & ", " | (", ")"));
      return "(" + zelf + stammen + delen + ")";
    }

    /** One for each part of a compound; what a code is made of says nothing. */
    Stream<String> deelvragen() {
      return gelezen.stream()
          .filter(woord -> woord.vorm().chars().allMatch(Character::isLetter))
          .flatMap(woord -> woord.delen().stream())
          .map(Zoekwoord::stam);
    }

    /** As it is written counts twice: as it is, and as what it is a form of. */
    String rang() {
      return gelezen.stream()
          .map(woord -> "'" + woord.vorm() + "'" + stammen(woord))
          .collect(Collectors.joining(" | "));
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

    boolean raakt(Woordvorm ander) {
      return gelezen.stream()
          .anyMatch(
              woord ->
                  woord.vorm().length() >= KORTSTE_BEGIN && ander.vorm().startsWith(woord.vorm())
                      || ander.vorm().equals(woord.vorm())
                      || woord.stammen().stream()
                          .anyMatch(
                              stam ->
                                  ander.stammen().contains(stam) || ander.delen().contains(stam))
                      || woord.delen().size() > 1
                          && woord.delen().stream().anyMatch(ander.stammen()::contains));
    }
  }

  /** The words that somebody typed. Those that say nothing only count when there are no others. */
  public static Zoekvraag van(String tekst) {
    List<Woord> alle = Woord.in(tekst).stream().limit(MEESTE_WOORDEN).toList();
    List<Woord> zeggend = alle.stream().filter(woord -> !woord.isStopwoord()).toList();
    return new Zoekvraag(
        alle,
        (zeggend.isEmpty() ? alle : zeggend)
            .stream()
                .map(
                    woord ->
                        new Zoekwoord(
                            tekst.substring(woord.van(), woord.tot()), List.of(woord.vorm())))
                .toList());
  }

  /**
   * Every word, or a form of it, or the beginning of one; or a name that is this without its
   * spaces.
   */
  public String alle() {
    return Stream.concat(
            Stream.of(
                woorden.stream()
                    .map(woord -> "(" + woord.vraag() + ")")
                    .collect(Collectors.joining(" & "))),
            isLeeg() ? Stream.empty() : heet())
        .collect(Collectors.joining(" | "));
  }

  /** At least one of them, or of the parts of one. */
  public String een() {
    return woorden.stream()
        .flatMap(woord -> Stream.concat(Stream.of(woord.vraag()), woord.deelvragen()))
        .collect(Collectors.joining(" | "));
  }

  /** A question for each of the words. */
  public List<String> elk() {
    return woorden.stream().map(Zoekwoord::vraag).toList();
  }

  /** The words as they were typed. */
  public List<String> woorden() {
    return woorden.stream().map(Zoekwoord::getypt).toList();
  }

  /**
   * By how much of this is in a text it is ranked: words as they were typed and what they are forms
   * of, their parts, and a name that is exactly this.
   */
  public String rang() {
    return Stream.of(
            heet(),
            woorden.stream().map(Zoekwoord::rang),
            woorden.stream().flatMap(Zoekwoord::deelvragen),
            getypt.stream()
                .filter(Woord::isStopwoord)
                .map(woord -> "'" + woord.vorm().vorm() + "'"))
        .flatMap(vragen -> vragen)
        .collect(Collectors.joining(" | "));
  }

  /** What is called so, and of what is long enough also what begins so. */
  private Stream<String> heet() {
    return Zoektekst.heel(getypt).stream()
        .map(heel -> "'" + heel + "'" + (heel.length() < KORTSTE_NAAM ? "" : ":*"));
  }

  /** Whether there is any word in it. */
  public boolean isLeeg() {
    return woorden.isEmpty();
  }

  /**
   * The same question with other words in the place of some.
   *
   * @param anders for the number of a word, from 0: what is looked for instead
   */
  public Zoekvraag met(Map<Integer, List<String>> anders) {
    List<Zoekwoord> nieuw = new ArrayList<>();
    List<Woord> alsGelezen = new ArrayList<>(getypt);
    for (int i = 0; i < woorden.size(); i++) {
      Zoekwoord woord = woorden.get(i);
      List<String> ander = anders.get(i);
      if (ander == null) {
        nieuw.add(woord);
      } else {
        List<Woordvorm> gelezen = ander.stream().map(Woordvorm::van).toList();
        nieuw.add(new Zoekwoord(woord.getypt, gelezen));
        alsGelezen.replaceAll(een -> een.als(woord.gelezen.get(0), gelezen.get(0)));
      }
    }
    return new Zoekvraag(alsGelezen, nieuw);
  }

  /** Which of the words, from 0, this word of a text answers; -1 for none. */
  int raakt(Woordvorm woord) {
    for (int i = 0; i < woorden.size(); i++) {
      if (woorden.get(i).raakt(woord)) {
        return i;
      }
    }
    return -1;
  }
}

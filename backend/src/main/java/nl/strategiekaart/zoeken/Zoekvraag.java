package nl.strategiekaart.zoeken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody wants to find, as questions to what {@link Zoektekst} made: each a tsquery of
 * PostgreSQL.
 */
public final class Zoekvraag {

  private static final int MEESTE_WOORDEN = 16;

  /** Of more words not every choice of some is asked. */
  private static final int MEESTE_SAMEN = 5;

  /** Of which the beginning is enough: with the signs around it. */
  private static final int KORTSTE_NAAM = 9;

  private static final String RECHTSVORM = "stichting";

  /** All that was typed; when some was read in more ways than one, in each of them. */
  private final List<List<Woord>> lezingen;

  private final List<Zoekwoord> woorden;

  private Zoekvraag(List<List<Woord>> lezingen, List<Zoekwoord> woorden) {
    this.lezingen = lezingen;
    this.woorden = woorden;
  }

  /** The words that somebody typed. Those that say nothing only count when there are no others. */
  public static Zoekvraag van(String tekst) {
    List<Woord> alle = Woord.in(tekst).stream().limit(MEESTE_WOORDEN).toList();
    List<Woord> zeggend = zeggend(alle);
    return new Zoekvraag(
        List.of(alle),
        (zeggend.isEmpty() ? alle : zeggend)
            .stream()
                .map(
                    woord ->
                        new Zoekwoord(
                            tekst.substring(woord.van(), woord.tot()),
                            List.of(woord.vorm()),
                            samen(alle, alle.indexOf(woord))))
                .toList());
  }

  /** Not what many put before a name, of which it is no part. */
  private static List<Woord> zeggend(List<Woord> woorden) {
    List<Woord> zeggend = woorden.stream().filter(woord -> !woord.isStopwoord()).toList();
    return zeggend.size() > 1 && zeggend.get(0).vorm().vorm().equals(RECHTSVORM)
        ? zeggend.subList(1, zeggend.size())
        : zeggend;
  }

  private static List<Woordvorm> samen(List<Woord> alle, int nummer) {
    return IntStream.of(nummer, nummer + 1)
        .filter(tweede -> tweede > 0 && tweede < alle.size())
        .mapToObj(tweede -> List.of(alle.get(tweede - 1), alle.get(tweede)))
        .filter(paar -> paar.stream().noneMatch(Woord::isStopwoord))
        .map(paar -> Woordvorm.van(paar.get(0).vorm().vorm() + paar.get(1).vorm().vorm()))
        .toList();
  }

  /**
   * Every word, or a form of it, or the beginning of one; or a name that is this without its
   * spaces, or begins so.
   */
  public String alle() {
    return Stream.concat(
            Stream.of(
                woorden.stream()
                    .map(woord -> "(" + woord.vraag() + ")")
                    .collect(Collectors.joining(" & "))),
            isLeeg() ? Stream.empty() : begin())
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

  /** A name that is exactly this, or exactly the words in it that say something. */
  public String heet() {
    return Stream.concat(lezingen.stream(), lezingen.stream().map(Zoekvraag::zeggend))
        .filter(woorden -> !woorden.isEmpty())
        .flatMap(woorden -> Zoektekst.heel(woorden).stream())
        .distinct()
        .map(heel -> "'" + heel + "'")
        .collect(Collectors.joining(" | "));
  }

  /**
   * What those answer that have the most of the words, when none has all: first all but one of
   * them, and so on down to two. Of many words only all but one, and two that stood beside each
   * other.
   */
  public List<String> meeste() {
    int aantal = woorden.size();
    if (aantal > MEESTE_SAMEN) {
      return List.of(
          samen(IntStream.range(0, aantal).map(i -> ((1 << aantal) - 1) & ~(1 << i))),
          samen(IntStream.range(1, aantal).map(i -> 0b11 << i - 1)));
    }
    return IntStream.iterate(aantal - 1, over -> over > 1, over -> over - 1)
        .mapToObj(
            over ->
                samen(
                    IntStream.range(0, 1 << aantal)
                        .filter(welke -> Integer.bitCount(welke) == over)))
        .toList();
  }

  /** Any of these choices of words, each of which has a bit for the number of each. */
  private String samen(IntStream keuzes) {
    return keuzes
        .mapToObj(
            welke ->
                IntStream.range(0, woorden.size())
                    .filter(i -> (welke & 1 << i) != 0)
                    .mapToObj(i -> "(" + woorden.get(i).vraag() + ")")
                    .collect(Collectors.joining(" & ", "(", ")")))
        .collect(Collectors.joining(" | "));
  }

  /**
   * By how much of this is in a text it is ranked: words as they were typed and what they are forms
   * of, their parts, and a name that is exactly this, or begins so when the last word is none yet.
   */
  public String rang() {
    return Stream.of(
            isAf() ? heel() : begin(),
            woorden.stream().map(Zoekwoord::rang),
            woorden.stream().flatMap(Zoekwoord::deelvragen),
            lezingen.get(0).stream()
                .filter(Woord::isStopwoord)
                .map(woord -> "'" + woord.vorm().vorm() + "'"))
        .flatMap(vragen -> vragen)
        .collect(Collectors.joining(" | "));
  }

  private boolean isAf() {
    List<Woord> getypt = lezingen.get(0);
    return getypt.isEmpty() || new Woordenboek().kent(getypt.get(getypt.size() - 1).vorm().vorm());
  }

  private Stream<String> begin() {
    return heel().map(heel -> heel.length() < KORTSTE_NAAM ? heel : heel + ":*");
  }

  private Stream<String> heel() {
    return lezingen.stream()
        .flatMap(woorden -> Zoektekst.heel(woorden).stream())
        .map(heel -> "'" + heel + "'");
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
    int lezing = anders.values().stream().mapToInt(List::size).max().orElse(1);
    List<List<Woord>> alsGelezen =
        IntStream.range(0, lezing)
            .<List<Woord>>mapToObj(i -> new ArrayList<>(lezingen.get(0)))
            .toList();
    for (int i = 0; i < woorden.size(); i++) {
      Zoekwoord woord = woorden.get(i);
      List<String> ander = anders.get(i);
      if (ander == null) {
        nieuw.add(woord);
      } else {
        List<Woordvorm> gelezen = ander.stream().map(Woordvorm::van).toList();
        nieuw.add(new Zoekwoord(woord.getypt(), gelezen, List.of()));
        for (int j = 0; j < lezing; j++) {
          Woordvorm deze = gelezen.get(Math.min(j, gelezen.size() - 1));
          alsGelezen.get(j).replaceAll(een -> een.als(woord.gelezen().get(0), deze));
        }
      }
    }
    return new Zoekvraag(alsGelezen, nieuw);
  }

  /**
   * Which of the words, from 0, the words of a text answer; -1 for none. The parts of one say
   * nothing where it stands itself, nor where another of its parts is missing.
   */
  List<Integer> raakt(List<Woordvorm> tekst) {
    List<Integer> geraakt = new ArrayList<>(Collections.nCopies(tekst.size(), -1));
    List<Integer> inDelen = new ArrayList<>();
    for (int i = 0; i < woorden.size(); i++) {
      boolean zelf = false;
      for (int plek = 0; plek < tekst.size(); plek++) {
        if (woorden.get(i).raakt(tekst.get(plek))) {
          zelf = true;
          geraakt.set(plek, geraakt.get(plek) < 0 ? i : geraakt.get(plek));
        }
      }
      if (!zelf && woorden.get(i).heeftDelen()) {
        inDelen.add(i);
      }
    }
    inDelen.forEach(nummer -> raaktDelen(nummer, tekst, geraakt));
    return geraakt;
  }

  /** The parts of a word that does not stand in the text itself. */
  private void raaktDelen(int nummer, List<Woordvorm> tekst, List<Integer> geraakt) {
    Set<String> alles =
        tekst.stream().flatMap(woord -> woord.stammen().stream()).collect(Collectors.toSet());
    for (int i = 0; i < tekst.size(); i++) {
      boolean eerder = geraakt.get(i) >= 0 && geraakt.get(i) < nummer;
      if (!eerder && woorden.get(nummer).raaktDeel(tekst.get(i), alles)) {
        geraakt.set(i, nummer);
      }
    }
  }
}

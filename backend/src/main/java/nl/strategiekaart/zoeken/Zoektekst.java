package nl.strategiekaart.zoeken;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By which words something is found, as a tsvector of PostgreSQL. A word stands in it as it is
 * written, and with a sign before it as what it is a form of, or a part of; a name also stands in
 * it whole. What is asked is analysed by the same rules, so the database itself knows no language.
 */
public final class Zoektekst {

  /** Goes up when the same text would give other words; what is stored is then made anew. */
  public static final int VORM = 3;

  /** Before what a word is a form of, or a part of. */
  static final String STAM = "~";

  /** Before a whole name. */
  static final String NAAM = "=";

  /** The database knows no higher one. */
  private static final int HOOGSTE_PLEK = 16_383;

  private static final int LANGSTE_NAAM = 400;

  /** How much a word counts, from its place: those of PostgreSQL. */
  private enum Gewicht {
    A,
    B,
    C,
    D;

    /** Of the parts of a word. */
    Gewicht minder() {
      return values()[Math.min(ordinal() + 1, D.ordinal())];
    }
  }

  private final SortedMap<String, Map<Gewicht, Integer>> woorden = new TreeMap<>();
  private int plek;

  /** What it is called. */
  public Zoektekst naam(String naam) {
    return naam(naam, Gewicht.A);
  }

  /** What else it is called, or was: a variant, an earlier name. */
  public Zoektekst ookWel(String naam) {
    return naam(naam, Gewicht.B);
  }

  /** Who it is about. */
  public Zoektekst over(String namen) {
    return tekst(namen, Gewicht.B);
  }

  /** What it says. */
  public Zoektekst zegt(String tekst) {
    return tekst(tekst, Gewicht.C);
  }

  /** What is said around it. */
  public Zoektekst rondom(String tekst) {
    return tekst(tekst, Gewicht.D);
  }

  private Zoektekst naam(String naam, Gewicht gewicht) {
    if (naam == null) {
      return this;
    }
    List<Woord> gelezen = Woord.in(naam);
    gelezen.forEach(woord -> voegToe(woord, gewicht));
    heel(gelezen).stream()
        .filter(heel -> heel.length() <= LANGSTE_NAAM)
        .forEach(heel -> bij(heel, gewicht));
    return this;
  }

  private Zoektekst tekst(String tekst, Gewicht gewicht) {
    if (tekst != null) {
      Woord.in(tekst).stream()
          .filter(woord -> !woord.isStopwoord())
          .forEach(woord -> voegToe(woord, gewicht));
    }
    return this;
  }

  private void voegToe(Woord woord, Gewicht gewicht) {
    plek = Math.min(plek + 1, HOOGSTE_PLEK);
    bij(woord.vorm().vorm(), gewicht);
    woord.vorm().stammen().forEach(stam -> bij(STAM + stam, gewicht));
    woord.vorm().delen().forEach(deel -> bij(STAM + deel, gewicht.minder()));
  }

  /** Once for each weight: who says a word three times in a title does not say more of it. */
  private void bij(String woord, Gewicht gewicht) {
    woorden
        .computeIfAbsent(woord, w -> new EnumMap<>(Gewicht.class))
        .putIfAbsent(gewicht, Math.max(plek, 1));
  }

  /**
   * A whole name, as it is written and with each word as what it is a form of. Without spaces, as
   * who looks for "Cultuur 079" means Cultuur079.
   */
  static List<String> heel(List<Woord> woorden) {
    return List.of(
        NAAM + woorden.stream().map(woord -> woord.vorm().vorm()).collect(Collectors.joining()),
        NAAM
            + STAM
            + woorden.stream()
                .map(Woord::vorm)
                .map(vorm -> vorm.stammen().stream().findFirst().orElse(vorm.vorm()))
                .collect(Collectors.joining()));
  }

  /** The tsvector, in its own notation. */
  public String tsvector() {
    // Letters and digits only, so nothing in a word can end it.
    return woorden.entrySet().stream().map(Zoektekst::genoteerd).collect(Collectors.joining(" "));
  }

  private static String genoteerd(Map.Entry<String, Map<Gewicht, Integer>> woord) {
    return woord.getValue().entrySet().stream()
        .map(plek -> plek.getValue() + plek.getKey().name())
        .collect(Collectors.joining(",", "'" + woord.getKey() + "':", ""));
  }
}

package nl.strategiekaart.tijd;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes a time that people wrote in one of many ways in one of a few: in small letters, with one
 * kind of space, dash and quote, and in full what was short. What it does not know stays as it is.
 */
final class Tijdwoorden {

  static final List<String> RANG = List.of("eerste", "tweede", "derde", "vierde");
  static final List<String> MAANDEN =
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

  /** Any of the months. */
  static final String MAAND = "(?:" + String.join("|", MAANDEN) + ")";

  private static final List<String> KORTE_MAANDEN =
      List.of("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  private static final String EEUW = "20";

  /** A year in two digits that can be no month and no half of one. */
  private static final int EERSTE_KORTE_JAAR = 13;

  // In this order: a later one counts on what the earlier ones wrote.
  private static final List<UnaryOperator<String>> SCHRIJFWIJZEN =
      List.of(
          vervang("\\p{Cf}|\\p{M}", ""),
          vervang("[\\s\\p{Z}]+", " "),
          vervang("[.;:,!*]+$", ""),
          vervang("^\\((.+)\\)$", "$1"),
          vervang(" ?(?:→|->|=>|») ?", " - "),
          vervang("[\\p{Pd}−]", "-"),
          vervang("[\"“”„«]", ""),
          vervang("(?<=[\\p{L}.])'(?=\\d\\d\\b)", " '"),
          vervang("'(\\d\\d)\\b", EEUW + "$1"),
          vervang("\\btot uiterlijk\\b", " t/m "),
          vervang(" ?[&+] ?(?=\\S)", " en "),
          // How far, from when, by when.
          vervang(
              "\\btot(?: en |/)met\\b|\\bt ?/ ?m\\b\\.?|\\bt\\.?e\\.?m\\b\\.?|\\btm\\b", " t/m "),
          vervang("(\\d{4}) ?\\+$", "$1 en verder"),
          vervang(",? ?\\b(?:e\\. ?v\\b(?:\\. ?j\\b)?|evj?\\b)\\.?(?: jaren)?", " en verder"),
          vervang(
              ",? daarna\\b|,? en (?:later|daarna|volgende(?: jaren)?|de (?:jaren )?(?:daarna|erna|daaropvolgende jaren))\\b",
              " en verder"),
          vervang("\\bm\\. ?i\\. ?v\\b\\.?|\\bmiv\\b", "met ingang van"),
          vervang("\\bca\\b\\.?|±|~", " circa "),
          vervang(" +", " "),
          // Days and months in digits.
          vervang(
              "\\b(\\d{4}-\\d\\d(?:-\\d\\d)?)(?:t[\\d:.]+z?)? ?/ ?(?=\\d{4}-\\d\\d(?!\\d))",
              "$1 t/m "),
          vervang(
              "\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\b(?:t[\\d:.]+z?)?",
              m -> dag(m, m.group(4), m.group(3), m.group(1))),
          vervang(
              "\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d\\d(?!\\2))\\b",
              m -> dag(m, m.group(1), m.group(3), m.group(4))),
          // Months and days by name.
          vervang(
              "\\b(jan|febr?|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\\b\\.?",
              m -> maand(m.group(1))),
          vervang("(\\d)(?:e|ste|de) (?=" + MAAND + ")", "$1 "),
          vervang("\\b(\\d{1,2}) ?- ?(" + MAAND + ") ?- ?(\\d{4})\\b", "$1 $2 $3"),
          vervang("\\b(" + MAAND + ")(?:[-/]|, ?)(\\d{4})\\b", "$1 $2"),
          vervang("^(\\d{1,2} )(" + MAAND + ") (\\d\\d)$", Tijdwoorden::kortJaar),
          vervang("^(\\d{1,2}-)?(" + MAAND + ")-(\\d\\d)$", Tijdwoorden::kortJaar),
          vervang("\\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\\b,? ?", ""),
          vervang("\\b(?:ma|di|wo|do|vr|za|zo)\\b\\.? (?=\\d)", ""),
          vervang(",? (?:(?:om )?\\d{1,2}(?:[:.]\\d\\d)? ?uur|\\d{1,2}:\\d\\d)$", ""),
          // Weeks, before a number can be taken for a month.
          vervang("\\b(?:weken|week|weeknummer|weeknr|wk)\\.? ?(\\d{1,2})\\b", "w$1"),
          vervang("\\b(w\\d{1,2}) ?(t/m|-|en) ?(\\d{1,2})\\b(?!\\d|[-/])", "$1 $2 w$3"),
          vervang("\\b(\\d{4})[- ]?w(\\d{1,2})\\b", "w$2 $1"),
          vervang("\\bw(\\d{1,2})[-/, ]+(?:van )?(\\d{4})\\b", "w$1 $2"),
          // Parts of a year.
          vervang("\\b(?:half ?jaar|jaarhelft|semester|hj)\\b\\.?", "helft"),
          vervang("\\b(?:kwartalen|kwart|kwrt|kw)\\b\\.?", "kwartaal"),
          vervang("\\blaatste (?=kwartaal)", "vierde "),
          vervang("\\blaatste (?=helft)", "tweede "),
          vervang("\\b(q|k|kw|h) ?([1-4])\\b(?!\\d)", Tijdwoorden::kort),
          vervang("\\b(\\d{4})[-/ ]*([qkh])([1-4])\\b(?![-/ ]*\\d{4})", "$2$3 $1"),
          vervang("\\b([qkh])([1-4])(?=\\d{4}\\b)", "$1$2 "),
          vervang("\\b(kwartaal|helft) ?([1-4])\\b", m -> m.group(1).charAt(0) + m.group(2)),
          vervang("\\b([qkh])([1-4]) ?(/|-|t/m|en|,) ?([1-4])\\b(?!\\d)", "$1$2 $3 $1$4"),
          vervang("\\b([qkh])([1-4])\\b", Tijdwoorden::deel),
          vervang("\\b([1-4]) ?(?:e|de|ste)\\b", m -> rang(m.group(1))),
          // Months and years without a day.
          vervang("\\b(\\d{4})[-/](0[1-9]|1[0-2])\\b(?![-/]\\d)", Tijdwoorden::jaarEnMaand),
          vervang(
              "(?<![\\w/-])(\\d{1,2})[-/](\\d{4})\\b(?![-/]?\\d)",
              m -> maandEnJaar(m, m.group(1), m.group(2))),
          vervang(
              "\\b(\\d{4})([-/])(\\d\\d)\\b(?![-/.]\\d| ?" + MAAND + ")", Tijdwoorden::korteJaren),
          vervang(
              "(jaar|seizoen|winter) (\\d\\d) ?[-/] ?(\\d\\d)\\b(?!\\d)", Tijdwoorden::tweeKort),
          // Years that go from one to the next: their dash is none between two times.
          vervang("(schooljaar|seizoen)e?n\\b", "$1"),
          vervang("schooljaren\\b", "schooljaar"),
          vervang("(jaar|seizoen|winter) (\\d{4}) ?[-/] ?(\\d{4})\\b", Tijdwoorden::gebrokenJaar),
          vervang(
              "(\\p{L}*(?:jaar|seizoen)) (\\d{4} \\d{4}) ?(en|t/m|-) ?(\\d{4}) ?[-/] ?(\\d{4})\\b",
              "$1 $2 $3 $1 $4 $5"),
          vervang("[.;:,!*]+$", ""),
          vervang(" +", " "));

  /** As this class writes it; both what is read and a word in a pattern. */
  static String normaal(String woorden) {
    String tekst =
        Normalizer.normalize(woorden.replaceAll("[’‘`´]", "'"), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .strip();
    for (UnaryOperator<String> schrijfwijze : SCHRIJFWIJZEN) {
      tekst = schrijfwijze.apply(tekst).strip();
    }
    return tekst;
  }

  private static UnaryOperator<String> vervang(String van, String naar) {
    Pattern patroon = Pattern.compile(van);
    return tekst -> patroon.matcher(tekst).replaceAll(naar);
  }

  private static UnaryOperator<String> vervang(String van, Function<MatchResult, String> naar) {
    Pattern patroon = Pattern.compile(van);
    return tekst -> patroon.matcher(tekst).replaceAll(naar);
  }

  private static String rang(String nummer) {
    return RANG.get(Integer.parseInt(nummer) - 1);
  }

  private static String maand(String kort) {
    return switch (kort) {
      case "mar" -> "maart";
      case "oct" -> "oktober";
      default -> MAANDEN.get(KORTE_MAANDEN.indexOf(kort.substring(0, 3)));
    };
  }

  /** A month that does not exist stays as it was written, and is then not understood. */
  private static String maandEnJaar(MatchResult m, String maand, String jaar) {
    int nummer = Integer.parseInt(maand);
    return nummer < 1 || nummer > MAANDEN.size() ? m.group() : MAANDEN.get(nummer - 1) + " " + jaar;
  }

  private static String dag(MatchResult m, String dag, String maand, String jaar) {
    String heelJaar = jaar.length() == 4 ? jaar : heel(jaar);
    String rest = heelJaar == null ? m.group() : maandEnJaar(m, maand, heelJaar);
    return rest.equals(m.group()) ? rest : Integer.parseInt(dag) + " " + rest;
  }

  /** Of two digits that could be something else: null. */
  private static String heel(String kortJaar) {
    return Integer.parseInt(kortJaar) < EERSTE_KORTE_JAAR ? null : EEUW + kortJaar;
  }

  private static String kortJaar(MatchResult m) {
    String jaar = heel(m.group(3));
    String dag = m.group(1) == null ? "" : m.group(1).replace('-', ' ');
    return jaar == null ? m.group() : dag + m.group(2) + " " + jaar;
  }

  /** 2009-10 is a month or two years: who knows. */
  private static String jaarEnMaand(MatchResult m) {
    int volgend = (Integer.parseInt(m.group(1)) + 1) % 100;
    return Integer.parseInt(m.group(2)) == volgend
        ? m.group()
        : maandEnJaar(m, m.group(2), m.group(1));
  }

  /** 2025-27, 2024/25. */
  private static String korteJaren(MatchResult m) {
    String tot = heel(m.group(3));
    return tot == null || tot.compareTo(m.group(1)) <= 0
        ? m.group()
        : m.group(1) + m.group(2) + tot;
  }

  private static String tweeKort(MatchResult m) {
    return m.group(1) + " " + EEUW + m.group(2) + "/" + EEUW + m.group(3);
  }

  private static String gebrokenJaar(MatchResult m) {
    boolean volgt = Integer.parseInt(m.group(3)) == Integer.parseInt(m.group(2)) + 1;
    return volgt ? m.group(1) + " " + m.group(2) + " " + m.group(3) : m.group();
  }

  private static String kort(MatchResult m) {
    return m.group(1).charAt(0) + m.group(2);
  }

  /** Q3 and K3 are a quarter, H2 is a half; H3 stays. */
  private static String deel(MatchResult m) {
    boolean helft = m.group(1).equals("h");
    if (helft && Integer.parseInt(m.group(2)) > 2) {
      return m.group();
    }
    return rang(m.group(2)) + (helft ? " helft" : " kwartaal");
  }
}

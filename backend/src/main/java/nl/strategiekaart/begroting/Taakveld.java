package nl.strategiekaart.begroting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The taakvelden of municipalities, by the Iv3-informatievoorschrift 2026 (Regeling vaststelling
 * taakvelden en verstrekking informatie derden), with those of before 2025 that older budgets use.
 */
public final class Taakveld {

  /** As a pattern of codes. */
  public static final String VORM =
      "0\\.([1-57-9]|1[01]|6[1-4])|1\\.[12]|2\\.[1-5]|3\\.[1-4]|4\\.[1-3]|5\\.[1-7]"
          + "|6\\.([1-6]|2[1-3]|60|7[12]|71[1-4]|7[56][1-3]|79[12]|8[12]|8[12][12]|9[12])"
          + "|7\\.[1-5]|8\\.[1-3]";

  public static final String UITLEG = "moet een taakveld van Iv3 zijn, zoals 5.3";

  /** A code, and perhaps its name. */
  private static final Pattern MET_NAAM =
      Pattern.compile(
          "(?:taakveld ?)?(\\d)[.,](\\d{1,3})\\b(?![.,]\\d).*", Pattern.CASE_INSENSITIVE);

  private Taakveld() {}

  /** The code in how people write a taakveld: "5.3 Cultuurpresentatie", "5,3"; else the text. */
  public static String code(String tekst) {
    Matcher vorm = MET_NAAM.matcher(tekst);
    return vorm.matches() ? vorm.group(1) + "." + vorm.group(2) : tekst;
  }
}

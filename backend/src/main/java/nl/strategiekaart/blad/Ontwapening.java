package nl.strategiekaart.blad;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV from being run as a formula by the spreadsheet that opens it: an apostrophe
 * in front, as people type it themselves. Not only at its beginning: a spreadsheet that takes
 * another sign for the separator cuts the text there, and so makes cells of its parts. Text that
 * looks defused already gets one more, so that reading can always undo exactly what writing did.
 */
public final class Ontwapening {

  /**
   * Where a cell can begin: with any separator, and between lines when quotes are not understood.
   */
  private static final String BEGIN = "(?:^|(?<=[;,|\\t\\r\\n]))";

  /** A formula, also behind quotes and in the wide characters that some spreadsheets read alike. */
  private static final String FORMULE = "(?=[\"']*[=+\\-@\\t\\r＝＋－＠])";

  private static final Pattern GEWAPEND = Pattern.compile(BEGIN + FORMULE);
  private static final Pattern ONTWAPEND = Pattern.compile(BEGIN + "'" + FORMULE);

  private Ontwapening() {}

  /** The text as it can safely stand in a cell of a CSV. */
  public static String ontwapen(String tekst) {
    return tekst == null ? null : GEWAPEND.matcher(tekst).replaceAll("'");
  }

  /** The text as it was before. */
  public static String maakOngedaan(String tekst) {
    return ONTWAPEND.matcher(tekst).replaceAll("");
  }
}

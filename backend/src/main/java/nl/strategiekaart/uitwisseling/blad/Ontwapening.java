package nl.strategiekaart.uitwisseling.blad;

import java.util.regex.Pattern;

/**
 * Keeps text in a CSV from being run as a formula by the spreadsheet that opens it: an apostrophe
 * in front, as people type it themselves. Text that looks defused already gets one more, so that
 * reading can always undo exactly what writing did.
 */
public final class Ontwapening {

  /** A formula, also in the wide characters that some spreadsheets read alike. */
  private static final Pattern GEWAPEND = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

  private static final Pattern ONTWAPEND =
      Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

  private Ontwapening() {}

  /** The text as it can safely stand in a cell of a CSV. */
  public static String ontwapen(String tekst) {
    return tekst != null && GEWAPEND.matcher(tekst).matches() ? "'" + tekst : tekst;
  }

  /** The text as it was before. */
  public static String maakOngedaan(String tekst) {
    return ONTWAPEND.matcher(tekst).matches() ? tekst.substring(1) : tekst;
  }
}

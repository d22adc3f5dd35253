package nl.strategiekaart.shared;

import java.util.regex.Pattern;

/**
 * Text as it can be seen: the one rule for all that comes in, typed, pasted or out of a file. Hard
 * and thin spaces are spaces, each end of a line is the same, and what has no width or only a
 * meaning in one font is not there.
 */
public final class Schoon {

  /** Also those of Word within a paragraph. */
  private static final Pattern REGELEINDE =
      Pattern.compile("\\r\\n?|[\\u000b\\f\\u0085\\u2028\\u2029]");

  /** Word makes its bullets of a font that nobody else has. */
  private static final Pattern OPSOMMINGSTEKEN =
      Pattern.compile("^[\\t ]*\\p{Co}[\\t ]*", Pattern.MULTILINE);

  /** But for the two that some scripts, and emoji of several parts, are written with. */
  private static final Pattern ONZICHTBAAR =
      Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cntrl}&&[^\\n\\t\\u200c\\u200d]]");

  private static final Pattern RUIMTE = Pattern.compile("[\\p{Zs}\\t]+");
  private static final Pattern NIETS_TE_ZIEN = Pattern.compile("[\\p{Cf}\\s•]*");
  private static final Pattern TUSSENRUIMTE = Pattern.compile("\\s+");

  private Schoon() {}

  /** The text on the lines on which it stands, with nothing around it. */
  public static String van(String tekst) {
    String regels = REGELEINDE.matcher(tekst).replaceAll("\n");
    String tekens = OPSOMMINGSTEKEN.matcher(regels).replaceAll("• ");
    String zichtbaar = ONZICHTBAAR.matcher(tekens).replaceAll("");
    String schoon = RUIMTE.matcher(zichtbaar).replaceAll(" ").strip();
    return NIETS_TE_ZIEN.matcher(schoon).matches() ? "" : schoon;
  }

  /** The text on one line, as a heading is compared. */
  public static String opEenRegel(String tekst) {
    return TUSSENRUIMTE.matcher(van(tekst)).replaceAll(" ");
  }
}

package nl.strategiekaart.uitwisseling.blad;

import java.util.regex.Pattern;

/**
 * Text of a file without what nobody can see: hard and thin spaces are spaces, and what has no
 * width or meaning is not there.
 */
public final class Schoon {

  private static final Pattern RUIMTE = Pattern.compile("[\\p{Zs}\\t]");

  /** Also the signs that only one font has: Word makes its bullets of them. */
  private static final Pattern ONZICHTBAAR =
      Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cntrl}&&[^\\n\\t]]");

  private static final Pattern REGELEINDE = Pattern.compile("\\r\\n?|[\\u2028\\u2029]");
  private static final Pattern TUSSENRUIMTE = Pattern.compile("\\s+");

  private Schoon() {}

  /** The text on the lines on which it stands, with nothing around it. */
  public static String van(String tekst) {
    String regels = REGELEINDE.matcher(tekst).replaceAll("\n");
    String zichtbaar = ONZICHTBAAR.matcher(regels).replaceAll("");
    return RUIMTE.matcher(zichtbaar).replaceAll(" ").strip();
  }

  /** The text on one line, as a heading is compared. */
  public static String opEenRegel(String tekst) {
    return TUSSENRUIMTE.matcher(van(tekst)).replaceAll(" ");
  }
}

package nl.strategiekaart.shared;

import java.util.regex.Pattern;

/** Text on one line, without what nobody can see. */
public final class EenRegel {

  private static final String TEKENS = "\\p{Cntrl}\\p{Co}";
  private static final Pattern ONZICHTBAAR = Pattern.compile("[" + TEKENS + "]");
  private static final Pattern TUSSENRUIMTE = Pattern.compile("[" + TEKENS + "\\s\\u00a0]+");

  private EenRegel() {}

  /** Whether a text is one already. */
  public static boolean is(String tekst) {
    return !ONZICHTBAAR.matcher(tekst).find();
  }

  /** One line of a text: a space for all that is between words. */
  public static String van(String tekst) {
    return TUSSENRUIMTE.matcher(tekst).replaceAll(" ").strip();
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file writes its amounts. What could also be the other notation is refused, never guessed.
 */
@Schema(name = "Bedragnotatie")
public enum Bedragnotatie {
  /** 1.234,56 */
  nederlands('.', ','),
  /** 1,234.56 */
  engels(',', '.');

  private static final Pattern TEKENS =
      Pattern.compile(
          "(?<open>\\()?(?<voor>[+-])?(?<getal>[0-9.,']+)(?<achter>[+-])?(?<dicht>\\))?");
  private static final int MEESTE_CIJFERS = 12;

  private final char groep;
  private final char komma;
  private final Pattern vorm;

  Bedragnotatie(char groep, char komma) {
    this.groep = groep;
    this.komma = komma;
    this.vorm =
        Pattern.compile(
            "(?<heel>\\d+|\\d{1,3}(\\" + groep + "\\d{3})+)?(\\" + komma + "(?<deel>\\d+))?");
  }

  /**
   * The amount in a cell: with a minus before or after it or between brackets, with or without a
   * euro sign.
   *
   * @throws OnleesbaarException with what is wrong with it
   */
  BigDecimal lees(String cel) {
    String kaal = cel.replaceAll("(?i)EUR|[€\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
    Matcher tekens = TEKENS.matcher(kaal);
    if (!tekens.matches()
        || (tekens.group("open") == null) != (tekens.group("dicht") == null)
        || tekens.group("voor") != null && tekens.group("achter") != null) {
      throw geenBedrag(cel);
    }
    Matcher getal = vorm.matcher(tekens.group("getal"));
    if (!getal.matches()) {
      throw geenBedrag(cel);
    }
    String heel = getal.group("heel") == null ? "0" : getal.group("heel").replace("" + groep, "");
    String deel = getal.group("deel") == null ? "" : getal.group("deel");
    if (deel.length() == 3) {
      // "1,500" is one and a half in this notation, and fifteen hundred in the other.
      throw new OnleesbaarException(
          Cel.kort(cel) + " kan op twee manieren worden gelezen: met of zonder duizendtallen.");
    }
    String centen = deel.replaceFirst("0+$", "");
    if (centen.length() > 2 || heel.replaceFirst("^0+", "").length() > MEESTE_CIJFERS) {
      throw new OnleesbaarException(Cel.kort(cel) + " is geen bedrag in hele centen.");
    }
    BigDecimal bedrag = new BigDecimal(heel + "." + (centen + "00").substring(0, 2));
    boolean min =
        tekens.group("open") != null
            ^ ("-".equals(tekens.group("voor")) || "-".equals(tekens.group("achter")));
    return min ? bedrag.negate() : bedrag;
  }

  private OnleesbaarException geenBedrag(String cel) {
    return new OnleesbaarException(
        Cel.kort(cel) + " is geen bedrag zoals " + (komma == ',' ? "1.234,56" : "1,234.56") + ".");
  }
}

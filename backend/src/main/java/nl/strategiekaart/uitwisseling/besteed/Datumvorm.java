package nl.strategiekaart.uitwisseling.besteed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order in which a file writes the parts of a date. */
@Schema(name = "Datumvorm")
public enum Datumvorm {
  /** 31-12-2026 */
  dag_maand_jaar(
      "(?<d>\\d{1,2})S(?<m>\\d{1,2})S(?<j>\\d{4}|\\d{2})|(?<dd>\\d{2})(?<mm>\\d{2})(?<jj>\\d{4})"),
  /** 2026-12-31 or 20261231 */
  jaar_maand_dag(
      "(?<j>\\d{4})S(?<m>\\d{1,2})S(?<d>\\d{1,2})|(?<jj>\\d{4})(?<mm>\\d{2})(?<dd>\\d{2})"),
  /** 12/31/2026 */
  maand_dag_jaar(
      "(?<m>\\d{1,2})S(?<d>\\d{1,2})S(?<j>\\d{4}|\\d{2})|(?<mm>\\d{2})(?<dd>\\d{2})(?<jj>\\d{4})");

  private static final int DEZE_EEUW = 2000;

  private final Pattern vorm;

  Datumvorm(String vorm) {
    // A time of day may follow; it does not matter here.
    this.vorm =
        Pattern.compile("(?:" + vorm.replace("S", " ?[-/. ] ?'?") + ")(?:[T ]\\d{1,2}:.*)?");
  }

  /**
   * The day in a cell.
   *
   * @throws OnleesbaarException when it is none
   */
  LocalDate lees(String cel) {
    Matcher deel = vorm.matcher(Maandnaam.alsGetal(cel).toUpperCase(Locale.ROOT));
    try {
      if (deel.matches()) {
        return LocalDate.of(jaar(deel), getal(deel, "m"), getal(deel, "d"));
      }
    } catch (DateTimeException bestaatNiet) {
      // Said below.
    }
    throw new OnleesbaarException(
        Cel.kort(cel) + " is geen datum als " + name().replace('_', '-') + ".");
  }

  /** A year in two digits is one of this century. */
  private static int jaar(Matcher deel) {
    int jaar = getal(deel, "j");
    return deel.group("j") != null && deel.group("j").length() == 2 ? DEZE_EEUW + jaar : jaar;
  }

  private static int getal(Matcher deel, String naam) {
    String los = deel.group(naam);
    return Integer.parseInt(los != null ? los : deel.group(naam + naam));
  }
}

package nl.strategiekaart.shared;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes numbers and money the way Dutch readers do. */
public final class Notatie {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'uur'", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private Notatie() {}

  /** A day: "1 januari 2027". */
  public static String dag(LocalDate dag) {
    return DAG.format(dag);
  }

  /** The day of a moment in Dutch time: "1 januari 2027". */
  public static String dag(Instant moment) {
    return DAG.withZone(MOMENT.getZone()).format(moment);
  }

  /** A moment in Dutch time: "1 januari 2027, 09.00 uur". */
  public static String moment(Instant moment) {
    return MOMENT.format(moment);
  }

  /** Euros in Dutch notation; cents only when there are any. */
  public static String euro(BigDecimal bedrag) {
    boolean heel = bedrag.stripTrailingZeros().scale() <= 0;
    return "€ " + getal(heel ? "#,##0" : "#,##0.00", bedrag);
  }

  /** A number in Dutch notation, without zeros at its end. */
  public static String getal(BigDecimal waarde) {
    return getal("#,##0.##", waarde);
  }

  /** Full-time equivalents: "0,6 fte"; null stays null. */
  public static String fte(BigDecimal fte) {
    return fte == null ? null : getal(fte) + " fte";
  }

  /** The name of a choice: "brede bijeenkomst"; null stays null. */
  public static String keuze(Enum<?> keuze) {
    return keuze == null ? null : keuze.name().replace('_', ' ');
  }

  // A format is not safe for use by several threads at once, so each time a new one.
  private static String getal(String patroon, BigDecimal waarde) {
    DecimalFormatSymbols nederlands = new DecimalFormatSymbols(Locale.ROOT);
    nederlands.setDecimalSeparator(',');
    nederlands.setGroupingSeparator('.');
    return new DecimalFormat(patroon, nederlands).format(waarde);
  }
}

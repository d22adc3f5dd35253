package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.blad.Vakje.Soort;
import nl.strategiekaart.shared.Schoon;
import nl.strategiekaart.tijd.Precisie;
import nl.strategiekaart.tijd.Wanneer;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a workbook says of its sheets and of how numbers are shown, as far as that changes what they
 * say: a date is a number in a file, and only how it is shown tells so.
 */
final class Opmaak extends DefaultHandler {

  /** The first day that has the same number in every workbook: before it, there is a mistake. */
  private static final LocalDate EERSTE = LocalDate.of(1900, 3, 1);

  private static final int NA_1904 = 1462;
  private static final LocalDate NUL = LocalDate.of(1899, 12, 30);
  private static final int GROOTSTE_MACHT = 300;

  /** Formats that show a number as it is. */
  private static final Set<String> ZONDER_VORM = Set.of("general", "standaard", "@");

  private static final Pattern CIJFERS =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:E[+-]\\d+)?|\\.\\d+");

  /** What may stand beside a number without making it another one: a sign, euros, a note. */
  private static final Pattern BIJ_GETAL =
      Pattern.compile("(?:[\\s€()+\\-–—−.,=*]|eur(?:o'?s?)?)*", Pattern.CASE_INSENSITIVE);

  /** Digits and marks that a format puts beside those of the number itself. */
  private static final Pattern CIJFERS_ERBIJ =
      Pattern.compile(".*(?:\"[^\"]*(?:[\\d.]|,(?!-))[^\"]*\"|\\\\[\\d.]).*");

  /** Between the parts of a format, and not within quotes. */
  private static final Pattern DELEN = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  private static final Pattern NIET_LETTERLIJK = Pattern.compile("\\[[^\\]]*\\]|_.|\\*.");
  private static final Pattern GEEN_TEKENS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private final Map<Integer, String> eigenVormen = new HashMap<>();
  private final List<Integer> stijlen = new ArrayList<>();
  private final Set<String> verborgenBladen = new HashSet<>();
  private final DataFormatter toon = new DataFormatter(Locale.US);
  private boolean telt1904;
  private boolean inStijlen;

  @Override
  public void startElement(String uri, String naam, String volledig, Attributes van) {
    switch (naam) {
      case "numFmt" -> eigenVormen.put(nummer(van, "numFmtId"), van.getValue("formatCode"));
      case "cellXfs" -> inStijlen = true;
      case "xf" -> {
        if (inStijlen) {
          stijlen.add(nummer(van, "numFmtId"));
        }
      }
      case "workbookPr" -> telt1904 = isWaar(van.getValue("date1904"));
      case "sheet" -> {
        if (van.getValue("state") != null && !van.getValue("state").equals("visible")) {
          verborgenBladen.add(van.getValue("name"));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String naam, String volledig) {
    if (naam.equals("cellXfs")) {
      inStijlen = false;
    }
  }

  static boolean isWaar(String waarde) {
    return "1".equals(waarde) || "true".equals(waarde);
  }

  private static int nummer(Attributes van, String naam) {
    String waarde = van.getValue(naam);
    return waarde == null || !waarde.matches("\\d{1,7}") ? 0 : Integer.parseInt(waarde);
  }

  boolean isBladVerborgen(String naam) {
    return verborgenBladen.contains(naam);
  }

  /**
   * A number as it is shown: a date in the words that people write, and of another number also what
   * a spreadsheet makes of it.
   *
   * @param stijl of the cell, as the file numbers them; or null
   */
  Vakje vakje(String cijfers, String stijl) {
    if (stijl == null || !stijl.matches("\\d{1,6}") || Integer.parseInt(stijl) >= stijlen.size()) {
      return Vakje.van(Soort.getal, cijfers);
    }
    int nummer = stijlen.get(Integer.parseInt(stijl));
    String vorm = eigenVormen.getOrDefault(nummer, BuiltinFormats.getBuiltinFormat(nummer));
    BigDecimal getal = getal(cijfers);
    if (vorm == null || getal == null || ZONDER_VORM.contains(vorm.toLowerCase(Locale.ROOT))) {
      return Vakje.van(Soort.getal, cijfers);
    }
    if (DateUtil.isADateFormat(nummer, vorm)) {
      String datum = alsDatum(getal, vorm);
      return datum != null
          ? Vakje.van(Soort.datum, datum)
          : new Vakje(Soort.tijd, cijfers, getoond(getal, nummer, vorm));
    }
    return alsGetal(cijfers, getal, nummer, vorm);
  }

  /** Not larger than a spreadsheet can hold: the digits of 1E999999999 do not fit in any memory. */
  private static BigDecimal getal(String cijfers) {
    try {
      BigDecimal getal = new BigDecimal(cijfers);
      return Math.abs((long) getal.precision() - getal.scale()) > GROOTSTE_MACHT ? null : getal;
    } catch (NumberFormatException geenGetal) {
      return null;
    }
  }

  private String getoond(BigDecimal getal, int nummer, String vorm) {
    return Schoon.opEenRegel(
        toon.formatRawCellContents(getal.doubleValue(), nummer, vorm, telt1904));
  }

  private Vakje alsGetal(String cijfers, BigDecimal getal, int nummer, String vorm) {
    String deel = deelVoor(getal, vorm);
    String tekens = GEEN_TEKENS.matcher(deel).replaceAll("");
    boolean zonderCijfers = !tekens.matches(".*[0#?].*") && !tekens.matches("(?i).*general.*");
    // What has no place for digits, the library shows as if it had no format.
    String getoond =
        zonderCijfers ? Schoon.opEenRegel(letterlijk(deel)) : getoond(getal, nummer, vorm);
    boolean verbergtMin =
        getal.signum() < 0 && !deel.equals(vorm) && !letterlijk(deel).matches(".*[-−(].*");
    if (verbergtMin && !zonderCijfers) {
      return new Vakje(Soort.anders, cijfers, getoond.replace("-", ""));
    }
    if (getoond.contains("%")) {
      return new Vakje(Soort.procent, cijfers, getoond);
    }
    Matcher gezienDeel = CIJFERS.matcher(getoond);
    if (!gezienDeel.find()) {
      boolean isStreepje = getal.signum() == 0 && getoond.matches(".*[-–—].*");
      return isStreepje
          ? Vakje.van(Soort.getal, cijfers)
          : getoond.isEmpty() && getal.signum() != 0
              ? new Vakje(Soort.anders, cijfers, getoond)
              : Vakje.van(Soort.tekst, getoond);
    }
    BigDecimal gezien = new BigDecimal(gezienDeel.group().replace(",", ""));
    boolean min = getoond.substring(0, gezienDeel.start()).matches(".*[-–—−(].*");
    BigDecimal verschil = (min ? gezien.negate() : gezien).subtract(getal).abs();
    boolean isAfgerond = verschil.compareTo(gezien.ulp()) < 0;
    boolean isKaal =
        BIJ_GETAL.matcher(gezienDeel.replaceFirst("")).matches()
            && !CIJFERS_ERBIJ.matcher(deel).matches();
    return new Vakje(isKaal && isAfgerond ? Soort.getal : Soort.anders, cijfers, getoond);
  }

  /** The part of a format for numbers above zero, below it, or zero itself. */
  private static String deelVoor(BigDecimal getal, String vorm) {
    String[] delen = DELEN.split(vorm, -1);
    int welk = getal.signum() < 0 ? 1 : getal.signum() == 0 ? 2 : 0;
    return delen[welk < delen.length ? welk : 0];
  }

  private static String letterlijk(String deel) {
    return NIET_LETTERLIJK.matcher(deel).replaceAll("").replaceAll("[\"\\\\]", "");
  }

  /** Null when it is shown as a time, or cannot be a day. */
  private String alsDatum(BigDecimal getal, String vorm) {
    String tekens = GEEN_TEKENS.matcher(vorm).replaceAll("").toLowerCase(Locale.ROOT);
    boolean metTijd = tekens.contains("h") || tekens.contains("s");
    boolean metJaar = tekens.contains("y") || tekens.contains("j");
    if (!metJaar && !tekens.contains("d")) {
      return null;
    }
    try {
      LocalDate dag = NUL.plusDays(getal.longValue() + (telt1904 ? NA_1904 : 0));
      return dag.isBefore(EERSTE) || dag.getYear() > 9999 ? null : woorden(dag, tekens, metTijd);
    } catch (DateTimeException geenDag) {
      return null;
    }
  }

  private static String woorden(LocalDate dag, String tekens, boolean metTijd) {
    if (tekens.contains("d") || metTijd) {
      return Wanneer.moment(dag).inWoorden();
    }
    LocalDate begin = dag.withDayOfMonth(1);
    return tekens.contains("m")
        ? Wanneer.periode(begin, begin.plusMonths(1).minusDays(1), Precisie.maand).inWoorden()
        : String.valueOf(dag.getYear());
  }
}

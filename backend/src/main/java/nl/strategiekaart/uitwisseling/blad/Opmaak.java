package nl.strategiekaart.uitwisseling.blad;

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
import java.util.regex.Pattern;
import nl.strategiekaart.shared.Precisie;
import nl.strategiekaart.shared.Wanneer;
import org.apache.poi.ss.usermodel.BuiltinFormats;
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
  private static final Pattern GEEN_TEKENS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

  private final Map<Integer, String> eigenVormen = new HashMap<>();
  private final List<Integer> stijlen = new ArrayList<>();
  private final Set<String> verborgenBladen = new HashSet<>();
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
   * A number that is shown as a date, in the words that people write: as exact as it is shown.
   *
   * @param stijl of the cell, as the file numbers them; or null
   * @return null when it is no date
   */
  String alsDatum(String getal, String stijl) {
    if (stijl == null || !stijl.matches("\\d{1,6}") || Integer.parseInt(stijl) >= stijlen.size()) {
      return null;
    }
    int nummer = stijlen.get(Integer.parseInt(stijl));
    String vorm = eigenVormen.getOrDefault(nummer, BuiltinFormats.getBuiltinFormat(nummer));
    if (vorm == null || !DateUtil.isADateFormat(nummer, vorm)) {
      return null;
    }
    String tekens = GEEN_TEKENS.matcher(vorm).replaceAll("").toLowerCase(Locale.ROOT);
    boolean metTijd = tekens.contains("h") || tekens.contains("s");
    boolean metJaar = tekens.contains("y") || tekens.contains("j");
    if (!metJaar && !tekens.contains("d")) {
      return null;
    }
    try {
      long dagen = new BigDecimal(getal).longValue() + (telt1904 ? NA_1904 : 0);
      LocalDate dag = NUL.plusDays(dagen);
      return dag.isBefore(EERSTE) || dag.getYear() > 9999 ? null : woorden(dag, tekens, metTijd);
    } catch (NumberFormatException | DateTimeException geenDag) {
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

package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How wide the columns of a sheet must be for what stands in them, and how high the rows of which a
 * text then takes several lines: not every program that shows a sheet works that out by itself, and
 * one that does not shows ### for an amount and half a line for a name. Counted in characters:
 * measuring letters needs fonts that a server does not have.
 */
public final class Celmaten {

  /** What a width is counted in: a digit, in 256 parts. */
  private static final int TEKEN = 256;

  private static final int SMALST = 8;
  private static final int BREEDST = 48;

  /** Around the text. */
  private static final int LUCHT = 2;

  /** Bold letters are wider: one more for every so many. */
  private static final int VET = 10;

  /** In twentieths of a point. */
  private static final int REGELHOOGTE = 300;

  /** More a spreadsheet cannot have. */
  private static final int HOOGSTE = 409 * 20;

  private final Map<Integer, Integer> breedtes = new TreeMap<>();
  private final Map<XSSFRow, Map<Integer, String>> teksten = new HashMap<>();

  /** A text that goes on on a next line where its column ends. */
  public void tekst(XSSFRow rij, int kolom, String tekst) {
    teksten.computeIfAbsent(rij, r -> new HashMap<>()).put(kolom, tekst);
    tekst.lines().forEach(regel -> minstens(kolom, Math.min(regel.length(), BREEDST)));
  }

  /** A number as euros, the widest form that numbers have here. */
  public void bedrag(int kolom, BigDecimal getal) {
    DecimalFormat euro =
        new DecimalFormat("€ #,##0.00", DecimalFormatSymbols.getInstance(Locale.GERMANY));
    minstens(kolom, euro.format(getal).length());
  }

  /** A text that stays on one line. */
  public void woord(int kolom, String tekst) {
    minstens(kolom, tekst.length());
  }

  /** Makes the sheet so. */
  public void zetOp(XSSFSheet blad) {
    breedtes.forEach((kolom, tekens) -> blad.setColumnWidth(kolom, breedte(tekens) * TEKEN));
    teksten.forEach(
        (rij, cellen) -> {
          int regels =
              cellen.entrySet().stream()
                  .mapToInt(cel -> regels(cel.getValue(), breedtes.get(cel.getKey())))
                  .max()
                  .orElse(1);
          if (regels > 1) {
            rij.setHeight((short) Math.min(regels * REGELHOOGTE, HOOGSTE));
          }
        });
  }

  private void minstens(int kolom, int tekens) {
    breedtes.merge(kolom, Math.max(tekens, SMALST), Math::max);
  }

  private static int breedte(int tekens) {
    return tekens + (tekens + VET - 1) / VET + LUCHT;
  }

  /** How many lines a text takes, broken between its words as a spreadsheet does. */
  private static int regels(String tekst, int breedte) {
    return Math.max(1, tekst.lines().mapToInt(alinea -> regelsVan(alinea, breedte)).sum());
  }

  private static int regelsVan(String alinea, int breedte) {
    int regels = 1;
    int vol = 0;
    for (String woord : alinea.split(" ")) {
      int erbij = vol == 0 ? woord.length() : vol + 1 + woord.length();
      if (erbij <= breedte) {
        vol = erbij;
      } else {
        // A word that is longer than a line is cut.
        regels += (vol == 0 ? 0 : 1) + (woord.length() - 1) / breedte;
        vol = (woord.length() - 1) % breedte + 1;
      }
    }
    return regels;
  }
}

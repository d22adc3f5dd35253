package nl.strategiekaart.blad;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * One sheet, written row by row. Numbers go in as the digits themselves: the library would take
 * them through a floating point number.
 */
public final class Werkblad {

  /** What the file format reads as an escaped character, and characters that XML cannot hold. */
  private static final Pattern ESCAPE =
      Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\r\\uFFFE\\uFFFF]");

  public final XSSFSheet blad;
  private final Celmaten maten = new Celmaten();
  private XSSFRow rij;
  private int nummer = -1;

  public Werkblad(XSSFSheet blad) {
    this.blad = blad;
  }

  /** Begins the next row; gives its number, counted from 0. */
  public int nieuweRij() {
    rij = blad.createRow(++nummer);
    return nummer;
  }

  /** The number of the row that begins next. */
  public int volgende() {
    return nummer + 1;
  }

  /** Text, whatever it looks like: never a formula. */
  public void tekst(int kolom, String tekst, CellStyle stijl) {
    XSSFCell cel = cel(kolom, stijl);
    if (tekst != null) {
      if (stijl.getWrapText()) {
        maten.tekst(rij, kolom, tekst);
      } else if (kolom > 0) {
        // What stands above the table runs on over the columns beside it.
        maten.woord(kolom, tekst);
      }
      cel.setCellValue(
          ESCAPE
              .matcher(tekst)
              .replaceAll(gevonden -> "_x%04X_".formatted((int) gevonden.group().charAt(0))));
    }
  }

  public void getal(int kolom, BigDecimal getal, CellStyle stijl) {
    XSSFCell cel = cel(kolom, stijl);
    if (getal != null) {
      maten.bedrag(kolom, getal);
      cel.getCTCell().setT(STCellType.N);
      cel.getCTCell().setV(getal.toPlainString());
    }
  }

  /**
   * A formula with its outcome, for whoever shows the file without calculating.
   *
   * @param uitkomst exact
   */
  public void formule(int kolom, String formule, BigDecimal uitkomst, CellStyle stijl) {
    XSSFCell cel = cel(kolom, stijl);
    maten.bedrag(kolom, uitkomst);
    cel.setCellFormula(formule);
    cel.getCTCell().setT(STCellType.N);
    cel.getCTCell().setV(uitkomst.toPlainString());
  }

  /** When all is written: columns as wide and rows as high as what stands in them. */
  public void zetMaten() {
    maten.zetOp(blad);
  }

  /** Cells of one row, as a formula names them. */
  public static String naastElkaar(int rij, int van, int tot) {
    return cel(rij, van) + ":" + cel(rij, tot);
  }

  /** Cells of one column. */
  public static String onderElkaar(int kolom, int van, int tot) {
    return cel(van, kolom) + ":" + cel(tot, kolom);
  }

  /** One cell. */
  public static String cel(int rij, int kolom) {
    return CellReference.convertNumToColString(kolom) + (rij + 1);
  }

  private XSSFCell cel(int kolom, CellStyle stijl) {
    XSSFCell cel = rij.createCell(kolom);
    cel.setCellStyle(stijl);
    return cel;
  }
}

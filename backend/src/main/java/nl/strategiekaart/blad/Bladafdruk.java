package nl.strategiekaart.blad;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed: as wide as the paper, and each page says where it comes from. */
public final class Bladafdruk {

  /** A footer holds 255 characters in all. */
  private static final int MEESTE_IN_VOET = 100;

  private Bladafdruk() {}

  /** A sheet of text. */
  public static void zetOp(XSSFSheet blad, String van) {
    blad.getPrintSetup().setLandscape(true);
    blad.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    blad.setFitToPage(true);
    blad.getPrintSetup().setFitWidth((short) 1);
    blad.getPrintSetup().setFitHeight((short) 0);
    // The sign is one of command in a footer.
    blad.getFooter()
        .setLeft(van.substring(0, Math.min(van.length(), MEESTE_IN_VOET)).replace("&", "&&"));
    blad.getFooter().setRight("blad &P van &N");
  }

  /**
   * A sheet with a table, of which the headings come back on every page and stay while one scrolls.
   *
   * @param koprij counted from 0
   * @param vast how many columns stay as well
   */
  public static void zetTabelOp(XSSFSheet blad, int koprij, int vast, String van) {
    zetOp(blad, van);
    blad.createFreezePane(vast, koprij + 1);
    blad.setRepeatingRows(new CellRangeAddress(koprij, koprij, -1, -1));
  }
}

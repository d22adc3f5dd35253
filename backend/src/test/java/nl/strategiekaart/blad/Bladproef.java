package nl.strategiekaart.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** What every sheet that goes out must be: readable where it is opened, and on paper. */
public final class Bladproef {

  private static final float REGEL = 15f;
  private static final DataFormatter ZOALS_GETOOND = new DataFormatter(Locale.forLanguageTag("nl"));

  private Bladproef() {}

  /** Each amount fits in its column, and each text in the lines of its cell. */
  public static void eisPassend(Sheet blad) {
    for (Row rij : blad) {
      for (Cell cel : rij) {
        boolean isGetal = Set.of(CellType.NUMERIC, CellType.FORMULA).contains(cel.getCellType());
        if (isGetal || cel.getCellStyle().getWrapText()) {
          int breedte = blad.getColumnWidth(cel.getColumnIndex()) / 256;
          int regels = isGetal ? 1 : Math.round(rij.getHeightInPoints() / REGEL);
          assertThat(tekst(cel, isGetal).length())
              .as(tekst(cel, isGetal))
              .isLessThan(breedte * regels);
        }
      }
    }
  }

  /** As wide as the paper, with the headings and where it comes from on each page. */
  public static void eisAfdruk(Sheet blad, String van) {
    assertThat(blad.getPrintSetup().getLandscape()).isTrue();
    assertThat(blad.getFitToPage()).isTrue();
    assertThat(blad.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(blad.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(blad.getFooter().getLeft()).contains(van);
    assertThat(blad.getFooter().getRight()).isEqualTo("blad &P van &N");
  }

  private static String tekst(Cell cel, boolean isGetal) {
    return isGetal
        ? ZOALS_GETOOND.formatRawCellContents(
            cel.getNumericCellValue(),
            cel.getCellStyle().getDataFormat(),
            cel.getCellStyle().getDataFormatString())
        : cel.getStringCellValue();
  }
}

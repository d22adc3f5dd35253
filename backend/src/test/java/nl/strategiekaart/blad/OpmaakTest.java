package nl.strategiekaart.blad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number in a file is what a spreadsheet shows of it, or it is said that it is not. */
class OpmaakTest {

  private static Vakje vakje(double getal, String vorm) throws IOException {
    try (XSSFWorkbook boek = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      CellStyle stijl = boek.createCellStyle();
      stijl.setDataFormat(boek.createDataFormat().getFormat(vorm));
      XSSFCell cel = boek.createSheet().createRow(0).createCell(0);
      cel.setCellValue(getal);
      cel.setCellStyle(stijl);
      boek.write(uit);
      Blad blad = LeesBestand.lees(uit.toByteArray()).bladen().get(0);
      return blad.rijen().isEmpty() ? null : blad.rijen().get(1).get(0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "75000 | General",
        "75000 | 0",
        "75000 | #,##0",
        "75000.5 | #,##0.00",
        "1234.56 | #,##0",
        "-500 | #,##0;(#,##0)",
        "-500 | #,##0;[Red]-#,##0",
        "75000 | _ € * #,##0.00_ ;_ € * -#,##0.00_ ;_ € * \"-\"??_ ;_ @_ ",
        "-75000 | _ € * #,##0.00_ ;_ € * -#,##0.00_ ;_ € * \"-\"??_ ;_ @_ ",
        "0 | _ € * #,##0.00_ ;_ € * -#,##0.00_ ;_ € * \"-\"??_ ;_ @_ ",
        "-75000 | _-\"€\"* #,##0_-;\\-\"€\"* #,##0_-;_-\"€\"* \"-\"??_-;_-@_-",
        "75000 | #,##0\" euro\"",
        "75000 | #,##0\"*\"",
        "75000 | #,##0\",-\"",
        "75000 | [$€-413] #,##0",
        "75000 | \"€\" #,##0",
        "75000 | 0.00E+00"
      })
  void een_getal_als_geld_is_een_getal(double getal, String vorm) throws IOException {
    Vakje vakje = vakje(getal, vorm);
    assertThat(vakje.soort()).isEqualTo(Vakje.Soort.getal);
    assertThat(Double.parseDouble(vakje.tekst())).isEqualTo(getal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // In thousands, and with the minus or all of it hidden.
        "75000 | #,##0, | anders",
        "75000 | 0.0,, | anders",
        "-500 | #,##0;#,##0 | anders",
        "75000 | ;;; | anders",
        "0.8 | 0% | procent",
        "0.5 | h:mm | tijd",
        "1.5 | [h]:mm | tijd",
        "5 | d-m-yyyy | tijd",
        "46096 | d-m-yyyy | datum",
        "2 | # ?/? \"deel\" | getal",
        // A word or zeros beside it make it another amount.
        "75 | #,##0\"k\" | anders",
        "75 | 0\".000\" | anders",
        "7.5 | 0.0\" mln\" | anders",
        "3 | 0\" fte\" | anders",
        "-500 | #,##0;[Red]#,##0_- | anders",
        "75000 | \"PM\" | tekst"
      })
  void wat_anders_wordt_getoond_is_geen_gewoon_getal(double getal, String vorm, Vakje.Soort soort)
      throws IOException {
    assertThat(vakje(getal, vorm).soort()).isEqualTo(soort);
  }

  @ParameterizedTest
  @CsvSource({"123, 00000, 00123", "0.1, 0.00, 0.10", "6541, '#,##0', 6541", "2026, General, 2026"})
  void een_code_staat_er_met_haar_nullen_en_zonder_punten(double getal, String vorm, String woorden)
      throws IOException {
    assertThat(vakje(getal, vorm).inWoorden()).isEqualTo(woorden);
  }

  @Test
  void een_nul_die_niet_wordt_getoond_staat_er_niet() throws IOException {
    assertThat(vakje(0, "#,##0;-#,##0;")).isNull();
  }
}

package nl.strategiekaart.uitwisseling.kaart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.strategiekaart.uitwisseling.blad.Bladafdruk;
import nl.strategiekaart.uitwisseling.blad.Celmaten;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty table to fill in: the columns that are read, with one row that shows how. */
final class Voorbeeldbestand {

  private Voorbeeldbestand() {}

  static byte[] schrijf() {
    try (XSSFWorkbook boek = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      XSSFSheet blad = boek.createSheet("Strategiekaart");
      XSSFRow koppen = blad.createRow(0);
      XSSFRow voorbeeld = blad.createRow(1);
      Celmaten maten = new Celmaten();
      for (Kaartkolom kolom : Kaartkolom.values()) {
        XSSFCell kop = koppen.createCell(kolom.ordinal());
        kop.setCellValue(kolom.kop());
        kop.setCellStyle(vet(boek));
        maten.tekst(koppen, kolom.ordinal(), kolom.kop());
        XSSFCell eronder = voorbeeld.createCell(kolom.ordinal());
        eronder.setCellStyle(lopend(boek));
        if (kolom.voorbeeld() != null) {
          eronder.setCellValue(kolom.voorbeeld());
          maten.tekst(voorbeeld, kolom.ordinal(), kolom.voorbeeld());
        }
      }
      maten.zetOp(blad);
      Bladafdruk.zetTabelOp(blad, 0, 0, "Strategiekaart");
      boek.write(uit);
      return uit.toByteArray();
    } catch (IOException fout) {
      throw new UncheckedIOException("writing in memory failed", fout);
    }
  }

  private static XSSFCellStyle vet(XSSFWorkbook boek) {
    XSSFFont letters = boek.createFont();
    letters.setBold(true);
    XSSFCellStyle stijl = boek.createCellStyle();
    stijl.setFont(letters);
    return stijl;
  }

  private static XSSFCellStyle lopend(XSSFWorkbook boek) {
    XSSFCellStyle stijl = boek.createCellStyle();
    stijl.setWrapText(true);
    return stijl;
  }
}

package nl.strategiekaart.uitwisseling.kaart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.strategiekaart.blad.Bladafdruk;
import nl.strategiekaart.blad.Stijlen;
import nl.strategiekaart.blad.Werkblad;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty table to fill in: the columns that are read, with one row that shows how. */
final class Voorbeeldbestand {

  private Voorbeeldbestand() {}

  static byte[] schrijf() {
    try (XSSFWorkbook boek = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      Stijlen stijlen = new Stijlen(boek);
      Werkblad blad = new Werkblad(boek.createSheet("Strategiekaart"));
      blad.nieuweRij();
      for (Kaartkolom kolom : Kaartkolom.values()) {
        blad.tekst(kolom.ordinal(), kolom.kop(), stijlen.kop);
      }
      blad.nieuweRij();
      for (Kaartkolom kolom : Kaartkolom.values()) {
        blad.tekst(kolom.ordinal(), kolom.voorbeeld(), stijlen.tekst);
      }
      blad.zetMaten();
      Bladafdruk.zetTabelOp(blad.blad, 0, 0, "Strategiekaart");
      boek.write(uit);
      return uit.toByteArray();
    } catch (IOException fout) {
      throw new UncheckedIOException("writing in memory failed", fout);
    }
  }
}

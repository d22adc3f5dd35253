package nl.strategiekaart.uitwisseling.begroting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.blad.Bladafdruk;
import nl.strategiekaart.blad.Stijlen;
import nl.strategiekaart.blad.Werkblad;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A begroting as XLSX: the table of the document, that prints well and adds up by itself. The same
 * begroting gives the same bytes, so that an ETag can be strong.
 */
public final class SchrijfXlsx {

  /** Time of every file inside the file: when it was made says nothing. */
  private static final LocalDateTime VAST = LocalDateTime.of(2020, 1, 1, 0, 0);

  private final XSSFWorkbook boek;
  private final Stijlen stijlen;
  private final Herkomst herkomst;

  private SchrijfXlsx(XSSFWorkbook boek, Herkomst herkomst) {
    this.boek = boek;
    this.stijlen = new Stijlen(boek);
    this.herkomst = herkomst;
  }

  /** The file. */
  public static byte[] van(BegrotingView begroting, Herkomst herkomst) {
    try (XSSFWorkbook boek = new XSSFWorkbook()) {
      new SchrijfXlsx(boek, herkomst).schrijf(begroting);
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      boek.write(uit);
      return zonderTijden(uit.toByteArray());
    } catch (IOException fout) {
      throw new UncheckedIOException("writing in memory failed", fout);
    }
  }

  private void schrijf(BegrotingView begroting) {
    var kern = boek.getProperties().getCoreProperties();
    kern.setCreator("Strategiekaart");
    kern.setTitle("Begroting " + herkomst.agenda().titel());
    kern.setCreated(Optional.of(Date.from(herkomst.op())));
    kern.setModified(Optional.of(Date.from(herkomst.op())));
    for (Reeks reeks : Reeks.van(begroting)) {
      tabel(reeks, begroting);
    }
    toelichting(begroting);
  }

  private void tabel(Reeks reeks, BegrotingView begroting) {
    Werkblad blad = new Werkblad(boek.createSheet(reeks.blad()));
    blad.nieuweRij();
    blad.tekst(0, reeks.blad() + " " + herkomst.agenda().titel(), stijlen.titel);
    blad.nieuweRij();
    blad.tekst(0, herkomst.omschrijving() + ". Bedragen in euro's. PM is geen nul.", stijlen.stil);
    blad.nieuweRij();
    Tabelblad tabel = new Tabelblad(blad, stijlen, reeks);
    tabel.schrijf(begroting);
    zetOp(blad, tabel);
  }

  private void zetOp(Werkblad werkblad, Tabelblad tabel) {
    XSSFSheet blad = werkblad.blad;
    werkblad.zetMaten();
    Bladafdruk.zetTabelOp(blad, Tabelblad.KOPRIJ, 2, van());
    boek.setPrintArea(boek.getSheetIndex(blad), 0, tabel.codekolom() - 1, 0, blad.getLastRowNum());
  }

  private String van() {
    return herkomst.agenda().titel() + " · " + herkomst.omschrijving();
  }

  private void toelichting(BegrotingView begroting) {
    Werkblad blad = new Werkblad(boek.createSheet("Toelichting"));
    List<List<String>> regels = new ArrayList<>();
    regels.addAll(
        List.of(
            List.of("Agenda", herkomst.agenda().titel()),
            List.of("Code", herkomst.agenda().code()),
            List.of("Wat", herkomst.omschrijving()),
            List.of("Datum", herkomst.datum()),
            List.of("Te lezen op", herkomst.adres()),
            List.of(
                "PM",
                "Pro memorie: het gaat geld kosten, maar nog niet bekend is hoeveel. PM is geen nul."
                    + " Bij elk totaal staat hoeveel keer PM erin zit."),
            List.of("Lege cel", "Niet ingevuld. Dat is iets anders dan 0 en iets anders dan PM."),
            List.of(
                "Kolom Code",
                "Hieraan is een regel te herkennen bij het inlezen. Laat deze kolom staan. Een nieuwe"
                    + " regel heeft nog geen code.")));
    if (begroting.kentSoorten()) {
      regels.add(
          List.of(
              "Lasten of baten",
              "Wat eruit gaat of erin komt. Van beide zijn bedragen positief. Saldo is lasten min"
                  + " baten."));
      regels.add(List.of("Aard", "structureel: elk jaar weer. incidenteel: voor een tijd."));
    }
    for (List<String> regel : regels) {
      blad.nieuweRij();
      blad.tekst(0, regel.get(0), stijlen.kop);
      blad.tekst(1, regel.get(1), stijlen.tekst);
    }
    blad.zetMaten();
    Bladafdruk.zetOp(blad.blad, van());
  }

  private static byte[] zonderTijden(byte[] bestand) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream(bestand.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bestand));
        ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
        ZipEntry zonder = new ZipEntry(deel.getName());
        zonder.setTimeLocal(VAST);
        zip.putNextEntry(zonder);
        in.transferTo(zip);
      }
    }
    return uit.toByteArray();
  }
}

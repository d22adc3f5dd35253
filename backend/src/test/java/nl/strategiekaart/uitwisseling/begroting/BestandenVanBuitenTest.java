package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.shared.ProbleemException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files that were made to do harm. */
class BestandenVanBuitenTest {

  @Test
  void een_bestand_dat_uitpakt_tot_een_berg_wordt_niet_uitgepakt() throws IOException {
    byte[] bom = met("xl/media/leeg.bin", new byte[80 << 20]);
    assertThat(bom.length).isLessThan(LeesBestand.MEESTE_BYTES);
    assertThat(status(bom)).isEqualTo(413);
  }

  @Test
  void een_blad_dat_naar_een_ander_bestand_wijst_wordt_niet_gelezen() throws IOException {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE worksheet [<!ENTITY geheim SYSTEM "file:///etc/passwd">]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>&geheim;</t></is></c></row></sheetData></worksheet>
        """;
    assertThat(status(met("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(400);
  }

  @Test
  void een_blad_dat_zichzelf_vermenigvuldigt_wordt_niet_gelezen() throws IOException {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 20; i++) {
      xml.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    xml.append("]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
    xml.append("<si><t>&a19;</t></si></sst>");
    assertThat(status(met("xl/sharedStrings.xml", xml.toString().getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(400);
  }

  @Test
  void een_ander_zip_bestand_is_geen_werkmap() throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
    }
    assertThat(status(uit.toByteArray())).isEqualTo(415);
  }

  private static int status(byte[] bestand) {
    ProbleemException fout =
        catchThrowableOfType(ProbleemException.class, () -> LeesBestand.lees(bestand));
    assertThat(fout.probleem().detail()).doesNotContain("passwd", "haha", "Exception");
    return fout.probleem().status();
  }

  /** A good workbook with one part replaced or added. */
  private static byte[] met(String naam, byte[] inhoud) throws IOException {
    ByteArrayOutputStream goed = new ByteArrayOutputStream();
    try (XSSFWorkbook boek = new XSSFWorkbook()) {
      boek.createSheet("Blad1").createRow(0).createCell(0).setCellValue("Thema");
      boek.write(goed);
    }
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(goed.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
        if (!deel.getName().equals(naam)) {
          zip.putNextEntry(new ZipEntry(deel.getName()));
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(naam));
      zip.write(inhoud);
    }
    return uit.toByteArray();
  }
}

package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of the begroting of a small agenda: getting them, changing them, sending them back. */
abstract class Bestandsproef extends Conceptproef {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Address of the begroting of the agenda itself. */
  protected String eigen() {
    return concept() + "/begrotingen/" + eigenBegroting();
  }

  protected JsonPath tabel(String begroting) {
    return redacteur.vraagt().get(begroting + "/tabel").then().statusCode(200).extract().jsonPath();
  }

  protected String scenario(String naam) {
    return concept()
        + "/begrotingen/"
        + id("begrotingen", Map.of("naam", naam, "vanJaar", 2026, "totJaar", 2028));
  }

  protected byte[] haal(String adres) {
    return redacteur.vraagt().get(adres).then().statusCode(200).extract().asByteArray();
  }

  protected Response voorbeeld(String begroting, byte[] bestand) {
    return stuur(bestand).post(begroting + "/importvoorbeelden");
  }

  protected JsonPath goedVoorbeeld(String begroting, byte[] bestand) {
    return voorbeeld(begroting, bestand).then().statusCode(200).extract().jsonPath();
  }

  protected JsonPath neemOver(String begroting, byte[] bestand) {
    String etag = voorbeeld(begroting, bestand).then().statusCode(200).extract().header("ETag");
    return stuur(bestand)
        .header("If-Match", etag)
        .post(begroting + "/importen")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  protected RequestSpecification stuur(byte[] bestand) {
    return redacteur.vraagt().contentType("application/octet-stream").body(bestand);
  }

  /** An empty parameter is no answer, and is refused. */
  protected RequestSpecification stuur(byte[] bestand, String... antwoorden) {
    return antwoorden.length == 0
        ? stuur(bestand)
        : stuur(bestand).queryParam("antwoord", (Object[]) antwoorden);
  }

  protected JsonPath gezien(byte[] bestand, String... antwoorden) {
    return stuur(bestand, antwoorden)
        .post(eigen() + "/importvoorbeelden")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  protected Response neemMet(byte[] bestand, String... antwoorden) {
    String etag = stuur(bestand, antwoorden).post(eigen() + "/importvoorbeelden").header("ETag");
    return stuur(bestand, antwoorden).header("If-Match", etag).post(eigen() + "/importen");
  }

  static byte[] csv(String... regels) {
    return String.join("\r\n", regels).getBytes(StandardCharsets.UTF_8);
  }

  static List<Map<String, String>> rijen(byte[] csv) {
    String tekst = new String(csv, StandardCharsets.UTF_8);
    assertThat(tekst).startsWith("\uFEFF");
    try (CSVParser lezer =
        CSVParser.parse(
            tekst.substring(1),
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      List<Map<String, String>> rijen = new ArrayList<>();
      for (CSVRecord rij : lezer) {
        rijen.add(new LinkedHashMap<>(rij.toMap()));
      }
      return rijen;
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  static XSSFWorkbook werkmap(byte[] xlsx) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  static byte[] bytes(XSSFWorkbook boek) {
    try (boek) {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      boek.write(uit);
      return uit.toByteArray();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** The row with this text in its first column. */
  static Row rij(Sheet blad, String eerste) {
    for (Row rij : blad) {
      Cell cel = rij.getCell(0);
      if (cel != null
          && cel.getCellType() == CellType.STRING
          && cel.getStringCellValue().equals(eerste)) {
        return rij;
      }
    }
    throw new AssertionError("no row " + eerste);
  }

  /** Which column has this heading. */
  static int kolom(Sheet blad, String kop) {
    for (Cell cel : rij(blad, "Thema")) {
      if (cel.getStringCellValue().equals(kop)) {
        return cel.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + kop);
  }

  /** What the spreadsheet itself makes of a formula, to the cent; and that this was stored too. */
  static BigDecimal uitkomst(Cell cel) {
    FormulaEvaluator rekenaar =
        cel.getSheet().getWorkbook().getCreationHelper().createFormulaEvaluator();
    assertThat(cel.getCellType()).isEqualTo(CellType.FORMULA);
    BigDecimal bewaard =
        BigDecimal.valueOf(cel.getNumericCellValue()).setScale(2, RoundingMode.HALF_UP);
    BigDecimal gerekend =
        BigDecimal.valueOf(rekenaar.evaluate(cel).getNumberValue())
            .setScale(2, RoundingMode.HALF_UP);
    assertThat(bewaard).isEqualTo(gerekend);
    return gerekend;
  }

  /** The totals of begroot in an XLSX are those of the API, per year and together, with the PMs. */
  static void eisTotalen(byte[] xlsx, JsonNode begroot, JsonNode jaren) {
    Sheet blad = werkmap(xlsx).getSheetAt(0);
    Row totaal = rij(blad, "Totaal");
    Row pm = rij(blad, "Aantal PM");
    assertThat(jaren).isNotEmpty();
    for (int i = 0; i < jaren.size(); i++) {
      int kolom = kolom(blad, jaren.get(i).asText());
      JsonNode inJaar = begroot.get("perJaar").get(i);
      assertThat(uitkomst(totaal.getCell(kolom))).isEqualTo(bedrag(inJaar));
      assertThat(uitkomst(pm.getCell(kolom)).intValueExact()).isEqualTo(aantalPm(inJaar));
    }
    int som = kolom(blad, "Totaal");
    assertThat(uitkomst(totaal.getCell(som))).isEqualTo(bedrag(begroot.get("totaal")));
    for (Cell cel : new Cell[] {pm.getCell(som), totaal.getCell(kolom(blad, "Aantal PM"))}) {
      assertThat(uitkomst(cel).intValueExact()).isEqualTo(aantalPm(begroot.get("totaal")));
    }
  }

  static BigDecimal bedrag(JsonNode totaal) {
    return new BigDecimal(totaal.get("bedrag").textValue());
  }

  /** Or -1 when it is not there. */
  static int aantalPm(JsonNode totaal) {
    return totaal.get("aantalPm").asInt(-1);
  }

  /** The sum of the amounts of one maat in a CSV. */
  static BigDecimal som(byte[] csv, String maat) {
    return rijen(csv).stream()
        .filter(rij -> rij.get("maat").equals(maat) && rij.get("soort").equals("bedrag"))
        .map(rij -> new BigDecimal(rij.get("bedrag")))
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** Makes a regel in a begroting with these cells of begroot. */
  protected String regel(String begroting, String onderdeel, Map<String, ?> begroot) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("begroting", begroting.substring(begroting.lastIndexOf('/') + 1));
    inhoud.put("thema", redacteur.lees(concept()).at("/themas/0/id").textValue());
    inhoud.put("onderdeel", onderdeel);
    inhoud.put("begroot", begroot);
    return id("begrotingsregels", inhoud);
  }

  static Map<String, String> euro(String bedrag) {
    return Map.of("soort", "bedrag", "bedrag", bedrag);
  }
}

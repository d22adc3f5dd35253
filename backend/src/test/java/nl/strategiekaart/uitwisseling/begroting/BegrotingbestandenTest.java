package nl.strategiekaart.uitwisseling.begroting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.blad.Bladproef;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class BegrotingbestandenTest extends Bestandsproef {

  private static final String ZOETERMEER = "/v1/agendas/zoetermeer-2022-2030/begroting";

  @Test
  void de_tabel_van_zoetermeer_telt_in_excel_op_zoals_in_het_document() {
    JsonNode json = given().get(ZOETERMEER).as(JsonNode.class);
    JsonNode jaren = json.get("jaren");
    byte[] xlsx = given().get(ZOETERMEER + "/xlsx").then().statusCode(200).extract().asByteArray();
    eisTotalen(xlsx, json.at("/reeksen/begroot"), jaren);
    Sheet blad = werkmap(xlsx).getSheetAt(0);
    Row totaal = rij(blad, "Totaal");
    assertThat(uitkomst(totaal.getCell(kolom(blad, "2023"))))
        .isEqualTo(new BigDecimal("327500.00"));
    assertThat(uitkomst(rij(blad, "Aantal PM").getCell(kolom(blad, "2029")))).isEqualTo("6.00");
    for (JsonNode deel : json.get("themas").requireNonNull()) {
      Row thema = rij(blad, "Totaal " + deel.at("/thema/naam").textValue());
      for (int j = 0; j < jaren.size(); j++) {
        int kolom = kolom(blad, jaren.get(j).asText());
        assertThat(uitkomst(thema.getCell(kolom))).isEqualTo(bedrag(deel.get("totalen").get(j)));
      }
      assertThat(uitkomst(thema.getCell(kolom(blad, "Aantal PM"))).intValueExact())
          .isEqualTo(aantalPm(deel.get("totaal")));
    }
  }

  @Test
  void het_blad_is_af_te_drukken_en_pm_is_rechtse_tekst() {
    XSSFWorkbook boek = werkmap(given().get(ZOETERMEER + "/xlsx").asByteArray());
    Sheet blad = boek.getSheetAt(0);
    assertThat(blad.getPrintSetup().getLandscape()).isTrue();
    assertThat(blad.getFitToPage()).isTrue();
    assertThat(blad.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(blad.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(blad.getRepeatingRows().getFirstRow()).isEqualTo(rij(blad, "Thema").getRowNum());
    assertThat(blad.getPaneInformation().isFreezePane()).isTrue();
    int pms = 0;
    for (Row rij : blad) {
      for (Cell cel : rij) {
        if (cel.getCellType() == CellType.STRING && cel.getStringCellValue().equals("PM")) {
          pms++;
          assertThat(cel.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
        }
      }
    }
    assertThat(pms).isEqualTo(25);
    assertThat(blad.getRow(4).getCell(kolom(blad, "2023")).getCellStyle().getDataFormatString())
        .contains("€", "#,##0.00");
    Sheet uitleg = boek.getSheet("Toelichting");
    assertThat(rij(uitleg, "Wat").getCell(1).getStringCellValue()).startsWith("Versie ");
    assertThat(rij(uitleg, "PM").getCell(1).getStringCellValue()).contains("geen nul");
    assertThat(rij(uitleg, "Te lezen op").getCell(1).getStringCellValue())
        .startsWith("http://localhost:8080/agendas/zoetermeer-2022-2030/versies/");
  }

  @Test
  void in_een_blad_past_alles_in_zijn_cel_en_staat_op_elke_afdruk_waar_het_vandaan_komt() {
    String lang =
        "Een onderdeel met een naam die zo lang is dat zij over meer dan twee regels van een cel gaat";
    regel(eigen(), lang, Map.of("2026", euro("1234567890.12"), "2027", euro("-1234567890.12")));
    XSSFWorkbook boek = werkmap(haal(eigen() + "/xlsx"));
    for (Sheet blad : boek) {
      Bladproef.eisAfdruk(blad, " · Concept");
      Bladproef.eisPassend(blad);
    }
    Row rij = boek.getSheetAt(0).getRow(4);
    assertThat(rij.getCell(1).getStringCellValue()).isNotEqualTo(lang);
    assertThat(rij.getHeightInPoints()).isEqualTo(15f);
  }

  @Test
  void de_csv_heeft_een_rij_per_cel_en_telt_op_tot_het_totaal() {
    Response antwoord = given().get(ZOETERMEER + "/csv");
    assertThat(antwoord.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
    JsonNode json = given().get(ZOETERMEER).as(JsonNode.class);
    byte[] csv = antwoord.asByteArray();
    assertThat(som(csv, "begroot")).isEqualTo(bedrag(json.at("/reeksen/begroot/totaal")));
    assertThat(
            rijen(csv).stream()
                .filter(rij -> rij.get("maat").equals("begroot") && rij.get("soort").equals("pm")))
        .hasSize(25)
        .allSatisfy(rij -> assertThat(rij.get("bedrag")).isEmpty());
    assertThat(rijen(csv).get(0).keySet()).containsExactlyElementsOf(SchrijfCsv.KOLOMMEN);
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains("\r\n").doesNotContain("\n\n");
  }

  @Test
  void de_csv_voor_excel_heeft_puntkommas_en_bedragen_met_een_komma() {
    regel(eigen(), "Krimp; of groei", Map.of("2026", euro("-1234.50")));
    String csv = tekst(haal(eigen() + "/csv?vorm=excel"));
    assertThat(csv).startsWith("\uFEFFagenda;versie;thema;regel;onderdeel;geldbron");
    // Below zero, and a number all the same.
    assertThat(csv)
        .contains(";\"Krimp; of groei\";")
        .contains(";2026;;begroot;bedrag;-1234,50\r\n");
    String open = tekst(haal(eigen() + "/csv"));
    assertThat(open).contains(",Krimp; of groei,").contains(",2026,,begroot,bedrag,-1234.50\r\n");
    assertThat(tekst(haal(eigen() + "/csv?vorm=open"))).isEqualTo(open);
    assertThat(redacteur.vraagt().get(eigen() + "/csv?vorm=excel").header("Content-Disposition"))
        .endsWith("-concept-excel.csv\"");
    Response openbaar = given().get(ZOETERMEER + "/csv?vorm=excel");
    assertThat(openbaar.asString()).contains(";75000,00\r\n").doesNotContain("75000.00");
    assertThat(openbaar.header("ETag"))
        .isNotEqualTo(given().get(ZOETERMEER + "/csv").header("ETag"));
    given().get(ZOETERMEER + "/csv?vorm=pdf").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "excel"})
  void wat_pas_een_formule_wordt_waar_een_ander_rekenblad_knipt_is_er_ook_geen(String vorm) {
    regel(eigen(), "Koren;=HYPERLINK(\"http://kwaad\");einde", Map.of());
    regel(eigen(), "Koren,\"=1+1", Map.of());
    String csv = tekst(haal(eigen() + "/csv?vorm=" + vorm));
    assertThat(csv).contains(";'=HYPERLINK", ",'\"\"=1+1").doesNotContain(";=", ",=");
    JsonPath terug = goedVoorbeeld(eigen(), csv.getBytes(StandardCharsets.UTF_8));
    assertThat(terug.getInt("aantallen.gewijzigd") + terug.getInt("aantallen.nieuw")).isZero();
  }

  private static String tekst(byte[] bestand) {
    return new String(bestand, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/begroting/xlsx",
        "/begroting/csv",
        "/versies/1/begroting/xlsx",
        "/versies/1/begroting/csv"
      })
  void wie_het_bestand_al_heeft_krijgt_304(String pad) {
    String adres = "/v1/agendas/" + agenda + pad;
    String vorm = pad.substring(pad.lastIndexOf('/') + 1);
    Response eerst = given().get(adres);
    assertThat(eerst.statusCode()).isEqualTo(200);
    assertThat(eerst.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"begroting-" + agenda + "-versie-1." + vorm + "\"");
    assertThat(eerst.header("Cache-Control")).startsWith("public, max-age=");
    assertThat(eerst.header("Cache-Control").contains("immutable"))
        .isEqualTo(pad.contains("versies"));
    given()
        .header("If-None-Match", eerst.header("ETag"))
        .get(adres)
        .then()
        .statusCode(304)
        .header("ETag", eerst.header("ETag"))
        .body(equalTo(""));
    given().header("If-None-Match", "\"anders\"").get(adres).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void een_bezoeker_ziet_niets_van_het_concept(String vorm) {
    String adres = "/v1/agendas/" + agenda + "/begroting/" + vorm;
    String etag = given().get(adres).header("ETag");
    byte[] voor = given().get(adres).asByteArray();
    regel(eigen(), "Geheim onderdeel", Map.of("2026", euro("987654.32")));
    regel(scenario("Geheim scenario"), "Geheim onderdeel", Map.of("2026", euro("1.00")));
    Response na = given().get(adres);
    assertThat(na.header("ETag")).isEqualTo(etag);
    assertThat(na.asByteArray()).isEqualTo(voor);
    given().get(eigen() + "/" + vorm).then().statusCode(401);
  }

  @Test
  void wat_er_niet_is_geeft_404() {
    given().get("/v1/agendas/bestaat-niet/begroting/xlsx").then().statusCode(404);
    given().get("/v1/agendas/" + agenda + "/versies/9/begroting/csv").then().statusCode(404);
    given()
        .get("/v1/agendas/" + agenda + "/versies/x/begroting/csv")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/bestaat-niet/xlsx")
        .then()
        .statusCode(404)
        .body("detail", containsString("begroting"));
  }

  @Test
  void het_concept_en_een_scenario_heten_ook_zo() {
    assertThat(redacteur.vraagt().get(eigen() + "/xlsx").header("Content-Disposition"))
        .contains("begroting-" + agenda + "-concept.xlsx");
    Response scenario = redacteur.vraagt().get(scenario("10 % minder; geld") + "/csv");
    assertThat(scenario.header("Content-Disposition"))
        .contains("begroting-" + agenda + "-scenario-10-minder-geld.csv");
    assertThat(scenario.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void toegezegd_en_besteed_krijgen_een_eigen_blad_als_er_iets_staat() {
    assertThat(werkmap(haal(eigen() + "/xlsx")).getSheet("Toegezegd")).isNull();
    String regel = tabel(eigen()).getString("regels[0].id");
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of(
                "toegezegd", Map.of("2026", euro("90.05"), "2027", Map.of("soort", "pm")),
                "besteed", Map.of("2026-H1", euro("40.10"), "2027-H2", euro("-5.00"))))
        .statusCode(200);
    XSSFWorkbook boek = werkmap(haal(eigen() + "/xlsx"));
    Sheet toegezegd = boek.getSheet("Toegezegd");
    assertThat(uitkomst(rij(toegezegd, "Totaal").getCell(kolom(toegezegd, "Totaal"))))
        .isEqualTo("90.05");
    assertThat(uitkomst(rij(toegezegd, "Aantal PM").getCell(kolom(toegezegd, "2027"))))
        .isEqualTo("1.00");
    Sheet besteed = boek.getSheet("Besteed");
    assertThat(uitkomst(rij(besteed, "Totaal").getCell(kolom(besteed, "2027 2e helft"))))
        .isEqualTo("-5.00");
    assertThat(uitkomst(rij(besteed, "Totaal").getCell(kolom(besteed, "Totaal"))))
        .isEqualTo("35.10");
    assertThat(som(haal(eigen() + "/csv"), "besteed")).isEqualTo("35.10");
  }

  @Test
  void tekst_die_op_een_formule_lijkt_blijft_tekst() {
    List<String> namen =
        List.of("=1+1", "+31", "-x", "@SUM(A1)", "'=1", "=HYPERLINK(\"http://kwaad\")", "＝1+1");
    for (String naam : namen) {
      regel(eigen(), naam, Map.of());
    }
    byte[] csv = haal(eigen() + "/csv");
    assertThat(rijen(csv))
        .allSatisfy(rij -> assertThat(rij.get("onderdeel")).doesNotMatch("(?s)[=+\\-@＝].*"));
    assertThat(new String(csv, StandardCharsets.UTF_8)).contains("''=1", "'+31");
    for (Row rij : werkmap(haal(eigen() + "/xlsx")).getSheetAt(0)) {
      Cell cel = rij.getCell(1);
      assertThat(cel == null ? CellType.BLANK : cel.getCellType())
          .isIn(CellType.STRING, CellType.BLANK);
    }
  }

  @Test
  void een_lege_begroting_is_een_leeg_bestand_om_in_te_vullen() {
    String leeg = scenario("Leeg");
    Sheet blad = werkmap(haal(leeg + "/xlsx")).getSheetAt(0);
    assertThat(kolom(blad, "2028")).isPositive();
    assertThat(rijen(haal(leeg + "/csv"))).isEmpty();
  }
}

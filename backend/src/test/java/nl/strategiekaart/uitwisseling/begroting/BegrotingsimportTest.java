package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class BegrotingsimportTest extends Bestandsproef {

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void een_bestand_dat_niet_is_gewijzigd_verandert_niets(String vorm) {
    long stand = leesConcept().getLong("stand");
    JsonPath gezien = goedVoorbeeld(eigen(), haal(eigen() + "/" + vorm));
    assertThat(gezien.getString("bestandssoort")).isEqualTo(vorm);
    assertThat(gezien.getString("vorm")).isEqualTo(vorm.equals("csv") ? "plat" : "tabel");
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("opmerkingen")).isEmpty();
    assertThat(gezien.getInt("aantallen.ongewijzigd")).isEqualTo(1);
    assertThat(gezien.getInt("aantallen.cellen")).isZero();
    assertThat(gezien.getMap("na")).isEqualTo(gezien.getMap("voor"));
    neemOver(eigen(), haal(eigen() + "/" + vorm));
    assertThat(leesConcept().getLong("stand")).as("no line in the trail").isEqualTo(stand);
  }

  @Test
  void een_bestand_dat_niet_te_lezen_is_wacht_op_niemand() {
    String importen = eigen() + "/importen";
    byte[] kapot = {'P', 'K', 3, 4, 'n', 'e', 'e'};
    terwijlEenAnderSchrijft(() -> stuur(kapot).header("If-Match", "\"1\"").post(importen))
        .then()
        .statusCode(415);
  }

  @Test
  void een_gewijzigde_cel_in_excel_wordt_getoond_en_dan_overgenomen() {
    XSSFWorkbook boek = werkmap(haal(eigen() + "/xlsx"));
    Sheet blad = boek.getSheetAt(0);
    blad.getRow(4).getCell(kolom(blad, "2026")).setCellValue("PM");
    blad.getRow(4).getCell(kolom(blad, "2027")).setCellValue(1500.25);
    byte[] bestand = bytes(boek);

    JsonPath gezien = goedVoorbeeld(eigen(), bestand);
    assertThat(gezien.getString("regels[0].wat")).isEqualTo("gewijzigd");
    assertThat(gezien.getString("regels[0].code")).isEqualTo("b1");
    assertThat(gezien.getInt("regels[0].rij")).isEqualTo(5);
    assertThat(gezien.getList("regels[0].cellen.vak")).containsExactly("2026", "2027");
    assertThat(gezien.getString("regels[0].cellen[0].oud.bedrag")).isEqualTo("100.10");
    assertThat(gezien.getString("regels[0].cellen[0].nieuw.soort")).isEqualTo("pm");
    assertThat(gezien.getString("na.begroot.totaal.bedrag")).isEqualTo("1500.25");
    assertThat(tabel(eigen()).getString("totalen.samen.begroot.totaal.bedrag"))
        .as("nothing is stored by looking")
        .isEqualTo("100.10");

    JsonPath gedaan = neemOver(eigen(), bestand);
    assertThat(gedaan.getInt("aantallen.gewijzigd")).isEqualTo(1);
    assertThat(gedaan.getMap("totalen")).isEqualTo(gezien.getMap("na"));
    assertThat(tabel(eigen()).getMap("totalen.samen")).isEqualTo(gezien.getMap("na"));
    JsonPath spoor =
        redacteur.vraagt().get(concept() + "/wijzigingen?pageSize=1").then().extract().jsonPath();
    assertThat(spoor.getString("resultaten[0].soort")).isEqualTo("begrotingsregel");
  }

  @Test
  void pm_houdt_wie_erover_beslist_en_acties_blijven() {
    String regel = tabel(eigen()).getString("regels[0].id");
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of("begroot", Map.of("2027", Map.of("soort", "pm", "beslistVoor", "2026-06-30"))))
        .statusCode(200);
    neemOver(eigen(), csv("thema;onderdeel;2026;2027", "Podium;Zaal;50,00;pm"));
    JsonPath na = tabel(eigen());
    assertThat(na.getString("regels[0].inhoud.begroot.'2027'.beslistVoor")).isEqualTo("2026-06-30");
    assertThat(na.getString("regels[0].inhoud.begroot.'2026'.bedrag")).isEqualTo("50.00");
    assertThat(na.getList("regels[0].inhoud.acties")).hasSize(1);
    assertThat(na.getString("regels[0].inhoud.geldbron")).as("no such column").isNotNull();
  }

  @Test
  void nieuwe_regels_komen_erbij_en_wat_ontbreekt_blijft() {
    byte[] bestand =
        csv(
            "Thema,Onderdeel,Fte,Geldbron,Taakveld,2026,2027,2028",
            "podium,Dans,\"0,6\",eigen geld,5.3,0,PM,",
            ",Zang,,,,10.50,,");
    JsonPath gezien = goedVoorbeeld(eigen(), bestand);
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("regels.wat")).containsExactly("nieuw", "nieuw", "ontbreekt");
    assertThat(gezien.getList("regels[0].velden.veld"))
        .containsExactly("fte", "geldbron", "taakveld");
    JsonPath gedaan = neemOver(eigen(), bestand);
    assertThat(gedaan.getInt("aantallen.nieuw")).isEqualTo(2);
    JsonPath na = tabel(eigen());
    assertThat(na.getList("regels.inhoud.onderdeel")).containsExactly("Zaal", "Dans", "Zang");
    assertThat(na.getString("regels[1].inhoud.fte")).isEqualTo("0.60");
    assertThat(na.getString("regels[1].inhoud.begroot.'2026'.bedrag")).isEqualTo("0.00");
    assertThat(na.getString("regels[1].inhoud.begroot.'2027'.soort")).isEqualTo("pm");
    assertThat(na.getMap("regels[1].inhoud.begroot")).doesNotContainKey("2028");
    assertThat(na.getMap("totalen.samen")).isEqualTo(gezien.getMap("na"));
  }

  @Test
  void een_lege_cel_maakt_leeg_maar_een_kolom_die_er_niet_is_laat_staan() {
    neemOver(eigen(), csv("Thema,Onderdeel,2027", "Podium,Zaal,"));
    JsonPath na = tabel(eigen());
    assertThat(na.getMap("regels[0].inhoud.begroot").keySet().toString()).isEqualTo("[2026]");
  }

  @Test
  void getallen_uit_excel_zijn_exact_en_formules_tellen_met_hun_uitkomst() {
    try (XSSFWorkbook boek = new XSSFWorkbook()) {
      Sheet blad = boek.createSheet("Blad1");
      Random willekeur = new Random(4);
      String[] koppen = {"Thema", "Onderdeel", "2026", "2027", "2028"};
      for (int k = 0; k < koppen.length; k++) {
        if (blad.getRow(0) == null) {
          blad.createRow(0);
        }
        blad.getRow(0).createCell(k).setCellValue(koppen[k]);
      }
      BigDecimal som = BigDecimal.ZERO.setScale(2);
      for (int r = 1; r <= 20; r++) {
        BigDecimal bedrag = BigDecimal.valueOf(willekeur.nextInt(1_000_000_000), 2);
        som = som.add(bedrag);
        blad.createRow(r).createCell(0).setCellValue("Podium");
        blad.getRow(r).createCell(1).setCellValue("Onderdeel " + r);
        blad.getRow(r).createCell(2).setCellValue(bedrag.doubleValue());
      }
      blad.getRow(1).createCell(3).setCellFormula("0.1+0.2");
      blad.getRow(2).createCell(3).setCellFormula("1/3");
      blad.getRow(3).createCell(3).setCellFormula("1/0");
      boek.getCreationHelper().createFormulaEvaluator().evaluateAll();
      JsonPath gezien = goedVoorbeeld(scenario("Getallen"), bytes(boek));
      assertThat(gezien.getString("na.begroot.perJaar[0].bedrag")).isEqualTo(som.toPlainString());
      assertThat(gezien.getString("regels[0].cellen.find { it.vak == '2027' }.nieuw.bedrag"))
          .isEqualTo("0.30");
      assertThat(gezien.getList("fouten.cel")).containsExactly("D3", "D4");
      assertThat(gezien.getString("fouten[0].uitleg")).contains("twee decimalen");
      assertThat(gezien.getString("fouten[1].uitleg")).contains("formule");
    } catch (java.io.IOException fout) {
      throw new java.io.UncheckedIOException(fout);
    }
  }

  @Test
  void een_bestand_van_een_ander_programma_wordt_ook_gelezen() {
    Charset windows = Charset.forName("windows-1252");
    JsonPath gezien =
        goedVoorbeeld(
            eigen(),
            "sep=;\nThema;Onderdeel;2026;Opmerking\nPodium;Café;\"€ 1.500,50\";x\nTotaal;;1.500,50;"
                .getBytes(windows));
    assertThat(gezien.getString("regels[0].onderdeel")).isEqualTo("Café");
    assertThat(gezien.getString("regels[0].cellen[0].nieuw.bedrag")).isEqualTo("1500.50");
    assertThat(gezien.getString("opmerkingen")).contains("Windows");
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("kolom Opmerking", "rij 3");
    assertThat(gezien.getInt("aantallen.nieuw")).as("a total is no regel").isEqualTo(1);
  }

  @Test
  void in_een_scenario_blijft_een_regel_dezelfde_regel() {
    String scenario = scenario("Kopie");
    neemOver(scenario, haal(eigen() + "/xlsx"));
    JsonPath na = tabel(scenario);
    assertThat(na.getString("regels[0].code")).isEqualTo("b1");
    assertThat(na.getList("regels[0].inhoud.acties")).hasSize(1);
    assertThat(na.getMap("totalen.samen")).isEqualTo(tabel(eigen()).getMap("totalen.samen"));
    assertThat(List.of(na.getString("regels[0].id")))
        .doesNotContain(tabel(eigen()).getString("regels[0].id"));
  }
}

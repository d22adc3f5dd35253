package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class BegrotingsimportTest extends Begrotingsproef {

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
  void elke_fout_heeft_een_plek_en_niets_wordt_opgeslagen() {
    byte[] bestand =
        csv(
            "Thema,Onderdeel,Geldbron,2026,2027,2031",
            "Podiun,Zaal,Eigen gelt,twaalf,\"12,345.678\",5",
            "Podium,,,1,,",
            "Podium,Dans,,1.00,,");
    JsonPath gezien = goedVoorbeeld(eigen(), bestand);
    assertThat(gezien.getList("fouten.code"))
        .contains("onbekende-naam", "geen-bedrag", "buiten-de-begroting", "ontbreekt");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'twaalf' }.plek"))
        .isEqualTo("rij 2, kolom 2026");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'twaalf' }.cel")).isEqualTo("D2");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'Podiun' }.uitleg"))
        .contains("'Podium'");
    assertThat(gezien.getString("fouten.find { it.gevonden == 'Eigen gelt' }.uitleg"))
        .contains("'Eigen geld'");
    String etag = voorbeeld(eigen(), bestand).header("ETag");
    stuur(bestand)
        .header("If-Match", etag)
        .post(eigen() + "/importen")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.detail", hasItems(containsString("rij 2, kolom 2026")));
    assertThat(tabel(eigen()).getList("regels")).as("all or nothing").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The file itself says it: another cell can only be Dutch, or English.
        "1.500 | 2.000,50 | | 1500.00",
        "1,500 | 2,000.50 | | 1500.00",
        // Nothing says it.
        "1.500 | PM | | ?",
        "1,500 | 12 | | ?",
        // The file contradicts it, or itself.
        "1.500 | 2,000.50 | | ?",
        "1.500 | 2.000,50 en 2,000.50 | | ?",
        // A person says it.
        "1.500 | PM | nederlands | 1500.00",
        "1.500 | PM | engels | 1.50",
        "1,500 | PM | nederlands | 1.50",
        "1,500 | PM | engels | 1500.00",
      })
  void een_bedrag_dat_twee_dingen_kan_zijn_wordt_gevraagd(
      String tekst, String ernaast, String notatie, String verwacht) {
    String[] andere = ernaast.split(" en ");
    byte[] bestand =
        csv(
            "thema;onderdeel;2026;2027;2028",
            "Podium;Zaal;" + tekst + ";" + andere[0] + ";" + (andere.length > 1 ? andere[1] : ""));
    JsonPath gezien =
        stuur(bestand)
            .queryParams(notatie == null ? Map.of() : Map.of("notatie", notatie))
            .post(eigen() + "/importvoorbeelden")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(gezien.getBoolean("isNotatieNodig")).isEqualTo(verwacht.equals("?"));
    if (verwacht.equals("?")) {
      assertThat(gezien.getString("fouten[0].code")).isEqualTo("notatie");
      assertThat(gezien.getString("fouten[0].gevonden")).isEqualTo(tekst);
      assertThat(gezien.getList("fouten[0].keuzes.bedrag.bedrag"))
          .containsExactlyInAnyOrder("1500.00", "1.50");
    } else {
      assertThat(gezien.getString("regels[0].cellen[0].nieuw.bedrag")).isEqualTo(verwacht);
    }
  }

  @Test
  void een_notatie_die_niet_bestaat_is_een_fout() {
    stuur(csv("thema,onderdeel,2026"))
        .post(eigen() + "/importvoorbeelden?notatie=frans")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("notatie"));
  }

  @Test
  void wie_iets_anders_heeft_gezien_neemt_niets_over() {
    byte[] bestand = csv("Thema,Onderdeel,2026", "Podium,Zaal,1.00");
    stuur(bestand).post(eigen() + "/importen").then().statusCode(428);
    String etag = voorbeeld(eigen(), bestand).header("ETag");
    stuur(csv("Thema,Onderdeel,2026", "Podium,Zaal,2.00"))
        .header("If-Match", etag)
        .post(eigen() + "/importen")
        .then()
        .statusCode(412);
    String regel = tabel(eigen()).getString("regels[0].id");
    wijzig("/begrotingsregels/" + regel, Map.of("begroot", Map.of("2028", euro("3.00"))))
        .statusCode(200);
    String nu =
        stuur(bestand)
            .header("If-Match", etag)
            .post(eigen() + "/importen")
            .then()
            .statusCode(412)
            .contentType("application/problem+json")
            .extract()
            .header("ETag");
    assertThat(nu).isEqualTo(voorbeeld(eigen(), bestand).header("ETag")).isNotEqualTo(etag);
    assertThat(tabel(eigen()).getString("regels[0].inhoud.begroot.'2026'.bedrag"))
        .isEqualTo("100.10");
    stuur(bestand).header("If-Match", nu).post(eigen() + "/importen").then().statusCode(200);
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
    assertThat(gezien.getString("opmerkingen")).contains("Windows", "'Opmerking'");
    assertThat(gezien.getInt("aantallen.nieuw")).as("a total is no regel").isEqualTo(1);
  }

  static Stream<Arguments> onleesbaar() {
    return Stream.of(
        Arguments.of("PK\u0003\u0004kapot", 415),
        Arguments.of("%PDF-1.7\u0000\u0001", 415),
        Arguments.of("\u00d0\u00cf\u0011\u00e0", 415),
        Arguments.of("thema,onderdeel,2026\n\"open", 400));
  }

  @ParameterizedTest
  @MethodSource("onleesbaar")
  void wat_geen_leesbaar_bestand_is_wordt_geweigerd(String inhoud, int status) {
    voorbeeld(eigen(), inhoud.getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("detail", containsString("e"));
  }

  @Test
  void een_bestand_zonder_begroting_erin_zegt_wat_er_nodig_is() {
    JsonPath gezien = goedVoorbeeld(eigen(), csv("naam,leeftijd", "Piet,12"));
    assertThat(gezien.getString("vorm")).isNull();
    assertThat(gezien.getString("fouten[0].code")).isEqualTo("geen-tabel");
    assertThat(gezien.getString("fouten[0].plek")).isEqualTo("het bestand");
  }

  @Test
  void een_andere_vorm_in_de_kop_en_een_leeg_of_te_groot_bestand_worden_geweigerd() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body("{}")
        .post(eigen() + "/importvoorbeelden")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
    voorbeeld(eigen(), new byte[0]).then().statusCode(400);
    byte[] groot = new byte[(5 << 20) + 1];
    java.util.Arrays.fill(groot, (byte) 'a');
    voorbeeld(eigen(), groot).then().statusCode(413).contentType("application/problem+json");
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

package nl.strategiekaart.uitwisseling.besteed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.Bestedingsvorm;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bookings as financial systems write them out. */
@PostgresTest
class BoekingenUitHetEchtTest extends Bestedingsproef {

  private static final String KOP = "Kostenplaats;Boekdatum;Bedrag;D/C\r\n";

  private static final List<Map<String, String>> MET_TEKEN =
      Bestedingsvorm.kolommen(
          "code", "Kostenplaats", "bedrag", "Bedrag", "teken", "D/C", "tijd", "Boekdatum");

  private static byte[] csv(String tekst) {
    return tekst.getBytes(UTF_8);
  }

  private void bewaarMetTekens(Map<String, Boolean> tekens) {
    Map<String, Object> indeling = Bestedingsvorm.indeling(Map.of("100", zaal));
    indeling.put("kolommen", MET_TEKEN);
    indeling.put(
        "tekens",
        tekens.entrySet().stream()
            .map(een -> Map.of("teken", een.getKey(), "gaatAf", een.getValue()))
            .toList());
    bewaar(indeling).statusCode(200).body("inhoud.kolommen.kop", hasItem("D/C"));
  }

  private ValidatableResponse gezien(byte[] bestand, String vraag) {
    return stuur("bestedingsvoorbeelden" + vraag, bestand, null).statusCode(200);
  }

  private ValidatableResponse neemOverMet(byte[] bestand, String vraag) {
    String etag = gezien(bestand, vraag).extract().header("ETag");
    return stuur("bestedingsimporten" + vraag, bestand, etag);
  }

  @Test
  void een_creditnota_gaat_eraf_in_een_bestand_zonder_mintekens() {
    bewaarMetTekens(Map.of("D", false, "C", true));
    byte[] bestand = csv(KOP + "100;15-03-2026;1.200,00;D\r\n100;20-03-2026;200,00;c\r\n");
    gezien(bestand, "").body("vragen", empty()).body("verdeling.geboekt", equalTo("1000.00"));
    neemOverMet(bestand, "").statusCode(200);
    assertThat(besteed(zaal)).containsEntry("2026-H1", "1000.00");
  }

  @Test
  void een_teken_dat_niet_is_gekozen_is_een_fout_in_die_rij() {
    bewaarMetTekens(Map.of("D", false, "C", true));
    gezien(
            csv(KOP + "100;15-03-2026;1,00;X\r\n100;15-03-2026;1,00;\r\n100;15-03-2026;0,00;\r\n"),
            "")
        .body("fouten.rij", contains(2, 3))
        .body("fouten[0].detail", containsString("'X'"));
  }

  @Test
  void een_kolom_met_tekens_die_niemand_koos_wordt_gevraagd() {
    bewaarGewone();
    byte[] bestand = csv(KOP + "100;15-03-2026;1.200,00;D\r\n100;20-03-2026;200,00;C\r\n");
    gezien(bestand, "")
        .body("vragen.vraag", contains("teken"))
        .body("vragen[0].tekst", containsString("'D/C'"))
        .body("kanWorden", equalTo(false));
    neemOverMet(bestand, "").statusCode(400).body("errors.code", contains("vraag"));
    neemOverMet(bestand, "?antwoord=teken=anders").statusCode(200);
    assertThat(besteed(zaal)).containsEntry("2026-H1", "1400.00");
  }

  @ParameterizedTest
  @CsvSource({
    "D/C, D, C, -1",
    "Boekingssleutel, 40, 50, 1",
    "Documentsoort, Factuur, Creditnota, 1",
    "Richting, Uitgaand, Inkomend, 1",
    "Type, Realisatie, Verplichting, -1",
    "Valuta, EUR, USD, 1",
    "Storno, '', X, 1"
  })
  void een_kolom_die_meer_zegt_dan_de_minnen_wordt_gevraagd(
      String kolom, String bij, String af, int nog) {
    bewaarGewone();
    String kop = "Kostenplaats;Boekdatum;Bedrag;" + kolom;
    String rij = "100;15-03-2026;%s;%s";
    gezien(
            csv(
                String.join(
                    "\r\n",
                    kop,
                    rij.formatted("1.200", bij),
                    rij.formatted("200", af),
                    rij.formatted(nog, bij))),
            "")
        .body("vragen.vraag", contains("teken"))
        .body("vragen[0].tekst", containsString("'" + kolom + "'"));
    gezien(
            csv(
                String.join(
                    "\r\n", kop, rij.formatted("1.200,50", bij), rij.formatted("-200", af))),
            "")
        .body("vragen", empty());
  }

  @Test
  void een_min_naast_een_teken_dat_eraf_gaat_wordt_ook_gevraagd_als_hij_niet_overal_staat() {
    bewaarMetTekens(Map.of("D", false, "C", true));
    byte[] bestand =
        csv(
            KOP
                + "100;15-03-2026;1.200,00;D\r\n100;20-03-2026;-200,00;C\r\n"
                + "100;21-03-2026;50,00;C\r\n");
    gezien(bestand, "").body("vragen.vraag", contains("min"));
    gezien(bestand, "?antwoord=min=af").body("verdeling.geboekt", equalTo("1050.00"));
    gezien(bestand, "?antwoord=min=bij").body("verdeling.geboekt", equalTo("1350.00"));
  }

  @Test
  void de_kop_van_elke_bladzijde_is_geen_boeking() {
    bewaarGewone();
    byte[] bestand =
        csv(
            "Kostenplaats;Boekdatum;Bedrag\r\n100;15-03-2026;5,00\r\n"
                + "Kostenplaats;Boekdatum;Bedrag\r\n200;15-03-2026;7,50\r\n");
    stuur("bestedingskolommen", bestand, null)
        .body("voorstel.kolommen.find { it.wat == 'bedrag' }.kop", equalTo("Bedrag"));
    gezien(bestand, "")
        .body("overgeslagen.plek", contains("rij 3"))
        .body("fouten", empty())
        .body("verdeling.geboekt", equalTo("12.50"));
  }

  @Test
  void een_rij_die_totaal_heet_en_een_datum_heeft_wordt_gevraagd() {
    bewaarGewone();
    byte[] bestand =
        csv(
            "Kostenplaats;Omschrijving;Boekdatum;Bedrag\r\n100;Zaal;15-03-2026;5,00\r\n"
                + "100;Totaal 100;31-03-2026;5,00\r\n200;Zaal;15-03-2026;7,50\r\n"
                + "200;Eindsaldo;31-03-2026;7,50\r\nTotaal;;;12,50\r\n");
    gezien(bestand, "")
        .body("vragen.vraag", contains("totalen"))
        .body("vragen[0].tekst", containsString("Rij 3 heet 'Totaal 100'"))
        .body("kanWorden", equalTo(false));
    gezien(bestand, "?antwoord=totalen=totaal")
        .body("overgeslagen.plek", contains("rij 3", "rij 5", "rij 6"))
        .body("fouten", empty())
        .body("verdeling.geboekt", equalTo("12.50"));
    gezien(bestand, "?antwoord=totalen=boeking").body("verdeling.geboekt", equalTo("25.00"));
  }

  @Test
  void waar_bij_alles_wat_eraf_gaat_al_een_min_staat_wordt_gevraagd_of_dat_genoeg_is() {
    bewaarMetTekens(Map.of("D", false, "C", true));
    byte[] bestand = csv(KOP + "100;15-03-2026;1.200,00;D\r\n100;20-03-2026;200,00-;C\r\n");
    gezien(bestand, "").body("vragen.vraag", contains("min")).body("kanWorden", equalTo(false));
    gezien(bestand, "?antwoord=min=af").body("verdeling.geboekt", equalTo("1000.00"));
    gezien(bestand, "?antwoord=min=bij").body("verdeling.geboekt", equalTo("1400.00"));
  }

  @Test
  void een_indeling_met_tekens_zegt_van_elk_teken_wat_het_is() {
    Map<String, Object> indeling = Bestedingsvorm.indeling(Map.of());
    Object zonder = indeling.put("kolommen", MET_TEKEN);
    bewaar(indeling).statusCode(400).body("errors.pointer", contains("/tekens"));
    indeling.put("tekens", List.of(Map.of("teken", "D")));
    bewaar(indeling).statusCode(400).body("errors.pointer", contains("/tekens/0/gaatAf"));
    indeling.put("kolommen", zonder);
    indeling.put("tekens", List.of(Map.of("teken", "D", "gaatAf", true)));
    bewaar(indeling).statusCode(400).body("errors.pointer", contains("/tekens"));
  }

  @Test
  void bedragen_in_duizenden_worden_gevraagd() {
    bewaarGewone();
    byte[] bestand =
        csv(
            "Realisatie, bedragen x € 1.000\r\n\r\n"
                + "Kostenplaats;Boekdatum;Bedrag\r\n100;15-03-2026;1,5\r\n");
    gezien(bestand, "").body("vragen.vraag", contains("eenheid"));
    gezien(csv("Kostenplaats;Boekdatum;Bedrag\r\n100;15-03-2026;1,5\r\n* bedragen x € 1.000;;"), "")
        .body("vragen.vraag", contains("eenheid"));
    gezien(bestand, "?antwoord=eenheid=duizend").body("verdeling.geboekt", equalTo("1500.00"));
  }

  @Test
  void een_rij_die_alles_optelt_telt_niet_nog_eens() {
    bewaarGewone();
    byte[] bestand =
        csv(
            "Kostenplaats;Boekdatum;Bedrag\r\n100;15-03-2026;5,00\r\n200;15-03-2026;7,50\r\n"
                + "Totaal;;12,50\r\n;;12,50\r\n;;13,00\r\n");
    gezien(bestand, "")
        .body("overgeslagen.plek", contains("rij 4", "rij 5"))
        .body("fouten.rij", contains(6))
        .body("verdeling.geboekt", equalTo("12.50"));
  }

  @Test
  void een_werkmap_van_excel_wordt_ook_gelezen_met_haar_datums_en_getallen() throws IOException {
    bewaarGewone();
    byte[] bestand = werkmap();
    stuur("bestedingskolommen", bestand, null)
        .statusCode(200)
        .body("koprij", equalTo(2))
        .body("blad", equalTo("Journaal"))
        .body("indelingPast", equalTo(true))
        .body("voorbeeldrijen", hasSize(2));
    neemOverMet(bestand, "").statusCode(200);
    assertThat(besteed(zaal)).containsEntry("2026-H1", "1200.50").containsEntry("2026-H2", "-0.50");
  }

  private static byte[] werkmap() throws IOException {
    try (XSSFWorkbook boek = new XSSFWorkbook();
        ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
      CellStyle datum = boek.createCellStyle();
      datum.setDataFormat(boek.createDataFormat().getFormat("dd-mm-yyyy"));
      XSSFSheet blad = boek.createSheet("Journaal");
      blad.createRow(0).createCell(0).setCellValue("Grootboekmutaties");
      Row kop = blad.createRow(1);
      kop.createCell(0).setCellValue("Kostenplaats");
      kop.createCell(1).setCellValue("Boekdatum");
      kop.createCell(2).setCellValue("Bedrag");
      boeking(blad.createRow(2), datum, LocalDate.of(2026, 3, 15), 1200.50);
      boeking(blad.createRow(3), datum, LocalDate.of(2026, 9, 1), -0.50);
      boek.write(uit);
      return uit.toByteArray();
    }
  }

  private static void boeking(Row rij, CellStyle datum, LocalDate dag, double bedrag) {
    rij.createCell(0).setCellValue(100);
    rij.createCell(1).setCellValue(dag);
    rij.getCell(1).setCellStyle(datum);
    rij.createCell(2).setCellValue(bedrag);
  }

  @Test
  void van_een_bedrag_zonder_teken_wordt_gevraagd_hoe_baten_erin_staan() {
    wijzig("/begrotingsregels/" + dans, Map.of("soort", "baten")).statusCode(200);
    bewaarGewone();
    String[] rijen = {"100;14-03-2026;10,00", "200;14-03-2026;-4,00"};
    stuur("bestedingsvoorbeelden", rijen)
        .statusCode(200)
        .body("vragen.vraag", contains("baten"))
        .body("vragen[0].tekst", containsString("Code '200' hoort bij baten"))
        .body("kanWorden", equalTo(false));
    neemOver(rijen).statusCode(400);
    neemOverMet("?antwoord=baten=min", rijen).statusCode(200);
    assertThat(besteed(dans)).containsEntry("2026-H1", "4.00");
    assertThat(besteed(zaal)).containsEntry("2026-H1", "10.00");
    neemOverMet("?antwoord=baten=plus", rijen).statusCode(200);
    assertThat(besteed(dans)).containsEntry("2026-H1", "-4.00");
  }

  @Test
  void credit_op_baten_is_wat_binnenkwam() {
    wijzig("/begrotingsregels/" + dans, Map.of("soort", "baten")).statusCode(200);
    Map<String, Object> indeling =
        new TreeMap<>(Bestedingsvorm.indeling(Map.of("100", zaal, "200", dans)));
    indeling.put(
        "kolommen",
        Bestedingsvorm.kolommen(
            "code", "Kostenplaats", "debet", "Debet", "credit", "Credit", "tijd", "Boekdatum"));
    bewaar(indeling).statusCode(200);
    byte[] bestand =
        "Kostenplaats;Boekdatum;Debet;Credit\r\n100;14-03-2026;10,00;\r\n200;14-03-2026;;4,00\r\n200;15-03-2026;1,00;\r\n"
            .getBytes(UTF_8);
    String etag =
        stuur("bestedingsvoorbeelden", bestand, null)
            .statusCode(200)
            .body("vragen", hasSize(0))
            .body("verdeling.bestand", equalTo("7.00"))
            .extract()
            .header("ETag");
    stuur("bestedingsimporten", bestand, etag).statusCode(200);
    assertThat(besteed(dans)).containsEntry("2026-H1", "3.00");
    assertThat(besteed(zaal)).containsEntry("2026-H1", "10.00");
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.strategiekaart.Bestedingsvorm;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

@PostgresTest
class BestedingenTest extends Bestedingsproef {

  @Test
  void het_voorbeeld_zegt_per_regel_en_half_jaar_wat_er_is_en_wat_het_wordt() {
    bewaarGewone();
    stuur(
            "bestedingsvoorbeelden",
            "100;14-03-2026;1.000,10",
            "100;30-06-2026;-0,10",
            "200;01-01-2026;12,50",
            "200;01-07-2026;1,00")
        .statusCode(200)
        .body("aantalRijen", equalTo(4))
        .body("halfjaren.halfjaar", contains("2026-H1", "2026-H2"))
        .body("cellen", hasSize(4))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H1' }".formatted(zaal)
                + ".nu.soort",
            equalTo("leeg"))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H1' }".formatted(zaal)
                + ".inBestand",
            equalTo("1000.00"))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H1' }".formatted(zaal)
                + ".aantal",
            equalTo(2))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H2' }".formatted(zaal)
                + ".inBestand",
            equalTo("0.00"))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H1' }".formatted(dans)
                + ".nu.bedrag",
            equalTo("10.00"))
        .body(
            "cellen.find { it.regel == '%s' && it.halfjaar == '2026-H1' }".formatted(dans)
                + ".verschil",
            equalTo("2.50"))
        .body("kanWorden", equalTo(true));
    assertThat(besteed(dans)).containsEntry("2026-H1", "10.00").doesNotContainKey("2026-H2");
  }

  @Test
  void een_bestand_dat_niet_te_lezen_is_wacht_op_niemand() {
    bewaarGewone();
    byte[] zonderBedrag = "Kostenplaats;Boekdatum\n100;14-03-2026\n".getBytes(UTF_8);
    for (String wat :
        List.of("bestedingskolommen", "bestedingsvoorbeelden", "bestedingsimporten")) {
      terwijlEenAnderSchrijft(() -> stuur(wat, zonderBedrag, null).extract().response())
          .then()
          .statusCode(wat.equals("bestedingskolommen") ? 200 : 400);
    }
  }

  @Test
  void een_indeling_die_wijzigt_terwijl_het_bestand_wordt_gelezen_boekt_niets() {
    bewaarGewone();
    byte[] bestand = bestand("100;14-03-2026;5,00");
    String etag = stuur("bestedingsvoorbeelden", bestand, null).extract().header("ETag");
    nadatEenAnder(
            """
            update bestedingsindeling set notatie = 'engels', revisie = revisie + 1
            where agenda_id = (select id from agenda where code = :code)""",
            () -> stuur("bestedingsimporten", bestand, etag).extract().response())
        .then()
        .statusCode(409)
        .body("detail", startsWith("De indeling van het bestand is intussen gewijzigd."));
    assertThat(besteed(zaal)).isEmpty();
  }

  @Test
  void overnemen_vervangt_de_halve_jaren_van_het_bestand_en_laat_de_rest_staan() {
    bewaarGewone();
    neemOver("100;14-03-2026;1.000,10", "200;01-01-2026;12,50", "200;02-01-2026;0,25")
        .statusCode(200)
        .body("regels", equalTo(2))
        .body("cellen", equalTo(2))
        .body("geboekt", equalTo("1012.85"));
    assertThat(besteed(zaal)).isEqualTo(Map.of("2026-H1", "1000.10"));
    assertThat(besteed(dans)).isEqualTo(Map.of("2026-H1", "12.75", "2027-H1", "7.00"));
  }

  @Test
  void hetzelfde_bestand_nog_eens_verandert_niets() {
    bewaarGewone();
    String[] rijen = {"100;14-03-2026;1.000,10", "200;01-07-2026;12,50"};
    neemOver(rijen).statusCode(200);
    long stand = leesConcept().getLong("stand");
    neemOver(rijen).statusCode(200).body("regels", equalTo(0)).body("cellen", equalTo(0));
    assertThat(leesConcept().getLong("stand")).isEqualTo(stand);
  }

  @Test
  void wat_niet_meer_in_het_bestand_staat_is_nul_en_niet_leeg() {
    bewaarGewone();
    neemOver("100;14-03-2026;5,00").statusCode(200);
    assertThat(besteed(dans)).containsEntry("2026-H1", "0.00").containsEntry("2027-H1", "7.00");
  }

  @Test
  void alleen_gekozen_halve_jaren_worden_geboekt() {
    bewaarGewone();
    String[] rijen = {"100;14-03-2026;5,00", "100;02-07-2026;3,00"};
    neemOverMet("?halfjaar=2026-H1", rijen).statusCode(200).body("geboekt", equalTo("5.00"));
    assertThat(besteed(zaal)).isEqualTo(Map.of("2026-H1", "5.00"));
    stuur("bestedingsvoorbeelden?halfjaar=2026-H1", bestand(rijen), null)
        .body("halfjaren.gekozen", contains(true, false))
        .body("verdeling.nietGekozen", equalTo("3.00"));
    stuur("bestedingsvoorbeelden?halfjaar=2026-H3", bestand(rijen), null)
        .statusCode(400)
        .body("errors[0].parameter", equalTo("halfjaar"));
  }

  @Test
  void elke_wijziging_staat_met_wie_het_deed_in_de_geschiedenis() {
    bewaarGewone();
    neemOver("100;14-03-2026;5,00", "200;14-03-2026;6,00").statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?pageSize=2")
        .then()
        .body("resultaten.wat", contains("gewijzigd", "gewijzigd"))
        .body("resultaten.soort", contains("begrotingsregel", "begrotingsregel"))
        .body("resultaten.door", contains("Proef Persoon", "Proef Persoon"))
        .body(
            "resultaten.find { it.onderdeel == '%s' }.na.besteed.'2026-H1'.bedrag".formatted(zaal),
            equalTo("5.00"));
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?pageSize=1&per=handeling")
        .then()
        .body("resultaten.aantal", contains(2));
  }

  @Test
  void niets_wordt_bewaard_zolang_een_rij_niet_te_lezen_is_en_niet_is_overgeslagen() {
    bewaarGewone();
    String[] rijen = {"100;14-03-2026;5,00", "100;31-02-2026;2,00", "200;14-03-2026;veel"};
    stuur("bestedingsvoorbeelden", rijen)
        .body("aantalFouten", equalTo(2))
        .body("fouten.rij", contains(3, 4))
        .body("fouten[0].detail", containsString("31-02-2026"))
        .body("verdeling.fouten", equalTo("2.00"));
    neemOver(rijen).statusCode(400).body("detail", containsString("2 rijen"));
    assertThat(besteed(zaal)).isEmpty();
    neemOverMet("?foutenOverslaan=ja", rijen).statusCode(200).body("overgeslagen", equalTo(2));
    assertThat(besteed(zaal)).isEqualTo(Map.of("2026-H1", "5.00"));
  }

  @Test
  void een_code_zonder_bestemming_houdt_alles_tegen() {
    bewaarGewone();
    stuur("bestedingsvoorbeelden", "100;14-03-2026;5,00", "999;14-03-2026;6,00")
        .body("codes.find { it.code == '999' }.bestemming", equalTo("open"))
        .body("codes.find { it.code == '999' }.bedrag", equalTo("6.00"))
        .body("kanWorden", equalTo(false));
    neemOver("100;14-03-2026;5,00", "999;14-03-2026;6,00")
        .statusCode(400)
        .body("errors[0].code", equalTo("onvolledig"));
    Map<String, String> codes = new TreeMap<>(Map.of("100", zaal));
    codes.put("999", null);
    bewaar(Bestedingsvorm.indeling(codes)).statusCode(200);
    neemOver("100;14-03-2026;5,00", "999;14-03-2026;6,00").statusCode(200);
    assertThat(besteed(zaal)).isEqualTo(Map.of("2026-H1", "5.00"));
    assertThat(besteed(dans)).containsEntry("2026-H1", "10.00");
  }

  @Test
  void van_elke_cent_in_het_bestand_is_te_zien_waar_hij_blijft() {
    Map<String, String> codes = new TreeMap<>(Map.of("100", zaal));
    codes.put("300", null);
    bewaar(Bestedingsvorm.indeling(codes)).statusCode(200);
    var verdeling =
        stuur(
                "bestedingsvoorbeelden?halfjaar=2026-H1",
                bestand(
                    "100;14-03-2026;0,10",
                    "100;14-03-2026;0,20",
                    "100;14-08-2026;1.000.000,07",
                    "100;14-03-2031;30,00",
                    "300;14-03-2026;-4,00",
                    "400;14-03-2026;5,00",
                    "100;geen;600,60",
                    "100;14-03-2026;onzin"),
                null)
            .body("verdeling.geboekt", equalTo("0.30"))
            .body("verdeling.nietGekozen", equalTo("1000000.07"))
            .body("verdeling.buitenBegroting", equalTo("30.00"))
            .body("verdeling.geen", equalTo("-4.00"))
            .body("verdeling.open", equalTo("5.00"))
            .body("verdeling.fouten", equalTo("600.60"))
            .extract()
            .jsonPath()
            .<String, String>getMap("verdeling");
    BigDecimal delen =
        verdeling.entrySet().stream()
            .filter(een -> !een.getKey().equals("bestand"))
            .map(een -> new BigDecimal(een.getValue()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(delen).isEqualTo(new BigDecimal(verdeling.get("bestand")));
  }

  @Test
  void wat_intussen_is_veranderd_wordt_niet_overschreven() {
    bewaarGewone();
    byte[] bestand = bestand("200;14-03-2026;5,00");
    String etag = stuur("bestedingsvoorbeelden", bestand, null).extract().header("ETag");
    wijzig(
            "/begrotingsregels/" + dans,
            Map.of("besteed", Map.of("2026-H1", Map.of("soort", "bedrag", "bedrag", "11.00"))))
        .statusCode(200);
    stuur("bestedingsimporten", bestand, etag).statusCode(412);
    stuur("bestedingsimporten", bestand, null).statusCode(428);
    assertThat(besteed(dans)).containsEntry("2026-H1", "11.00");
  }

  @Test
  void een_ander_bestand_dan_is_bekeken_wordt_niet_overgenomen() {
    bewaarGewone();
    String etag = stuur("bestedingsvoorbeelden", "100;14-03-2026;5,00").extract().header("ETag");
    stuur("bestedingsimporten", bestand("100;15-03-2026;5,00"), etag).statusCode(412);
    assertThat(besteed(zaal)).isEmpty();
  }

  @Test
  void wat_een_collega_aan_iets_anders_doet_staat_overnemen_niet_in_de_weg() {
    bewaarGewone();
    byte[] bestand = bestand("100;14-03-2026;5,00");
    String etag = stuur("bestedingsvoorbeelden", bestand, null).extract().header("ETag");
    maak("begrippen", Map.of("term", "Zaal", "uitleg", "Waar men danst.")).statusCode(201);
    stuur("bestedingsimporten", bestand, etag).statusCode(200);
  }

  @Test
  void zonder_indeling_is_er_niets_te_lezen() {
    stuur("bestedingsvoorbeelden", "100;14-03-2026;5,00").statusCode(409);
  }

  @Test
  void een_bestand_zonder_een_gekozen_kolom_zegt_welke() {
    bewaarGewone();
    stuur(
            "bestedingsvoorbeelden",
            "Kostenplaats;Datum;Bedrag\n100;14-03-2026;5,00\n".getBytes(),
            null)
        .statusCode(400)
        .body("detail", containsString("Boekdatum"));
  }

  @Test
  void een_collega_van_elders_komt_er_niet_bij() {
    Proefgebruiker elders =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-theater");
    elders
        .vraagt()
        .contentType("text/csv")
        .body(bestand("100;14-03-2026;5,00"))
        .post(concept() + "/begroting/bestedingskolommen")
        .then()
        .statusCode(403);
  }
}

package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.begroting.Begrotingsproef;
import org.junit.jupiter.api.Test;

@PostgresTest
class LastenEnBatenTest extends Begrotingsproef {

  private String baten(String onderdeel, Map<String, ?> begroot) {
    return regel(Map.of("onderdeel", onderdeel, "soort", "baten", "begroot", begroot));
  }

  @Test
  void zonder_baten_antwoordt_alles_zoals_voorheen() {
    regel("Workshops", Map.of("2026", bedrag("100")));
    JsonNode samen =
        redacteur.lees(concept() + "/begrotingen/" + begroting + "/tabel").at("/totalen/samen");
    assertThat(samen.get("begroot").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("perJaar", "totaal");
  }

  @Test
  void lasten_baten_en_saldo_staan_naast_elkaar_per_jaar_en_per_thema() {
    // By hand: 2026 100 - 30 = 70; 2027 200 + PM - PM = 200 + 2 PM; 2028 nothing but 5.50 of baten.
    regel("Theater", Map.of("2026", bedrag("100"), "2027", bedrag("200")));
    regel("Festival", Map.of("2027", pm()));
    baten("Theater", Map.of("2026", bedrag("30"), "2027", pm(), "2028", bedrag("5.50")));

    JsonPath tabel = tabel();
    for (String waar : List.of("totalen.samen.begroot", "totalen.themas[0].reeksen.begroot")) {
      assertThat(tabel.getList(waar + ".perJaar.bedrag"))
          .isEqualTo(List.of("100.00", "200.00", "0.00"));
      assertThat(tabel.getList(waar + ".perJaar.aantalPm")).isEqualTo(List.of(0, 1, 0));
      assertThat(tabel.getList(waar + ".baten.perJaar.bedrag"))
          .isEqualTo(List.of("30.00", "0.00", "5.50"));
      assertThat(tabel.getList(waar + ".baten.perJaar.aantalPm")).isEqualTo(List.of(0, 1, 0));
      assertThat(tabel.getList(waar + ".saldo.perJaar.bedrag"))
          .isEqualTo(List.of("70.00", "200.00", "-5.50"));
      assertThat(tabel.getList(waar + ".saldo.perJaar.aantalPm")).isEqualTo(List.of(0, 2, 0));
      assertThat(tabel.getList(waar + ".saldo.perJaar.aantalLeeg")).isEqualTo(List.of(1, 0, 2));
      assertThat(tabel.getString(waar + ".totaal.bedrag")).isEqualTo("300.00");
      assertThat(tabel.getString(waar + ".baten.totaal.bedrag")).isEqualTo("35.50");
      assertThat(tabel.getString(waar + ".saldo.totaal.bedrag")).isEqualTo("264.50");
    }
    assertThat(tabel.getList("totalen.regels.reeksen.begroot.totaal.bedrag"))
        .containsExactly("300.00", "0.00", "35.50");
    assertThat(tabel.getList("totalen.regels.reeksen.begroot.baten")).containsOnlyNulls();
  }

  @Test
  void toegezegd_en_besteed_volgen_de_soort_van_de_regel() {
    regel("Theater", Map.of("2026", bedrag("100")));
    regel(
        Map.of(
            "onderdeel",
            "Entree",
            "soort",
            "baten",
            "toegezegd",
            Map.of("2026", bedrag("20")),
            "besteed",
            Map.of("2026-H1", bedrag("7"), "2026-H2", bedrag("8"))));
    JsonPath tabel = tabel();
    assertThat(tabel.getString("totalen.samen.toegezegd.totaal.bedrag")).isEqualTo("0.00");
    assertThat(tabel.getString("totalen.samen.toegezegd.baten.totaal.bedrag")).isEqualTo("20.00");
    assertThat(tabel.getString("totalen.samen.besteed.baten.perJaar[0].bedrag")).isEqualTo("15.00");
    assertThat(tabel.getString("totalen.samen.besteed.saldo.perJaar[0].bedrag"))
        .isEqualTo("-15.00");
  }

  @Test
  void soort_en_aard_zijn_te_kiezen_en_te_wijzigen_en_staan_in_de_geschiedenis() {
    String regel = regel("Entree", Map.of("2026", bedrag("10")));
    redacteur
        .vraagt()
        .get(concept() + "/begrotingsregels/" + regel)
        .then()
        .body("inhoud.soort", equalTo("lasten"))
        .body("inhoud.aard", nullValue());
    wijzig("/begrotingsregels/" + regel, Map.of("soort", "baten", "aard", "structureel"))
        .statusCode(200)
        .body("inhoud.soort", equalTo("baten"))
        .body("inhoud.aard", equalTo("structureel"));
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?onderdeel=" + regel + "")
        .then()
        .body("resultaten[0].voor.soort", equalTo("lasten"))
        .body("resultaten[0].na.soort", equalTo("baten"))
        .body("resultaten[0].na.aard", equalTo("structureel"));
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of("soort", "lasten", "begroot", Map.of("2026", bedrag("11"))))
        .body("inhoud.soort", equalTo("lasten"));
    wijzig("/begrotingsregels/" + regel, Collections.singletonMap("aard", null))
        .body("inhoud.aard", nullValue());
  }

  @Test
  void een_andere_soort_of_aard_bestaat_niet_en_de_fout_noemt_het_veld() {
    maak("begrotingsregels", Map.of("thema", thema, "onderdeel", "x", "soort", "winst"))
        .statusCode(400)
        .body("errors.pointer", contains("/soort"));
    maak("begrotingsregels", Map.of("thema", thema, "onderdeel", "x", "aard", "soms"))
        .statusCode(400)
        .body("errors.pointer", contains("/aard"));
  }

  @Test
  void een_cel_die_verandert_brengt_de_nieuwe_baten_en_het_saldo_mee() {
    regel("Theater", Map.of("2026", bedrag("100")));
    String entree = baten("Entree", Map.of("2026", bedrag("30")));
    long stand = tabel().getLong("stand");
    wijzig("/begrotingsregels/" + entree, Map.of("begroot", Map.of("2026", bedrag("45"))));
    JsonPath nieuws =
        redacteur
            .vraagt()
            .get(concept() + "/begrotingen/" + begroting + "/tabelwijzigingen?na=" + stand)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    String samen = "totalen.find { it.groep == 'agenda' && it.jaar == 2026 }.";
    assertThat(nieuws.getString(samen + "totaal.bedrag")).isEqualTo("100.00");
    assertThat(nieuws.getString(samen + "baten.bedrag")).isEqualTo("45.00");
    assertThat(nieuws.getString(samen + "saldo.bedrag")).isEqualTo("55.00");
    assertThat(nieuws.getString("totalen.find { it.groep == 'regel' }.totaal.bedrag"))
        .isEqualTo("45.00");
    wijzig("/begrotingsregels/" + entree, Map.of("soort", "lasten"));
    redacteur
        .vraagt()
        .get(
            concept()
                + "/begrotingen/"
                + begroting
                + "/tabelwijzigingen?na="
                + nieuws.getLong("stand"))
        .then()
        .body("tabel.totalen.samen.begroot.totaal.bedrag", equalTo("145.00"));
  }

  @Test
  void een_scenario_heeft_dezelfde_soorten_en_het_verschil_zegt_wat_anders_is() {
    regel("Theater", Map.of("2026", bedrag("100")));
    baten("Entree", Map.of("2026", bedrag("30")));
    String scenario =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("naam", "Duurder kaartje"))
            .post(concept() + "/begrotingen/" + begroting + "/kopieen")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonPath kopie = tabel(scenario);
    assertThat(kopie.getList("regels.inhoud.soort")).containsExactly("lasten", "baten");
    wijzig(
            "/begrotingsregels/" + kopie.getString("regels[1].id"),
            Map.of("aard", "incidenteel", "begroot", Map.of("2026", bedrag("50"))))
        .statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + scenario + "/vergelijking?met=" + begroting)
        .then()
        .statusCode(200)
        .body("samen.totaal.verschil", equalTo("0.00"))
        .body("samen.baten.totaal.verschil", equalTo("20.00"))
        .body("samen.saldo.totaal.oud.bedrag", equalTo("70.00"))
        .body("samen.saldo.totaal.verschil", equalTo("-20.00"))
        .body("regels[0].velden", hasItem("aard"))
        .body("regels[0].nieuw.soort", equalTo("baten"));
  }

  @Test
  void het_agendabestand_noemt_baten_en_lasten_spreken_vanzelf() {
    regel("Theater", Map.of("2026", bedrag("100")));
    regel(Map.of("onderdeel", "Entree", "soort", "baten", "aard", "structureel"));
    redacteur
        .vraagt()
        .get(concept() + "/agendabestand")
        .then()
        .statusCode(200)
        .body(containsString("soort: baten"))
        .body(containsString("aard: structureel"))
        .body(not(containsString("soort: lasten")));
  }

  @Test
  void het_verschil_met_de_versie_noemt_baten_en_aard_in_woorden_en_lasten_niet() {
    String verschillen = concept() + "/verschillen";
    String regel = regel("Entree", Map.of("2026", bedrag("10")));
    assertThat(redacteur.lees(verschillen).toString()).doesNotContain("\"veld\":\"soort\"");
    wijzig("/begrotingsregels/" + regel, Map.of("soort", "baten", "aard", "incidenteel"));
    assertThat(redacteur.lees(verschillen).toString()).contains("baten", "incidenteel");
  }
}

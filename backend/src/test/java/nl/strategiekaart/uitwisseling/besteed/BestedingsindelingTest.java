package nl.strategiekaart.uitwisseling.besteed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Bestedingsvorm;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Serverteller;
import org.junit.jupiter.api.Test;

@PostgresTest
class BestedingsindelingTest extends Bestedingsproef {

  @Inject Serverteller serverteller;

  @Test
  void eerst_is_er_geen_indeling_en_daarna_de_bewaarde() {
    leesIndeling()
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("revisie", equalTo(0))
        .body("inhoud", nullValue());
    bewaar(Bestedingsvorm.indeling(Map.of("100", zaal)))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("inhoud.codes[0].regel", equalTo(zaal));
    leesIndeling()
        .then()
        .header("ETag", "\"1\"")
        .body("inhoud.kolommen.wat", contains("code", "bedrag", "tijd"))
        .body("inhoud.kolommen[0].kop", equalTo("Kostenplaats"))
        .body("inhoud.codes.code", contains("100"));
  }

  @Test
  void dezelfde_indeling_nog_eens_is_geen_nieuwe() {
    bewaarGewone();
    bewaar(Bestedingsvorm.indeling(Map.of("100", zaal, "200", dans)))
        .statusCode(200)
        .header("ETag", "\"1\"");
  }

  @Test
  void wie_een_oudere_indeling_zag_overschrijft_de_nieuwe_niet() {
    bewaarGewone();
    bewaar(Bestedingsvorm.indeling(Map.of()), "\"0\"").statusCode(412).header("ETag", "\"1\"");
    bewaar(Bestedingsvorm.indeling(Map.of()), null).statusCode(428);
  }

  @Test
  void alle_fouten_staan_in_een_antwoord() {
    Map<String, Object> fout = new HashMap<>();
    fout.put("kolommen", Bestedingsvorm.kolommen("debet", "Debet", "debet", "Af", "naam", " "));
    fout.put("tijdsoort", "maand");
    fout.put("datumvorm", "dag_maand_jaar");
    fout.put(
        "codes",
        List.of(
            Map.of("code", " "),
            Map.of("code", "1", "regel", UUID.randomUUID().toString()),
            Map.of("code", "1")));
    bewaar(fout)
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/kolommen",
                "/kolommen/1/wat",
                "/kolommen/2/kop",
                "/notatie",
                "/datumvorm",
                "/codes/0/code",
                "/codes/1/regel",
                "/codes/2/code"))
        .body(
            "errors.find { it.pointer == '/kolommen' }.detail",
            equalTo(
                "Kies in welke kolom dit staat: de code; de datum of periode; het bedrag, of debet en"
                    + " credit."));
  }

  @Test
  void kolommen_die_elkaar_tegenspreken_gaan_niet_samen() {
    Map<String, Object> indeling = Bestedingsvorm.indeling(Map.of());
    indeling.put(
        "kolommen",
        Bestedingsvorm.kolommen(
            "code", "K", "bedrag", "B", "debet", "D", "credit", "C", "tijd", "T", "jaar", "J"));
    bewaar(indeling)
        .statusCode(400)
        .body("errors.pointer", contains("/kolommen/2/wat", "/kolommen/3/wat", "/kolommen/5/wat"));
    indeling.put(
        "kolommen",
        Bestedingsvorm.kolommen(
            "code", "K", "debet", "D", "credit", "C", "teken", "T", "tijd", "T"));
    bewaar(indeling).statusCode(400).body("errors.pointer", contains("/kolommen/3/wat", "/tekens"));
    indeling.put("kolommen", Bestedingsvorm.kolommen("code", "K", "credit", "C", "tijd", "T"));
    bewaar(indeling).statusCode(400).body("errors.pointer", contains("/kolommen"));
  }

  @Test
  void een_regel_van_een_andere_agenda_of_van_een_scenario_kan_niet() {
    String andere = zaal;
    laadAgendaOpnieuw();
    bewaar(Bestedingsvorm.indeling(Map.of("100", andere)))
        .statusCode(400)
        .body("errors.pointer", contains("/codes/0/regel"));
    String scenario =
        maak("begrotingen", Map.of("naam", "Minder", "vanJaar", 2026, "totJaar", 2028))
            .extract()
            .path("id");
    String inScenario =
        maak(
                "begrotingsregels",
                Map.of(
                    "begroting",
                    scenario,
                    "thema",
                    leesConcept().getString("themas[0].id"),
                    "onderdeel",
                    "Zaal"))
            .extract()
            .path("id");
    bewaar(Bestedingsvorm.indeling(Map.of("100", inScenario)))
        .statusCode(400)
        .body("errors.pointer", contains("/codes/0/regel"));
  }

  @Test
  void een_code_van_een_gearchiveerde_regel_staat_weer_open() {
    bewaarGewone();
    archiveer("/begrotingsregels/" + dans).statusCode(204);
    leesIndeling().then().body("inhoud.codes.code", contains("100"));
    stuur("bestedingsvoorbeelden", "200;14-03-2026;5,00")
        .body("codes[0].bestemming", equalTo("open"));
  }

  @Test
  void een_onbekend_veld_of_een_onbekende_waarde_is_fout() {
    Map<String, Object> vreemd = Bestedingsvorm.indeling(Map.of());
    vreemd.put("kleur", "rood");
    bewaar(vreemd).statusCode(400).body("errors.pointer", contains("/kleur"));
    Map<String, Object> anders = Bestedingsvorm.indeling(Map.of());
    anders.put("notatie", "frans");
    bewaar(anders).statusCode(400).body("errors.pointer", contains("/notatie"));
  }

  @Test
  void elke_indeling_staat_in_de_geschiedenis_en_een_eerdere_is_terug_te_zetten() {
    bewaarGewone();
    bewaar(Bestedingsvorm.indeling(Map.of("100", dans))).statusCode(200);
    JsonNode regels = redacteur.lees(concept() + "/wijzigingen?pageSize=100").get("resultaten");
    assertThat(regels.get(0).get("soort").asText()).isEqualTo("bestedingsindeling");
    assertThat(regels.get(0).get("door").asText()).isNotEmpty();
    assertThat(regels.get(0).at("/voor/codes")).hasSize(2);
    assertThat(regels.get(0).at("/na/codes/0/regel").asText()).isEqualTo(dans);
    assertThat(regels.get(1).get("wat").asText()).isEqualTo("gemaakt");
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", regels.get(0).get("nummer").asLong()))
        .post(concept() + "/herstellingen")
        .then()
        .statusCode(200);
    leesIndeling().then().header("ETag", "\"3\"").body("inhoud.codes.code", contains("100", "200"));
  }

  @Test
  void een_indeling_bewaren_kost_weinig_opdrachten_aan_de_server() {
    bewaarGewone();
    assertThat(
            serverteller.tel(
                () ->
                    bewaar(Bestedingsvorm.indeling(Map.of("100", dans)), "\"1\"").statusCode(200)))
        .isLessThanOrEqualTo(18);
  }

  @Test
  void een_code_of_kolom_is_gewone_tekst_van_beperkte_lengte() {
    Map<String, Object> lang = Bestedingsvorm.indeling(Map.of("1".repeat(81), zaal));
    lang.put("kolommen", Bestedingsvorm.kolommen("naam", "n".repeat(201), "jaar", "j".repeat(201)));
    bewaar(lang)
        .statusCode(400)
        .body("errors.pointer", hasItems("/codes/0/code", "/kolommen/0/kop", "/kolommen/1/kop"));
  }
}

package nl.strategiekaart.agenda.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a paper stay, whatever is read from them. */
@PostgresTest
class EigenWoordenTest extends Conceptproef {

  private ValidatableResponse zetWanneer(String woorden) {
    return wijzig("/acties/" + kaart().getString("acties[0].id"), Map.of("wanneer", woorden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eind 2026",
        "2025 e.v.",
        "na vaststelling door de raad",
        "schooljaar 2026/2027",
        "n.t.b.",
        "uiterlijk 1 oktober 2026"
      })
  void wat_iemand_schrijft_komt_zo_terug(String woorden) {
    zetWanneer(woorden)
        .statusCode(200)
        .body("inhoud.wanneer", equalTo(woorden))
        .body("wanneer.woorden", equalTo(woorden));
    assertThat(kaart().getString("acties[0].inhoud.wanneer")).isEqualTo(woorden);
  }

  @Test
  void wat_geen_tijd_zegt_wordt_bewaard_en_krijgt_er_een_als_iemand_die_kiest() {
    zetWanneer("na vaststelling door de raad")
        .statusCode(200)
        .body("wanneer.soort", equalTo("onbekend"))
        .body("wanneer.van", nullValue());
    zetWanneer("na vaststelling door de raad [2026-03-01 t/m 2026-09-15]")
        .statusCode(200)
        .body("wanneer.soort", equalTo("periode"))
        .body("wanneer.van", equalTo("2026-03-01"))
        .body("wanneer.tot", equalTo("2026-09-15"))
        .body("wanneer.tekst", equalTo("1 maart 2026 t/m 15 september 2026"))
        .body("wanneer.woorden", equalTo("na vaststelling door de raad"))
        .body("wanneer.gekozen", equalTo(true));
  }

  @Test
  void bezoekers_lezen_de_woorden_en_wat_alleen_een_eind_heeft_staat_op_zijn_dag() {
    zetWanneer("uiterlijk 1 oktober 2026");
    String strategie = kaart().getString("acties[0].inhoud.strategie");
    Map.of(
            "Later.", "eind 2026",
            "Eerder.", "Q1-Q2 2026",
            "Ooit.", "na vaststelling [vanaf 2026-09-15]")
        .forEach(
            (wat, wanneer) ->
                maak("acties", Map.of("strategie", strategie, "wat", wat, "wanneer", wanneer))
                    .statusCode(201));
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Nu.", "stand", leesConcept().getLong("stand")))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(201);
    given()
        .get("/v1/agendas/" + agenda + "/acties?sort=wanneer")
        .then()
        .body(
            "resultaten.wanneer.woorden",
            contains("Q1-Q2 2026", "na vaststelling", "uiterlijk 1 oktober 2026", "eind 2026"));
    given()
        .get("/v1/agendas/" + agenda + "/acties?jaar=2026&zoek=vaststelling")
        .then()
        .body("resultaten.wanneer.woorden", contains("na vaststelling"));
  }

  @Test
  void stappen_en_besluiten_houden_hun_woorden_ook() {
    wijzig(
            "/acties/" + kaart().getString("acties[0].id"),
            Map.of(
                "hoe",
                List.of(
                    Map.of("tekst", "Eerst.", "wanneer", "voor de zomer van 2026"),
                    Map.of("tekst", "Dan.", "wanneer", "zodra er geld is"))))
        .statusCode(200)
        .body("inhoud.hoe.wanneer", contains("voor de zomer van 2026", "zodra er geld is"));
    maak("besluiten", Map.of("soort", "motie", "titel", "Meer.", "genomen", "begin juni '21"))
        .statusCode(201)
        .body("inhoud.genomen", equalTo("begin juni '21"))
        .body("wanneer.van", equalTo("2021-06-01"))
        .body("wanneer.tot", equalTo("2021-06-10"));
  }

  @Test
  void met_alleen_een_eind_is_het_uiterlijk() {
    zetWanneer("voor 1 oktober 2026")
        .statusCode(200)
        .body("wanneer.soort", equalTo("uiterlijk"))
        .body("wanneer.van", nullValue())
        .body("wanneer.tot", equalTo("2026-09-30"))
        .body("wanneer.precisie", equalTo("dag"));
  }

  @Test
  void een_heel_verhaal_is_geen_tijd() {
    zetWanneer("ooit ".repeat(40)).statusCode(200);
    zetWanneer("ooit ".repeat(41))
        .statusCode(400)
        .body("errors.pointer", contains("/wanneer"))
        .body("errors.code", contains("te-lang"));
  }

  @Test
  void wie_typt_vraagt_wat_er_wordt_gelezen() {
    given()
        .queryParam("woorden", "eind 2026")
        .get("/v1/tijden")
        .then()
        .statusCode(200)
        .body("soort", equalTo("periode"))
        .body("van", equalTo("2026-10-01"))
        .body("tot", equalTo("2026-12-31"))
        .body("tekst", equalTo("vierde kwartaal 2026"))
        .body("woorden", equalTo("eind 2026"));
    given().get("/v1/tijden").then().statusCode(400);
    given().queryParam("woorden", "x".repeat(201)).get("/v1/tijden").then().statusCode(400);
  }
}

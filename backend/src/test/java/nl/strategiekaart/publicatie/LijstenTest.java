package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class LijstenTest {

  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";

  @Inject Queryteller queryteller;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/agendas",
        "/v1/agendas?organisatie=gemeente-zoetermeer",
        AGENDA + "/programmalijnen?fase=kort",
        AGENDA + "/resultaten?programmalijn=goud-maken",
        AGENDA + "/strategieen",
        AGENDA + "/themas",
        AGENDA + "/begrippen",
        AGENDA + "/activiteiten?soort=evenement&van=2026-01-01",
        AGENDA + "/voortgang",
        "/v1/organisaties?agenda=zoetermeer-2022-2030",
        "/v1/organisaties/wijck/acties?agenda=zoetermeer-2022-2030",
        "/v1/zoekresultaten?q=cultuur&agenda=zoetermeer-2022-2030"
      })
  void een_lijst_kost_hoogstens_drie_queries(String pad) {
    assertThat(queryteller.tel(() -> given().get(pad).then().statusCode(200))).isBetween(1L, 3L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/agendas",
        "/v1/organisaties?sort=-acties&",
        "/v1/organisaties/wijck/acties",
        "/v1/zoekresultaten?q=cultuur&",
        AGENDA + "/acties?organisatie=wijck&",
        AGENDA + "/themas",
        AGENDA + "/versies"
      })
  void voorbij_de_laatste_pagina_staat_niets_en_is_het_totaal_hetzelfde(String pad) {
    String vraag = pad.endsWith("&") ? pad : pad + "?";
    int totaal = given().get(vraag + "page=1").then().statusCode(200).extract().path("totaal");
    given()
        .get(vraag + "page=99")
        .then()
        .statusCode(200)
        .body("totaal", equalTo(totaal))
        .body("resultaten.size()", equalTo(0));
  }

  @Test
  void de_lijst_van_agendas_filtert_op_soort_en_eigenaar() {
    given()
        .get("/v1/agendas?soort=meerjarenplan")
        .then()
        .body("resultaten.code", equalTo(List.of("zimihc-connect-2025-2028")));
    given().get("/v1/agendas?organisatie=gemeente-zoetermeer").then().body("totaal", equalTo(1));
    given()
        .get("/v1/agendas?organisatie=niemand")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("organisatie"));
  }

  @Test
  void resultaten_en_strategieen_staan_op_hun_eigen_adres() {
    JsonPath resultaten =
        given()
            .get(AGENDA + "/resultaten?programmalijn=nieuwe-smaken-nieuwe-makers&fase=lang")
            .jsonPath();
    assertThat(resultaten.getInt("totaal")).isEqualTo(5);
    given()
        .get(AGENDA + "/resultaten/" + resultaten.getString("resultaten[4].id"))
        .then()
        .body("indicatoren[0].streefwaarde", equalTo("4.00"))
        .body("besluit.code", equalTo("cultuurvisie-2030"));
    String strategie =
        given()
            .get(AGENDA + "/strategieen?programmalijn=goud-maken")
            .jsonPath()
            .getString("resultaten[0].id");
    given().get(AGENDA + "/strategieen/" + strategie).then().body("resultaten.size()", equalTo(2));
    given().get(AGENDA + "/strategieen/onbekend").then().statusCode(404);
    given()
        .get(AGENDA + "/resultaten?programmalijn=onbekend")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("programmalijn"));
  }

  @Test
  void een_thema_telt_zijn_acties() {
    int aantal =
        given()
            .get(AGENDA + "/themas/onderzoek")
            .then()
            .statusCode(200)
            .extract()
            .path("aantalActies");
    given().get(AGENDA + "/acties?thema=onderzoek").then().body("totaal", equalTo(aantal));
    given().get(AGENDA + "/themas/bestaat-niet").then().statusCode(404);
  }

  @Test
  void activiteiten_filteren_op_soort_en_periode() {
    given()
        .get(AGENDA + "/activiteiten?soort=overleg&pageSize=100")
        .then()
        .body("totaal", greaterThan(0))
        .body("resultaten.soort", everyItem(equalTo("overleg")));
    JsonPath alles = given().get(AGENDA + "/activiteiten?pageSize=100").jsonPath();
    JsonPath later = given().get(AGENDA + "/activiteiten?van=2027-01-01&pageSize=100").jsonPath();
    assertThat(later.getInt("totaal")).isPositive().isLessThan(alles.getInt("totaal"));
    given()
        .get(AGENDA + "/activiteiten?van=2027-01-01&tot=2026-01-01")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("tot"));
    given()
        .get(AGENDA + "/activiteiten?van=morgen")
        .then()
        .statusCode(400)
        .body("errors[0].detail", containsString("datum"));
    String id = alles.getString("resultaten[0].id");
    given().get(AGENDA + "/activiteiten/" + id).then().body("id", equalTo(id));
  }

  @Test
  void de_voortgang_telt_op_tot_alle_acties() {
    JsonPath voortgang = given().get(AGENDA + "/voortgang").jsonPath();
    assertThat(voortgang.<Integer>getList("aantallen.aantal").stream().mapToInt(i -> i).sum())
        .isEqualTo(73);
    given().get("/v1/agendas/bestaat-niet/voortgang").then().statusCode(404);
  }

  @Test
  void organisaties_tonen_onderdelen_leden_en_lidmaatschappen() {
    given()
        .get("/v1/organisaties/gemeente-zoetermeer")
        .then()
        .body("onderdelen.code", hasItems("zoetermeer-so", "zoetermeer-college"));
    given()
        .get("/v1/organisaties/wijck")
        .then()
        .body("leden.organisatie.code", hasItem("ckc-en-partners"))
        .body("heeftLeden", equalTo(true));
    given()
        .get("/v1/organisaties/ckc-en-partners")
        .then()
        .body("lidVan.organisatie.code", hasItems("wijck", "ctos"));
    given().get("/v1/organisaties/bestaat-niet").then().statusCode(404);
    given().get("/v1/organisaties/bestaat-niet/acties").then().statusCode(404);
    given()
        .get("/v1/organisaties?zoek=stadsth")
        .then()
        .body("resultaten.naam", hasItem("Stadstheater"));
    given()
        .get("/v1/organisaties?agenda=zimihc-connect-2025-2028&pageSize=100")
        .then()
        .body("resultaten.code.findAll{it.startsWith('zoetermeer')}.size()", equalTo(0));
  }

  @Test
  void het_aantal_acties_in_de_lijst_is_dat_van_de_organisatie_zelf() {
    JsonPath lijst =
        given()
            .get("/v1/organisaties?pageSize=100&sort=-acties&agenda=zoetermeer-2022-2030")
            .jsonPath();
    assertThat(lijst.getInt("resultaten[0].aantalActies")).isGreaterThan(50);
    for (String code :
        List.of("gemeente-zoetermeer", "ckc-en-partners", "wijck", "zoetermeer-stadsarchief")) {
      int inLijst = lijst.getInt("resultaten.find{it.code=='" + code + "'}.aantalActies");
      given().get("/v1/organisaties/" + code + "/acties").then().body("totaal", equalTo(inLijst));
    }
    assertThat(lijst.getInt("resultaten.find{it.code=='wijck'}.aantalLeidt")).isPositive();
  }

  @Test
  void namen_staan_op_nederlandse_volgorde() {
    List<String> namen =
        given()
            .get("/v1/organisaties?pageSize=100&agenda=zoetermeer-2022-2030")
            .jsonPath()
            .getList("resultaten.naam");
    assertThat(namen).hasSizeGreaterThan(30).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    assertThat(given().get(AGENDA + "/begrippen").jsonPath().<String>getList("resultaten.term"))
        .startsWith("CMK", "CToS", "Cultlab");
  }

  @Test
  void zoeken_vindt_alle_soorten_en_kan_kiezen() {
    given()
        .get("/v1/zoekresultaten?q=erfgoed&pageSize=100")
        .then()
        .body(
            "resultaten.soort.unique()",
            hasItems("actie", "resultaat", "strategie", "programmalijn", "organisatie"));
    given()
        .get("/v1/zoekresultaten?q=wijck&soort=begrip")
        .then()
        .body("resultaten[0].code", equalTo("wijck"));
    given()
        .get("/v1/zoekresultaten?q=fieldlab&agenda=zoetermeer-2022-2030")
        .then()
        .body("totaal", equalTo(0));
    given()
        .get("/v1/zoekresultaten")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("q"));
    given().queryParam("q", " ").get("/v1/zoekresultaten").then().statusCode(400);
  }
}

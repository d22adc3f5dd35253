package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the NL GOV API Design Rules ask, and a linter cannot see. */
@PostgresTest
class ContractTest {

  private static final String ACTIES = "/v1/agendas/zoetermeer-2022-2030/acties";

  @Test
  void het_contract_is_voor_iedereen_te_lezen_ook_vanaf_een_andere_site() {
    given()
        .header("Origin", "https://elders.example")
        .get("/v1/openapi.json")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .body("openapi", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/agendas",
        "/v1/agendas/bestaat-niet",
        "/v1/nergens",
        "/v1/agendas?x=1",
        "/v1/openapi.json",
        "/v1/agendas/"
      })
  void elk_antwoord_noemt_de_versie_en_draagt_de_veilige_koppen(String pad) {
    given()
        .get(pad)
        .then()
        .header("API-Version", "1.0.0")
        .header("X-Content-Type-Options", "nosniff")
        .header("Strict-Transport-Security", containsString("max-age"))
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void een_adres_met_een_schuine_streep_erachter_bestaat_niet() {
    given()
        .redirects()
        .follow(false)
        .get("/v1/agendas/")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("status", equalTo(404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/agendas", "/v1/agendas/zoetermeer-2022-2030/acties"})
  void een_andere_vorm_dan_json_is_er_niet(String pad) {
    given()
        .accept("text/csv")
        .get(pad)
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("detail", containsString("application/json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void een_bezoeker_kan_niets_veranderen(String methode) {
    given()
        .request(methode, "/v1/agendas/zoetermeer-2022-2030")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("title", equalTo("Dit kan hier niet"));
    given()
        .request(methode, ACTIES)
        .then()
        .statusCode(oneOf(404, 405))
        .contentType("application/problem+json");
  }

  @Test
  void alle_fouten_in_de_invoer_staan_in_een_antwoord() {
    given()
        .get(
            ACTIES
                + "?kleur=rood&page=nul&pageSize=101&jaar=straks&rol=baas&status=klaar&thema=niets&fase=nooit&organisatie=niemand&sort=id")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(
            "errors.parameter",
            hasItems(
                "kleur",
                "page",
                "pageSize",
                "jaar",
                "rol",
                "status",
                "thema",
                "fase",
                "organisatie",
                "sort"))
        .body("errors.detail", everyItem(notNullValue()))
        .body("errors.size()", equalTo(10));
  }

  @Test
  void een_fout_noemt_wat_er_wel_kan() {
    given()
        .get(ACTIES + "?rol=baas")
        .then()
        .statusCode(400)
        .body("detail", containsString("trekker, regievoerder"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/agendas",
        "/v1/agendas/zoetermeer-2022-2030",
        "/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken/strategiekaart",
        "/v1/agendas/zoetermeer-2022-2030/begroting",
        "/v1/agendas/zoetermeer-2022-2030/voortgang",
        ACTIES,
        "/v1/organisaties/wijck",
        "/v1/zoekresultaten?q=cultuur"
      })
  void wie_de_inhoud_al_heeft_krijgt_304(String pad) {
    Response eerst = given().get(pad);
    assertThat(eerst.statusCode()).isEqualTo(200);
    assertThat(eerst.header("Cache-Control")).isEqualTo("public, max-age=60");
    assertThat(eerst.header("ETag")).startsWith("W/\"");
    given()
        .header("If-None-Match", eerst.header("ETag"))
        .get(pad)
        .then()
        .statusCode(304)
        .header("ETag", eerst.header("ETag"))
        .header("API-Version", "1.0.0")
        .body(equalTo(""));
    given().header("If-None-Match", "\"iets-anders\"").get(pad).then().statusCode(200);
  }

  @Test
  void een_storing_verklapt_niets_en_wordt_niet_bewaard() {
    given()
        .get("/v1/nergens")
        .then()
        .header("Cache-Control", "no-store")
        .body("detail", not(containsString("jakarta")));
  }

  @Test
  void bladeren_gaat_zonder_overlap_en_zonder_gaten() {
    var alles = given().get(ACTIES + "?pageSize=100").jsonPath().getList("resultaten.id");
    var stukken = new java.util.ArrayList<Object>();
    for (int pagina = 1; pagina <= 4; pagina++) {
      stukken.addAll(
          given().get(ACTIES + "?pageSize=20&page=" + pagina).jsonPath().getList("resultaten.id"));
    }
    assertThat(stukken).isEqualTo(alles).doesNotHaveDuplicates().hasSize(73);
  }

  @Test
  void de_link_kop_wijst_naar_de_buren_en_houdt_de_filters() {
    String link = given().get(ACTIES + "?fase=kort&pageSize=10&page=2").header("Link");
    assertThat(link)
        .contains("rel=\"first\"", "rel=\"prev\"", "rel=\"next\"", "rel=\"last\"")
        .contains(
            "<http://localhost:8080" + ACTIES + "?fase=kort&pageSize=10&page=1>; rel=\"prev\"");
    assertThat(given().get(ACTIES + "?pageSize=100").header("Link")).doesNotContain("next", "prev");
  }

  @Test
  void een_pagina_voorbij_het_einde_is_leeg_en_kent_het_totaal() {
    given()
        .get(ACTIES + "?page=99")
        .then()
        .statusCode(200)
        .body("resultaten.size()", equalTo(0))
        .body("totaal", equalTo(73));
  }

  @Test
  void het_beveiligingscontact_is_nog_lang_geldig() {
    String tekst =
        given().get("/.well-known/security.txt").then().statusCode(200).extract().asString();
    String verloopt =
        tekst.lines().filter(r -> r.startsWith("Expires: ")).findFirst().orElseThrow().substring(9);
    assertThat(Instant.parse(verloopt)).isAfter(Instant.now().plusSeconds(30L * 24 * 3600));
    assertThat(tekst).contains("Contact: mailto:");
  }
}

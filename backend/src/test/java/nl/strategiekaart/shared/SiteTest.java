package nl.strategiekaart.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built SPA on the same origin as the API; src/test/resources/site looks like one. */
@PostgresTest
class SiteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken",
        "/zoeken?q=erfgoed"
      })
  void elk_adres_van_de_site_geeft_de_pagina(String pad) {
    given()
        .get(pad)
        .then()
        .statusCode(200)
        .body(containsString("de pagina"))
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .header("X-Content-Type-Options", "nosniff");
  }

  @Test
  void een_bestand_met_een_vaste_naam_mag_een_jaar_bewaard_worden() {
    given()
        .get("/assets/app-1a2b.js")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("max-age=31536000"))
        .body(equalTo("start()"));
  }

  @Test
  void het_thema_is_dat_van_de_installatie_en_een_nieuw_is_meteen_te_zien() {
    given()
        .get("/thema.css")
        .then()
        .statusCode(200)
        .contentType("text/css")
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", containsString("style-src 'self'"))
        .body(containsString("--basis-border-radius-md"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/weg.js", "/favicon.png", "/index.php"})
  void een_bestand_dat_er_niet_is_is_er_niet(String pad) {
    given().get(pad).then().statusCode(404);
  }

  @Test
  void de_api_blijft_de_api() {
    given().get("/v1/nergens").then().statusCode(404).contentType("application/problem+json");
    given()
        .urlEncodingEnabled(false)
        .get("/%2e%2e/%2e%2e/etc/passwd")
        .then()
        .body(containsString("de pagina"));
    given().post("/agendas").then().statusCode(405);
  }
}

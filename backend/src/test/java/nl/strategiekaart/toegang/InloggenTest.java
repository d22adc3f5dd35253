package nl.strategiekaart.toegang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in without a sign-in server: what must work without it, and what must be refused. */
@PostgresTest
class InloggenTest {

  private static final String SITE = "http://localhost:8080";

  @Inject Queryteller queryteller;

  @Test
  void een_bezoeker_is_niemand() {
    given()
        .get("/v1/ik")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("ingelogd", equalTo(false))
        .body("lidmaatschappen.size()", equalTo(0));
  }

  @Test
  void lezen_kost_met_een_sessie_niets_extra_en_vraagt_niet_wie_je_bent() {
    Runnable lezen =
        () ->
            given()
                .cookie("q_session", "verzonnen")
                .get("/v1/agendas/zoetermeer-2022-2030")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=60");
    assertThat(queryteller.tel(lezen)).isEqualTo(1);
  }

  @Test
  void zonder_inlogserver_zegt_inloggen_dat_het_even_niet_kan() {
    given()
        .redirects()
        .follow(false)
        .get("/v1/inloggen?naar=/agendas")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "60");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example",
        "//elders.example",
        "/\\elders.example",
        "\\/elders.example",
        "javascript:alert(1)",
        "elders.example",
        " /agendas",
        "/agendas\r\nSet-Cookie: a=b",
        "/\t/elders.example",
        "/%zz"
      })
  void na_het_inloggen_gaat_niemand_naar_een_andere_site(String naar) {
    Proefgebruiker.nieuw()
        .logIn(naar)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].parameter", equalTo("naar"));
    given()
        .redirects()
        .follow(false)
        .queryParam("naar", naar)
        .get("/v1/inloggen")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @CsvSource({"/,/", "/agendas/x?fase=kort#a,/agendas/x?fase=kort#a", "/a%2Fb,/a%2Fb"})
  void na_het_inloggen_kom_je_terug_waar_je_was(String naar, String terug) {
    Proefgebruiker.nieuw()
        .logIn(naar)
        .then()
        .statusCode(303)
        .header("Location", equalTo(SITE + terug));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,-,403",
        "1,-,403",
        "-,http://localhost:8080,403",
        "1,https://elders.example,403",
        "1,http://localhost:8080.elders.example,403",
        "1,null,403",
        // let through; and then there is no sign-in server here to ask whose session it is
        "1,http://localhost:8080,503"
      })
  void een_andere_site_kan_niets_doen_in_jouw_naam(String kop, String herkomst, int status) {
    var verzoek = given().cookie("q_session", "van-iemand");
    if (kop != null) {
      verzoek.header("X-Csrf-Bescherming", kop);
    }
    if (herkomst != null) {
      verzoek.header("Origin", herkomst);
    }
    verzoek.post("/v1/uitloggen").then().log().ifValidationFails().statusCode(status);
  }

  @Test
  void de_weigering_is_een_gewoon_probleemdocument() {
    given()
        .cookie("q_session_chunk_1", "van-iemand")
        .header("Authorization", "Basic eA==")
        .delete("/v1/organisaties/zimihc/lidmaatschappen/1")
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header("API-Version", "1.0.0")
        .body("detail", containsString("X-Csrf-Bescherming"));
  }

  @Test
  void een_script_van_een_andere_site_mag_de_kop_niet_meesturen_en_geen_koekje() {
    var antwoord =
        given()
            .header("Origin", "https://elders.example")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "x-csrf-bescherming")
            .options("/v1/uitloggen");
    assertThat(String.valueOf(antwoord.header("Access-Control-Allow-Headers")).toLowerCase())
        .doesNotContain("csrf");
    assertThat(antwoord.header("Access-Control-Allow-Credentials")).isNotEqualTo("true");
  }

  @Test
  void uitloggen_met_een_link_kan_niet() {
    given().get("/v1/uitloggen").then().statusCode(405);
  }
}

package nl.strategiekaart.toegang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose request it is, next to who is signed in. */
@PostgresTest
class AfzenderTest extends Conceptproef {

  private static final String KOP = "Van-Gebruiker";

  private Proefgebruiker collega;
  private String begrip;

  @BeforeEach
  void nogIemand() {
    collega = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    begrip = "/begrippen/" + leesConcept().getString("begrippen[0].id");
  }

  private static String kenmerk(Proefgebruiker iemand) {
    return iemand.vraagt().get("/v1/ik").jsonPath().getString("id");
  }

  private ValidatableResponse schrijf(RequestSpecification verzoek) {
    String etag = redacteur.vraagt().get(concept() + begrip).header("ETag");
    return patch(verzoek, etag, Map.of("uitleg", "Van de afzender."))
        .patch(concept() + begrip)
        .then();
  }

  private String uitleg() {
    return redacteur.vraagt().get(concept() + begrip).jsonPath().getString("inhoud.uitleg");
  }

  @Test
  void wat_van_een_ander_is_wordt_niet_geschreven_onder_wie_nu_is_ingelogd() {
    String eerst = uitleg();
    schrijf(collega.vraagt().header(KOP, kenmerk(redacteur)))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo(Afzender.ANDERE_GEBRUIKER))
        .body("detail", containsString("iemand anders ingelogd"));
    assertThat(uitleg()).isEqualTo(eerst);
  }

  @Test
  void wat_van_wie_is_ingelogd_is_wordt_geschreven_hoe_het_kenmerk_ook_is_gespeld() {
    schrijf(redacteur.vraagt().header(KOP, kenmerk(redacteur).toUpperCase())).statusCode(200);
    assertThat(uitleg()).isEqualTo("Van de afzender.");
  }

  @Test
  void zonder_de_kop_schrijft_wie_is_ingelogd() {
    schrijf(collega.vraagt()).statusCode(200);
    assertThat(uitleg()).isEqualTo("Van de afzender.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bea@gemeente.example", "00000000-0000-4000-8000-000000000000"})
  void een_kenmerk_van_niemand_is_een_ander(String van) {
    schrijf(redacteur.vraagt().header(KOP, van)).statusCode(409);
  }

  @Test
  void ook_wie_hier_niets_mag_hoort_dat_het_van_een_ander_is() {
    Proefgebruiker gast = Proefgebruiker.nieuw();
    gast.logIn("/").then().statusCode(303);
    schrijf(gast.vraagt()).statusCode(403);
    schrijf(gast.vraagt().header(KOP, kenmerk(redacteur)))
        .statusCode(409)
        .body("type", equalTo(Afzender.ANDERE_GEBRUIKER));
    gast.vraagt()
        .header(KOP, kenmerk(redacteur))
        .get(concept() + begrip)
        .then()
        .statusCode(409)
        .body("type", equalTo(Afzender.ANDERE_GEBRUIKER));
  }

  @Test
  void maken_archiveren_en_terugzetten_zeggen_het_ook() {
    String van = kenmerk(redacteur);
    collega
        .vraagt()
        .header(KOP, van)
        .header("Idempotency-Key", UUID.randomUUID())
        .contentType("application/json")
        .body(Map.of("term", "Zaal", "uitleg", "Waar men danst."))
        .post(concept() + "/begrippen")
        .then()
        .statusCode(409)
        .body("type", equalTo(Afzender.ANDERE_GEBRUIKER));
    collega
        .vraagt()
        .header(KOP, van)
        .header("If-Match", redacteur.vraagt().get(concept() + begrip).header("ETag"))
        .delete(concept() + begrip)
        .then()
        .statusCode(409);
    collega
        .vraagt()
        .header(KOP, van)
        .contentType("application/json")
        .body(Map.of("wijziging", 1))
        .post(concept() + "/herstellingen")
        .then()
        .statusCode(409);
    redacteur.vraagt().get(concept() + begrip).then().statusCode(200);
  }

  @Test
  void wie_niet_is_ingelogd_moet_dat_eerst_doen() {
    schrijf(given().header(KOP, kenmerk(redacteur))).statusCode(401);
  }

  /** Only X-Csrf-Bescherming, from this site, opens a write with a cookie. */
  @Test
  void de_kop_helpt_een_andere_site_niet() {
    given()
        .cookie("q_session", "van-iemand")
        .header(KOP, kenmerk(redacteur))
        .header("Origin", "http://localhost:8080")
        .delete(concept() + begrip)
        .then()
        .statusCode(403);
    var vooraf =
        given()
            .header("Origin", "https://elders.example")
            .header("Access-Control-Request-Method", "PATCH")
            .header("Access-Control-Request-Headers", "van-gebruiker")
            .options(concept() + begrip);
    assertThat(String.valueOf(vooraf.header("Access-Control-Allow-Headers")).toLowerCase())
        .doesNotContain("van-gebruiker");
  }
}

package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cache or a proxy between us and a client may count on, and what it may do to a tag. */
@PostgresTest
class TussenopslagTest extends Conceptproef {

  private static final String DEMO = "/v1/agendas/zoetermeer-2022-2030";

  /** As it goes over the line: the client of the tests would decompress it. */
  private static RequestSpecification ruw(RequestSpecification verzoek, String aanvaardt) {
    return verzoek
        .config(
            RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", aanvaardt);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        DEMO,
        DEMO + "/programmalijnen/goud-maken/strategiekaart",
        DEMO + "/acties?fase=kort",
        DEMO + "/versies/1",
        "/v1/openapi.json",
        "/v1/openapi.yaml",
        "/v1/openapi-werk.json"
      })
  void wat_ingepakt_kan_gaan_zegt_dat_en_draagt_een_kenmerk_van_de_inhoud(String pad) {
    Response ingepakt = ruw(given(), "gzip").get(pad);
    Response gewoon = ruw(given(), "identity").get(pad);
    assertThat(ingepakt.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(gewoon.header("Content-Encoding")).isNull();
    assertThat(ingepakt.asByteArray().length).isLessThan(gewoon.asByteArray().length);
    for (Response een : new Response[] {ingepakt, gewoon}) {
      assertThat(een.statusCode()).isEqualTo(200);
      assertThat(een.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
      assertThat(een.header("ETag")).startsWith("W/\"");
      assertThat(een.header("Cache-Control")).startsWith("public, max-age=");
      ruw(given(), "gzip")
          .header("If-None-Match", een.header("ETag"))
          .get(pad)
          .then()
          .statusCode(304)
          .header("ETag", ingepakt.header("ETag"))
          .header("Cache-Control", gewoon.header("Cache-Control"))
          .header("Vary", gewoon.header("Vary"))
          .body(equalTo(""));
    }
    Response koppen = ruw(given(), "gzip").head(pad);
    assertThat(koppen.header("ETag")).isEqualTo(ingepakt.header("ETag"));
    assertThat(koppen.header("Vary")).isEqualTo(gewoon.header("Vary"));
  }

  /** Weak comparison, as RFC 9110 has it for If-None-Match; and what proxies make of a tag. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "W/\"%s\"",
        "\"%s\"",
        " \"%s\" ",
        "\"%s-gzip\"",
        "W/\"%s-gzip\"",
        "\"%s-br\"",
        "\"%s-zstd\"",
        "\"%s--gzip\"",
        "\"%s;gzip\"",
        "\"iets-anders\", W/\"%s\"",
        "*"
      })
  void wie_de_inhoud_al_heeft_krijgt_304_ook_achter_een_proxy_die_inpakt(String vorm) {
    for (String pad :
        new String[] {DEMO, DEMO + "/begroting/csv", "/v1/openapi.json", "/assets/app-1a2b.js"}) {
      String kenmerk = given().get(pad).header("ETag").replaceAll("^(W/)?\"|\"$", "");
      given()
          .header("If-None-Match", vorm.formatted(kenmerk))
          .get(pad)
          .then()
          .statusCode(304)
          .body(equalTo(""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"%s0\"", "\"0%s\"", "%s", "\"%s-gzipped\"", "\"-gzip\"", "\"\"", "W/"})
  void een_ander_kenmerk_krijgt_de_inhoud(String vorm) {
    for (String pad : new String[] {DEMO, DEMO + "/begroting/csv", "/v1/openapi.json"}) {
      String kenmerk = given().get(pad).header("ETag").replaceAll("^(W/)?\"|\"$", "");
      given().header("If-None-Match", vorm.formatted(kenmerk)).get(pad).then().statusCode(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/begroting/xlsx", "/begroting/csv"})
  void een_bestand_met_een_sterk_kenmerk_gaat_zoals_het_is(String bestand) {
    ruw(given(), "gzip")
        .get(DEMO + bestand)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\""))
        .header("Vary", nullValue())
        .header("Content-Encoding", nullValue());
  }

  @Test
  void het_kenmerk_om_mee_te_bewerken_is_sterk_en_staat_dus_voor_steeds_dezelfde_bytes() {
    String begrip = id("begrippen", Map.of("term", "Koor", "uitleg", "Zingt. ".repeat(200)));
    String pad = concept() + "/begrippen/" + begrip;
    Response eerst = ruw(redacteur.vraagt(), "gzip").get(pad);
    assertThat(eerst.header("ETag")).isEqualTo("\"0\"");
    assertThat(eerst.header("Content-Encoding")).isNull();
    assertThat(eerst.header("Cache-Control")).isEqualTo("no-store");
    assertThat(ruw(redacteur.vraagt(), "identity").get(pad).asByteArray())
        .isEqualTo(eerst.asByteArray());
  }

  /** nginx weakens a tag of what it compresses; Apache and Caddy put the coding behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {"W/\"%d\"", "\"%d-gzip\"", "W/\"%d-gzip\"", "\"%d-zstd\"", "\"%d--gzip\""})
  void bewerken_gaat_ook_achter_een_proxy_die_inpakt(String vorm) {
    String pad = "/begrippen/" + id("begrippen", Map.of("term", "Koor", "uitleg", "Zingt."));
    wijzig(pad, vorm.formatted(0), Map.of("uitleg", "Zingt samen.")).statusCode(200);
    wijzig(pad, vorm.formatted(0), Map.of("uitleg", "Ongezien."))
        .statusCode(412)
        .header("ETag", "\"1\"");
    redacteur
        .vraagt()
        .header("If-Match", vorm.formatted(1))
        .delete(concept() + pad)
        .then()
        .statusCode(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "*", "W/0", "\"0", "\"00\"", "\"0-gzipped\"", "\"0\", \"1\""})
  void wie_geen_precies_kenmerk_meestuurt_overschrijft_niets(String kenmerk) {
    String pad = "/begrippen/" + id("begrippen", Map.of("term", "Koor", "uitleg", "Zingt."));
    wijzig(pad, kenmerk, Map.of("uitleg", "Ongezien.")).statusCode(412);
    assertThat(redacteur.lees(concept() + pad).at("/inhoud/uitleg").textValue())
        .isEqualTo("Zingt.");
  }

  @Test
  void een_fout_en_een_leeg_antwoord_zeggen_het_ook() {
    given().get(DEMO + "/nergens").then().statusCode(404).header("Vary", "accept-encoding");
    given()
        .header("Origin", "https://elders.example")
        .get(DEMO)
        .then()
        .header("Vary", containsString("accept-encoding"));
  }
}

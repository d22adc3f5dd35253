package nl.strategiekaart.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The built SPA on the same origin as the API; src/test/resources/site looks like one, with
 * compressed files beside it as the build leaves them.
 */
@PostgresTest
class SiteTest {

  private static final Path SITE = Path.of("src/test/resources/site");
  private static final String BESTAND = "/assets/app-1a2b.js";

  /** Git keeps no times: humans.txt was replaced after the build, the rest was not. */
  @BeforeAll
  static void zetTijden() throws IOException {
    Instant gebouwd = Instant.parse("2026-11-01T12:00:00Z");
    Map<String, Integer> later =
        Map.of(
            "index.html",
            0,
            "index.html.gz",
            1,
            BESTAND.substring(1),
            0,
            BESTAND.substring(1) + ".gz",
            0,
            BESTAND.substring(1) + ".br",
            1,
            "humans.txt.br",
            1,
            "thema.css",
            2);
    for (var tijd : later.entrySet()) {
      Files.setLastModifiedTime(
          SITE.resolve(tijd.getKey()), FileTime.from(gebouwd.plusSeconds(tijd.getValue())));
    }
  }

  private static byte[] ingepakt(String bestand, String codering) throws IOException {
    String einde = codering.equals("gzip") ? ".gz" : ".br";
    return Files.readAllBytes(SITE.resolve(bestand.substring(1) + einde));
  }

  /** As it goes over the line: the client of the tests would decompress it. */
  private static RequestSpecification ruw(String aanvaardt) {
    return given()
        .config(
            RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", aanvaardt);
  }

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
        .get(BESTAND)
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
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          br                     | br
          gzip, deflate, br;q=.5 | br
          gzip                   | gzip
          br;q=0, gzip           | gzip
          br;q=0, *              | gzip
          *                      | br
          BR                     | br
          """)
  void wie_kan_uitpakken_krijgt_een_bestand_ingepakt(String aanvaardt, String codering)
      throws IOException {
    byte[] ingepakt = ingepakt(BESTAND, codering);
    byte[] gekregen =
        ruw(aanvaardt)
            .get(BESTAND)
            .then()
            .statusCode(200)
            .header("Content-Encoding", codering)
            .header("Content-Type", "text/javascript; charset=utf-8")
            .header("Cache-Control", containsString("max-age=31536000"))
            .header("Vary", equalToIgnoringCase("Accept-Encoding"))
            .header("Content-Length", Integer.toString(ingepakt.length))
            .extract()
            .asByteArray();
    assertThat(gekregen).isEqualTo(ingepakt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "deflate", "br;q=0, gzip;q=0", "*;q=0", "brotli"})
  void wie_niet_kan_uitpakken_krijgt_het_zoals_het_is(String aanvaardt) {
    ruw(aanvaardt)
        .get(BESTAND)
        .then()
        .header("Content-Encoding", nullValue())
        .header("Vary", equalToIgnoringCase("Accept-Encoding"))
        .body(equalTo("start()"));
  }

  @Test
  void ook_de_pagina_zelf_komt_ingepakt() throws IOException {
    byte[] gekregen =
        ruw("gzip")
            .get("/concepten")
            .then()
            .header("Content-Encoding", "gzip")
            .header("Content-Type", "text/html; charset=utf-8")
            .header("Cache-Control", "no-cache")
            .extract()
            .asByteArray();
    assertThat(gekregen).isEqualTo(ingepakt("/index.html", "gzip"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/app-1a2b.js", "/zoeken", "/humans.txt"})
  void wat_de_browser_al_heeft_wordt_niet_nog_eens_gestuurd(String pad) {
    Response eerst = ruw("br").get(pad);
    ruw("br")
        .header("If-None-Match", "\"iets-anders\", W/" + eerst.header("ETag"))
        .get(pad)
        .then()
        .statusCode(304)
        .header("ETag", eerst.header("ETag"))
        .header("Cache-Control", eerst.header("Cache-Control"))
        .header("Vary", equalToIgnoringCase("Accept-Encoding"))
        .body(equalTo(""));
    ruw("br").header("If-None-Match", "\"een-oude\"").get(pad).then().statusCode(200);
  }

  @Test
  void elke_vorm_van_een_bestand_heeft_een_eigen_kenmerk() {
    assertThat(
            Stream.of("br", "gzip", "identity")
                .map(codering -> ruw(codering).get(BESTAND).header("ETag")))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void een_vraag_om_alleen_de_koppen_krijgt_dezelfde_koppen() {
    Response alles = ruw("gzip").get(BESTAND);
    Response koppen = ruw("gzip").head(BESTAND);
    for (String kop :
        List.of("Content-Encoding", "Content-Length", "Content-Type", "ETag", "Vary")) {
      assertThat(koppen.header(kop)).as(kop).isEqualTo(alles.header(kop)).isNotNull();
    }
    assertThat(koppen.body().asString()).isEmpty();
  }

  /** What an operator puts there after the build. */
  @Test
  void een_bestand_dat_na_het_bouwen_is_vervangen_wordt_gestuurd_zoals_het_nu_is() {
    ruw("br, gzip")
        .get("/humans.txt")
        .then()
        .statusCode(200)
        .header("Content-Encoding", nullValue())
        .header("Content-Type", "text/plain; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .body(equalTo("nieuw"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/%2e%2e%2f%2e%2e%2fapplication.properties",
        "/assets/..%2f..%2f..%2f..%2fpom.xml",
        "/%2fetc%2fpasswd",
        "/assets/%00.js"
      })
  void buiten_de_map_van_de_site_wordt_niets_gelezen(String pad) {
    Response antwoord = given().urlEncodingEnabled(false).get(pad);
    assertThat(antwoord.statusCode() >= 400 || antwoord.body().asString().contains("de pagina"))
        .as("%s gave %s", pad, antwoord.statusLine())
        .isTrue();
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

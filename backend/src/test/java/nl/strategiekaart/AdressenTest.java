package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that cannot be read, or at which something else can be done than is asked. */
@PostgresTest
class AdressenTest {

  private static final String DEMO = "/v1/agendas/zoetermeer-2022-2030";
  private static final List<String> METHODEN = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  /** As it stands there: without the client making it right. */
  private static Response ruw(String methode, String adres) {
    return given().urlEncodingEnabled(false).redirects().follow(false).request(methode, adres);
  }

  private static void isProbleem(Response antwoord, int status) {
    antwoord
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("X-Content-Type-Options", "nosniff")
        .header("Strict-Transport-Security", containsString("max-age"))
        .header("Referrer-Policy", "no-referrer")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .body("status", equalTo(status));
    assertThat(antwoord.header("Content-Encoding")).isNotEqualTo("identity");
  }

  @Test
  void een_verkeerde_methode_op_een_adres_dat_bestaat_is_405_en_zegt_wat_er_kan() {
    SoftAssertions alles = new SoftAssertions();
    for (var pad : Contractlezer.heel().get("paths").properties()) {
      Set<String> kan = new TreeSet<>(Set.of("OPTIONS"));
      pad.getValue().fieldNames().forEachRemaining(een -> kan.add(een.toUpperCase(Locale.ROOT)));
      if (kan.contains("GET")) {
        kan.add("HEAD");
      }
      String adres = "/v1" + pad.getKey().replaceAll("\\{[^}]*}", "x");
      for (String methode : METHODEN) {
        if (!kan.contains(methode)) {
          Response antwoord = ruw(methode, adres);
          alles.assertThat(antwoord.statusCode()).as(methode + " " + adres).isEqualTo(405);
          alles
              .assertThat(antwoord.header("Allow"))
              .as(methode + " " + adres)
              .isEqualTo(String.join(", ", kan));
          alles.assertThat(antwoord.contentType()).startsWith("application/problem+json");
        }
      }
      Response opties = ruw("OPTIONS", adres);
      alles.assertThat(opties.statusCode()).as("OPTIONS " + adres).isEqualTo(204);
      alles.assertThat(opties.header("Allow")).isEqualTo(String.join(", ", kan));
    }
    alles.assertAll();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/agendas/zoetermeer-2022-2030/acties",
    "FOO, /v1/agendas",
    "POST, /v1/openapi.json",
    "DELETE, /v1/openapi-werk.yaml",
    "POST, /agendas",
    "POST, /.well-known/security.txt"
  })
  void ook_buiten_de_resources_is_een_verkeerde_methode_een_probleem(String methode, String adres) {
    Response antwoord = ruw(methode, adres);
    isProbleem(antwoord, 405);
    assertThat(antwoord.header("Allow")).contains("GET, HEAD");
    assertThat(antwoord.jsonPath().getString("detail")).contains("GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "OPTIONS", "DELETE"})
  void waar_niets_is_is_met_elke_methode_niets(String methode) {
    isProbleem(ruw(methode, "/v1/nergens"), 404);
    isProbleem(ruw(methode, "/v1/agendas/x/nergens"), 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/agendas/%zz",
        "/v1/agendas/%",
        "/v1/agendas/%2",
        "/v1/agendas/%FF",
        "/v1/agendas/%C3%28",
        "/v1/agendas/%ED%A0%80",
        "/v1/agendas?page=%zz",
        "/v1/agendas?page=%",
        "/v1/agendas?%zz=1",
        "/v1/agendas?page=%FF",
        "/v1/%zz",
        "/%zz",
        "/assets/%",
        "/agendas/%FF"
      })
  void een_adres_met_onleesbare_codes_is_een_fout_die_dat_zegt(String adres) throws IOException {
    // The client of the other tests refuses to send it.
    URL waar = new URL("http", "localhost", RestAssured.port, adres);
    HttpURLConnection verbinding = (HttpURLConnection) waar.openConnection();
    assertThat(verbinding.getResponseCode()).isEqualTo(400);
    assertThat(verbinding.getContentType()).isEqualTo("application/problem+json");
    assertThat(verbinding.getHeaderField("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(verbinding.getHeaderField("Strict-Transport-Security")).contains("max-age");
    assertThat(verbinding.getHeaderField("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(verbinding.getHeaderField("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(verbinding.getHeaderField("API-Version") != null).isEqualTo(adres.startsWith("/v1"));
    assertThat(new String(verbinding.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\"status\":400", "%20");
  }

  @ParameterizedTest
  @ValueSource(ints = {8_001, 20_000, 200_000})
  void een_te_lang_adres_is_een_fout_die_dat_zegt(int lengte) {
    for (String begin : List.of("/v1/agendas?zoek=", "/v1/agendas/", "/", DEMO + "/acties?zoek=")) {
      Response antwoord = ruw("GET", begin + "a".repeat(lengte - begin.length()));
      isProbleem(antwoord, 414);
      assertThat(antwoord.jsonPath().getString("detail")).contains("8000");
    }
  }

  @Test
  void een_lang_adres_dat_nog_mag_wordt_gelezen() {
    String begin = DEMO + "/acties?zoek=";
    isProbleem(ruw("GET", begin + "a".repeat(8_000 - begin.length())), 400);
    String herhaald = begin + "a" + "&fase=kort".repeat(700);
    assertThat(herhaald.length()).isBetween(7_000, 8_000);
    ruw("GET", herhaald).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/problem+json",
        "application/problem+json, application/json",
        "application/json;q=0.5, application/problem+json;q=1.0",
        "application/problem+json, */*"
      })
  void in_welke_vorm_iemand_problemen_wil_is_geen_reden_om_te_weigeren(String vorm) {
    for (String pad : List.of(DEMO, DEMO + "/acties", "/v1/openapi.json")) {
      given().accept(vorm).get(pad).then().statusCode(200).contentType("application/json");
    }
    given()
        .accept(vorm)
        .get("/v1/agendas/weg")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void een_bestand_komt_ook_met_een_vorm_voor_problemen() {
    given()
        .accept("application/problem+json")
        .get(DEMO + "/begroting/csv")
        .then()
        .statusCode(200)
        .contentType("text/csv");
    given()
        .accept("image/png, application/problem+json")
        .get(DEMO)
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void wie_van_een_andere_site_komt_mag_vragen_wat_er_kan() {
    Map<String, String> koppen =
        Map.of("Origin", "https://elders.example", "Access-Control-Request-Method", "GET");
    Stream.of("/v1/agendas", "/v1/openapi.json")
        .forEach(
            pad ->
                given()
                    .headers(koppen)
                    .options(pad)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Methods", containsString("GET")));
  }
}

package nl.strategiekaart.toegang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one client may ask, and how long it may take to ask it. */
@PostgresTest
@TestProfile(VerzoekgrenzenTest.Krap.class)
class VerzoekgrenzenTest extends Conceptproef {

  /** Few of everything, so that a test reaches the end; the clients of a test are its own. */
  public static class Krap implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "strategiekaart.grenzen.gewoon-per-minuut", "40",
          "strategiekaart.grenzen.zoeken-per-minuut", "3",
          "strategiekaart.grenzen.bestand-per-minuut", "2",
          "strategiekaart.grenzen.mail-per-uur", "2",
          "strategiekaart.proxys", "127.0.0.1,198.51.100.0/24",
          "quarkus.http.idle-timeout", "2S",
          "quarkus.http.read-timeout", "2S");
    }
  }

  @TestHTTPResource URI adres;

  private static RequestSpecification vanaf(String ip) {
    return given().header("X-Forwarded-For", ip);
  }

  private static Response zoekt(String ip) {
    return vanaf(ip).queryParam("q", "muziek").get("/v1/zoekresultaten");
  }

  @Test
  void een_antwoord_zegt_wat_er_mag_en_wat_er_over_is() {
    zoekt("203.0.113.1")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"zoeken\";q=3;w=60")
        .header("RateLimit", matchesPattern("\"zoeken\";r=2;t=\\d+"))
        .header("Access-Control-Expose-Headers", nullValue());
    vanaf("203.0.113.1")
        .get("/v1/agendas")
        .then()
        .statusCode(200)
        .header("RateLimit", matchesPattern("\"gewoon\";r=\\d+;t=\\d+"));
  }

  @Test
  void wat_voor_een_pagina_wordt_gevraagd_telt_voor_wie_de_pagina_vraagt() {
    for (int keer = 0; keer < 3; keer++) {
      pagina("203.0.113.20", keer).then().body(containsString("antwoord 200"));
    }
    pagina("203.0.113.20", 3).then().statusCode(200).body(containsString("antwoord 429"));
    pagina("203.0.113.21", 4).then().body(containsString("antwoord 200"));
    zoekt("203.0.113.20").then().statusCode(429);
  }

  private Response pagina(String ip, int keer) {
    String api = adres.toString().replaceFirst("/$", "");
    return vanaf(ip)
        .queryParam("teken", "zoekt" + keer)
        .queryParam("api", api)
        .get("/agendas/zoetermeer-2022-2030");
  }

  @Test
  void wie_zich_voordoet_als_wie_pagina_s_tekent_telt_zelf() {
    for (int keer = 0; keer < 3; keer++) {
      zoekt("203.0.113.22").then().statusCode(200);
    }
    vanaf("203.0.113.22")
        .header("X-Prerender", "geraden 203.0.113.23")
        .queryParam("q", "muziek")
        .get("/v1/zoekresultaten")
        .then()
        .statusCode(429);
  }

  @Test
  void wie_te_veel_vraagt_hoort_hoe_lang_te_wachten_en_een_ander_merkt_er_niets_van() {
    for (int keer = 0; keer < 3; keer++) {
      zoekt("203.0.113.2").then().statusCode(200);
    }
    Response teveel = zoekt("203.0.113.2");
    teveel
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("RateLimit", matchesPattern("\"zoeken\";r=0;t=\\d+"))
        .body("title", equalTo("Te veel verzoeken"))
        .body("detail", containsString("seconden"));
    assertThat(Integer.parseInt(teveel.header("Retry-After"))).isBetween(1, 60);
    zoekt("203.0.113.3").then().statusCode(200);
    // Reading goes on.
    vanaf("203.0.113.2").get("/v1/agendas").then().statusCode(200);
  }

  @Test
  void wie_is_ingelogd_heeft_een_eigen_grens_waar_zij_ook_zit() {
    for (int keer = 0; keer < 2; keer++) {
      nodigtUit(redacteur, "203.0.113." + (10 + keer), keer).then().statusCode(201);
    }
    nodigtUit(redacteur, "203.0.113.12", 2)
        .then()
        .statusCode(429)
        .header("RateLimit-Policy", "\"mail\";q=2;w=3600");
    Proefgebruiker ander =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    nodigtUit(ander, "203.0.113.12", 3).then().statusCode(201);
  }

  private Response nodigtUit(Proefgebruiker wie, String ip, int nummer) {
    return wie.vraagt()
        .header("X-Forwarded-For", ip)
        .contentType("application/json")
        .body(Map.of("email", agenda + nummer + "@proef.example", "rol", "vertegenwoordiger"))
        .post("/v1/organisaties/" + agenda + "-gemeente/uitnodigingen");
  }

  @Test
  void een_bestand_telt_als_bestand_wie_het_ook_leest() {
    for (int keer = 0; keer < 2; keer++) {
      redacteur
          .vraagt()
          .contentType("application/octet-stream")
          .body("Wat\n".getBytes(StandardCharsets.UTF_8))
          .post(concept() + "/kaartvoorbeelden")
          .then()
          .header("RateLimit-Policy", "\"bestand\";q=2;w=60");
    }
    redacteur
        .vraagt()
        .contentType("application/octet-stream")
        .body("Wat\n".getBytes(StandardCharsets.UTF_8))
        .post(concept() + "/kaartvoorbeelden")
        .then()
        .statusCode(429);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\n",
        "POST /v1/uitloggen HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
        ""
      })
  void wie_een_half_verzoek_stuurt_wordt_afgesloten(String begin) throws IOException {
    try (Socket verbinding = new Socket(adres.getHost(), adres.getPort())) {
      verbinding.setSoTimeout(20_000);
      OutputStream uit = verbinding.getOutputStream();
      uit.write(begin.getBytes(StandardCharsets.US_ASCII));
      uit.flush();
      // Ends when the other side closes; a timeout of ours would be an exception.
      verbinding.getInputStream().readAllBytes();
    }
  }

  @Test
  void te_grote_koppen_zijn_een_431() throws IOException {
    try (Socket verbinding = new Socket(adres.getHost(), adres.getPort())) {
      verbinding.setSoTimeout(20_000);
      verbinding
          .getOutputStream()
          .write(
              ("GET /v1/agendas HTTP/1.1\r\nHost: localhost\r\nX-Lang: "
                      + "a".repeat(40_000)
                      + "\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(verbinding.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
          .startsWith("HTTP/1.1 431 ");
    }
  }
}

package nl.strategiekaart.toegang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.strategiekaart.KeycloakBron;
import nl.strategiekaart.Keycloakbeheer;
import nl.strategiekaart.PostgresTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real Keycloak stays silent, or the way back from it goes wrong. */
@PostgresTest
@WithTestResource(KeycloakBron.class)
class InlogserverWegTest {

  /** What somebody waits at most, with room for a machine that is busy. */
  private static final Duration HOOGSTENS = Duration.ofSeconds(8);

  /** As in the realm that comes along. */
  private static final int VIJF_MINUTEN = 300;

  private final String site = instelling("strategiekaart.openbaar-adres");
  private final Proefbrowser browser = new Proefbrowser();

  private static String instelling(String naam) {
    return ConfigProvider.getConfig().getValue(naam, String.class);
  }

  /** As when its machine is too busy: it listens, and says nothing. */
  private static void keycloak(String sein) {
    try {
      new ProcessBuilder("kill", "-" + sein, instelling("strategiekaart.proef.keycloakproces"))
          .start()
          .waitFor();
    } catch (IOException | InterruptedException fout) {
      throw new AssertionError(fout);
    }
  }

  @AfterEach
  void gaVerder() {
    keycloak("CONT");
  }

  @Test
  void een_bezoeker_merkt_niets_en_wie_er_al_in_was_werkt_door() {
    browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "ckc", "demo-strategiekaart");
    keycloak("STOP");
    given().get("/v1/agendas").then().statusCode(200);
    given().get("/v1/ik").then().statusCode(200).body("ingelogd", equalTo(false));
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":true");
    assertThat(browser.get(site + "/v1/ik/organisaties").statusCode()).isEqualTo(200);
  }

  @Test
  void wiens_sessie_nu_niet_verlengd_kan_worden_is_niet_uitgelogd() {
    Keycloakbeheer beheer =
        Keycloakbeheer.van(
            instelling("strategiekaart.proef.keycloak"),
            instelling("strategiekaart.proef.keycloakwachtwoord"));
    beheer.zetTokenduur(5);
    browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "ckc", "demo-strategiekaart");
    beheer.zetTokenduur(VIJF_MINUTEN);
    keycloak("STOP");

    HttpResponse<String> ik = browser.get(site + "/v1/ik");
    for (long eind = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        ik.statusCode() == 200 && System.nanoTime() < eind;
        ik = browser.get(site + "/v1/ik")) {
      assertThat(ik.body()).contains("\"ingelogd\":true");
    }

    assertThat(ik.statusCode()).isEqualTo(503);
    assertThat(ik.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(ik.body()).contains("Inloggen kan nu even niet");
    assertThat(browser.get(site + "/v1/agendas").statusCode()).isEqualTo(200);
    keycloak("CONT");
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":true");
  }

  @Test
  void inloggen_zegt_binnen_de_tijd_dat_het_even_niet_kan_een_script_en_een_mens_elk_anders() {
    keycloak("STOP");
    long begin = System.nanoTime();
    Response script = given().redirects().follow(false).get("/v1/inloggen?naar=/agendas");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(HOOGSTENS);
    script
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "60")
        .body("detail", containsString("Inloggen kan nu even niet"));
    given()
        .redirects()
        .follow(false)
        .accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
        .queryParam("naar", "/agendas?a=1")
        .get("/v1/inloggen")
        .then()
        .statusCode(503)
        .contentType("text/html")
        .header("Retry-After", "60")
        .body(containsString("<html lang=\"nl\">"))
        .body(containsString(site + "/v1/inloggen?naar=%2Fagendas%3Fa%3D1\">Opnieuw inloggen"));
  }

  @Test
  void wie_terugkomt_terwijl_hij_zwijgt_leest_wat_er_is_en_uitloggen_kan_dan_ook() {
    browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "stadstheater", "demo-strategiekaart");
    Proefbrowser ander = new Proefbrowser();
    HttpResponse<String> inlogpagina = ander.get(site + "/v1/inloggen");
    String state =
        ander.bezocht.stream()
            .map(URI::getRawQuery)
            .filter(q -> q != null && q.contains("state="))
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*state=([^&]+).*", "$1");
    assertThat(inlogpagina.body()).contains("kc-form-login");
    keycloak("STOP");
    long begin = System.nanoTime();
    HttpResponse<String> terug =
        ander.stuur(
            ander
                .vraag(URI.create(site + "/v1/inloggen/terug?code=een.twee.drie&state=" + state))
                .header("Accept", "text/html"));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(HOOGSTENS);
    assertThat(terug.statusCode()).isEqualTo(503);
    assertThat(terug.body()).contains("Inloggen kan nu even niet");

    begin = System.nanoTime();
    HttpResponse<String> uit =
        browser.stuur(
            browser
                .vraag(URI.create(site + "/v1/uitloggen"))
                .header("Origin", site)
                .header("X-Csrf-Bescherming", "1")
                .POST(BodyPublishers.noBody()));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(HOOGSTENS);
    assertThat(uit.statusCode()).isEqualTo(204);
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?code=verzonnen&state=verzonnen",
        "?error=access_denied&state=verzonnen",
        "?state=verzonnen"
      })
  void wie_te_laat_of_verkeerd_terugkomt_leest_op_de_site_wat_er_kan(String vraag) {
    HttpResponse<String> terug =
        browser.stuur(browser.vraag(URI.create(site + "/v1/inloggen/terug" + vraag)));
    naarDeSite(terug);
  }

  @Test
  void wie_weigert_of_met_een_andere_state_terugkomt_ook() {
    for (String vraag : List.of("?error=access_denied&state=%s", "?code=a.b.c&state=anders")) {
      Proefbrowser vers = new Proefbrowser();
      vers.get(site + "/v1/inloggen");
      String state =
          vers.cookies.get(URI.create(site).getAuthority()).keySet().stream()
              .filter(naam -> naam.startsWith("q_auth"))
              .findFirst()
              .orElseThrow()
              .replaceFirst(".*_", "");
      naarDeSite(
          vers.stuur(vers.vraag(URI.create(site + "/v1/inloggen/terug" + vraag.formatted(state)))));
    }
  }

  @Test
  void een_code_geldt_een_keer() {
    browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "ckc", "demo-strategiekaart");
    URI eerste =
        browser.bezocht.stream()
            .filter(adres -> adres.getPath().endsWith("/inloggen/terug"))
            .findFirst()
            .orElseThrow();
    naarDeSite(new Proefbrowser().stuur(new Proefbrowser().vraag(eerste)));
  }

  @Test
  void wie_een_kwartier_over_het_inloggen_doet_komt_er_nog_in() {
    browser.get(site + "/v1/inloggen");
    assertThat(browser.gezetteCookies.stream().filter(c -> c.contains(" q_auth")))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c).containsIgnoringCase("max-age=1800"));
  }

  private void naarDeSite(HttpResponse<String> terug) {
    assertThat(terug.statusCode()).isIn(302, 303);
    assertThat(terug.headers().firstValue("Location")).hasValue(site + "/?inloggen=mislukt");
  }
}

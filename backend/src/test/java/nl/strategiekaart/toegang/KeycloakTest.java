package nl.strategiekaart.toegang;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import nl.strategiekaart.KeycloakBron;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.organisatie.Organisatie;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in for real, on the Keycloak and the realm that come with the product. */
@PostgresTest
@WithTestResource(KeycloakBron.class)
class KeycloakTest {

  private static final String WACHTWOORD = "demo-strategiekaart";

  @Inject Demoleden demoleden;

  private final String site = instelling("strategiekaart.openbaar-adres");
  private final String realm = instelling("oidc.url");
  private final String geheim = instelling("quarkus.oidc.credentials.secret");

  private static String instelling(String naam) {
    return ConfigProvider.getConfig().getValue(naam, String.class);
  }

  private final Proefbrowser browser = new Proefbrowser();

  private JsonPath logIn(String naam) {
    return logIn(naam, WACHTWOORD);
  }

  private JsonPath logIn(String naam, String wachtwoord) {
    HttpResponse<String> terug = browser.logIn(site + "/v1/inloggen?naar=/v1/ik", naam, wachtwoord);
    assertThat(terug.uri()).isEqualTo(URI.create(site + "/v1/ik"));
    return JsonPath.from(terug.body());
  }

  @Test
  void een_beleidsmedewerker_logt_in_en_komt_terug_waar_zij_was() {
    JsonPath ik = logIn("beleid.zoetermeer");
    assertThat(ik.getBoolean("ingelogd")).isTrue();
    assertThat(ik.getString("email")).isEqualTo("beleid.zoetermeer@demo.example");
    assertThat(ik.getString("lidmaatschappen[0].organisatie")).isEqualTo("gemeente-zoetermeer");
    assertThat(ik.getString("lidmaatschappen[0].rol")).isEqualTo("beleidsmedewerker");
    assertThat(browser.bezocht.stream().map(URI::getRawQuery).filter(q -> q != null))
        .anyMatch(q -> q.contains("code_challenge_method=S256"));
  }

  @ParameterizedTest
  @CsvSource({
    "proef-1-beleid,proef-1,beleidsmedewerker",
    "proef-1-collega,proef-1,beleidsmedewerker",
    "proef-1-podium,proef-1-podium,vertegenwoordiger",
    "proef-1-beheer,proef-1,beheerder",
    "proef-0-inlog,proef-0-podium,vertegenwoordiger",
    "proef-0-inlog-beleid,proef-0,beleidsmedewerker"
  })
  void wie_voor_de_proeven_is_meegekomen_heeft_een_eigen_gemeente_en_rol(
      String naam, String organisatie, String rol) {
    JsonPath ik = logIn(naam, KeycloakBron.PROEFWACHTWOORD);
    assertThat(ik.getList("lidmaatschappen.organisatie")).containsExactly(organisatie);
    assertThat(ik.getString("lidmaatschappen[0].rol")).isEqualTo(rol);
  }

  @Test
  void een_api_die_opnieuw_begint_maakt_de_organisaties_van_de_proeven_niet_nog_eens() {
    assertThat(aantalProeforganisaties()).isEqualTo(4);
    demoleden.bijStart(new StartupEvent());
    assertThat(aantalProeforganisaties()).isEqualTo(4);
  }

  private long aantalProeforganisaties() {
    return QuarkusTransaction.requiringNew()
        .call(() -> Organisatie.count("code like 'proef-%' and naam like '%Proefstad%'"));
  }

  @Test
  void de_sessie_is_een_versleuteld_koekje_dat_geen_script_kan_lezen() {
    logIn("ckc");
    String host = URI.create(site).getAuthority();
    List<String> sessie =
        browser.gezetteCookies.stream().filter(c -> c.startsWith(host + " q_session")).toList();
    assertThat(sessie).isNotEmpty();
    assertThat(sessie)
        .allSatisfy(
            c ->
                assertThat(c.toLowerCase())
                    .contains("httponly", "samesite=lax", "path=/v1")
                    // the readable beginning of every token
                    .doesNotContain("=eyjhbgcioijsuzi1nii"));
    assertThat(browser.get(site + "/v1/ik").body()).doesNotContain("eyJ");
  }

  @Test
  void uitloggen_geldt_hier_en_bij_de_inlogserver() {
    logIn("stadstheater");
    String bewaard =
        browser.vraag(URI.create(site)).build().headers().firstValue("Cookie").orElseThrow();
    HttpResponse<String> vreemd =
        browser.stuur(
            browser
                .vraag(URI.create(site + "/v1/uitloggen"))
                .header("Origin", "https://elders.example")
                .header("X-Csrf-Bescherming", "1")
                .POST(BodyPublishers.noBody()));
    assertThat(vreemd.statusCode()).isEqualTo(403);
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":true");

    HttpResponse<String> uit =
        browser.stuur(
            browser
                .vraag(URI.create(site + "/v1/uitloggen"))
                .header("Origin", site)
                .header("X-Csrf-Bescherming", "1")
                .POST(BodyPublishers.noBody()));

    assertThat(uit.statusCode()).isEqualTo(204);
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":false");
    given()
        .header("Cookie", bewaard)
        .get("/v1/ik")
        .then()
        .statusCode(200)
        .body("ingelogd", equalTo(false));
    assertThat(browser.get(site + "/v1/inloggen").body()).contains("kc-form-login");
  }

  @Test
  void een_verkeerd_wachtwoord_komt_er_niet_in() {
    HttpResponse<String> terug =
        browser.logIn(site + "/v1/inloggen?naar=/v1/ik", "beheer", "verkeerd-wachtwoord");
    assertThat(terug.uri().toString()).startsWith(realm);
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":false");
  }

  @Test
  void een_verzonnen_antwoord_van_de_inlogserver_geeft_geen_sessie() {
    HttpResponse<String> terug =
        browser.stuur(
            browser.vraag(URI.create(site + "/v1/inloggen/terug?code=verzonnen&state=verzonnen")));
    assertThat(terug.statusCode()).isIn(302, 303, 401);
    assertThat(browser.get(site + "/v1/ik").body()).contains("\"ingelogd\":false");
  }

  @Test
  void een_programma_gebruikt_een_token_dat_voor_deze_api_is() {
    String token = token("machine");
    given()
        .auth()
        .oauth2(token)
        .get("/v1/ik")
        .then()
        .statusCode(200)
        .body("ingelogd", equalTo(true))
        .body("lidmaatschappen.size()", equalTo(0));
    given()
        .auth()
        .oauth2(token)
        .get("/v1/organisaties/zimihc/lidmaatschappen")
        .then()
        .statusCode(403);
    for (String fout : List.of(token("machine-van-elders"), token.substring(0, 60), "x.y.z")) {
      given()
          .auth()
          .oauth2(fout)
          .get("/v1/organisaties/zimihc/lidmaatschappen")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  private String token(String client) {
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", geheim)
        .post(realm + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}

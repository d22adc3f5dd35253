package nl.strategiekaart;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Adds to a running Keycloak what tests need beside the realm that everyone gets. */
public record Keycloakbeheer(String adres, String token) {

  /** As in the realm file. */
  private static final String CLIENT = "6f0a4a2c-5f0e-4c52-9d38-5d1b0a3f7c11";

  public static Keycloakbeheer van(String adres, String wachtwoord) {
    return new Keycloakbeheer(
        adres,
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", "admin")
            .formParam("password", wachtwoord)
            .post(adres + "/realms/master/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token"));
  }

  /** Where the site is, to which signing in leads back. */
  void zetAdres(String site) {
    met(Map.of(
            "redirectUris",
            List.of(site + "/v1/inloggen/terug"),
            "attributes",
            Map.of("post.logout.redirect.uris", site + "/")))
        .put(realm() + "/clients/" + CLIENT)
        .then()
        .statusCode(204);
  }

  /** What the API says who it is with. */
  void zetGeheim(String geheim) {
    met(Map.of("secret", geheim)).put(realm() + "/clients/" + CLIENT).then().statusCode(204);
  }

  /**
   * A program that signs in by itself, as an installation may add one; its tokens are for one API.
   */
  void voegProgrammaToe(String naam, String geheim, String voor) {
    met(Map.of(
            "clientId",
            naam,
            "secret",
            geheim,
            "enabled",
            true,
            "serviceAccountsEnabled",
            true,
            "standardFlowEnabled",
            false,
            "protocolMappers",
            List.of(
                Map.of(
                    "name", "audience",
                    "protocol", "openid-connect",
                    "protocolMapper", "oidc-audience-mapper",
                    "config",
                        Map.of("included.client.audience", voor, "access.token.claim", "true")))))
        .post(realm() + "/clients")
        .then()
        .statusCode(201);
  }

  /** To whom it gives what must be mailed. */
  public void zetMailserver(int poort) {
    met(Map.of(
            "smtpServer",
            Map.of(
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(poort),
                "from",
                "strategiekaart@localhost")))
        .put(realm())
        .then()
        .statusCode(204);
  }

  /** How many seconds a token is good, of who signs in from now on. */
  public void zetTokenduur(int seconden) {
    met(Map.of("accessTokenLifespan", seconden)).put(realm()).then().statusCode(204);
  }

  /** How many accounts there are of this address. */
  public int aantalAccounts(String email) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("email", email)
        .queryParam("exact", true)
        .get(realm() + "/users")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("")
        .size();
  }

  /** Each signs in with the part of the address before the @. */
  void voegGebruikersToe(List<String> adressen, String wachtwoord) {
    met(Map.of("users", adressen.stream().map(a -> gebruiker(a, wachtwoord)).toList()))
        .post(realm() + "/partialImport")
        .then()
        .statusCode(200);
  }

  private static Map<String, ?> gebruiker(String email, String wachtwoord) {
    return Map.of(
        "username",
        email.substring(0, email.indexOf('@')),
        "email",
        email,
        "emailVerified",
        true,
        "enabled",
        true,
        "firstName",
        "Pien",
        "lastName",
        "Proef",
        "realmRoles",
        List.of("default-roles-strategiekaart"),
        "credentials",
        List.of(Map.of("type", "password", "value", wachtwoord, "temporary", false)));
  }

  private RequestSpecification met(Map<String, ?> inhoud) {
    return given().auth().oauth2(token).contentType("application/json").body(inhoud);
  }

  private String realm() {
    return adres + "/admin/realms/strategiekaart";
  }
}

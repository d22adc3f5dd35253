package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * Someone at the sign-in server.
 *
 * @param keycloak its address
 */
record Visitor(String keycloak) {

  /** The status of the sign-in page for a browser that a site sent. */
  int comesFrom(String site) throws IOException, InterruptedException {
    return status(
        HttpRequest.newBuilder(
            at(
                "auth?response_type=code&scope=openid&client_id=strategiekaart-api"
                    + "&code_challenge_method=S256"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
                    + "&redirect_uri="
                    + site
                    + "/v1/inloggen/terug")));
  }

  /** The status of signing in with a password. */
  int signsIn(String user, String password) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password;
    return status(
        HttpRequest.newBuilder(at("token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private URI at(String page) {
    return URI.create(keycloak + "/realms/strategiekaart/protocol/openid-connect/" + page);
  }

  private static int status(HttpRequest.Builder request) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}

package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone at the sign-in server.
 *
 * @param keycloak its address
 */
record Visitor(String keycloak) {

  /** The status of the sign-in page for a browser that a site sent. */
  int comesFrom(String site) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(signInFrom(site)), "").statusCode();
  }

  private URI signInFrom(String site) {
    return at(
        "auth?response_type=code&scope=openid&client_id=strategiekaart-api"
            + "&code_challenge_method=S256"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
            + "&redirect_uri="
            + site
            + "/v1/inloggen/terug");
  }

  /** The status of signing in with a password. */
  int signsIn(String user, String password) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password;
    return send(
            HttpRequest.newBuilder(at("token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)),
            "")
        .statusCode();
  }

  /** Asks for a link to choose a password, as the sign-in page offers. */
  void forgets(String email, String site) throws IOException, InterruptedException {
    HttpResponse<String> signIn = send(HttpRequest.newBuilder(signInFrom(site)), "");
    String cookies =
        signIn.headers().allValues("Set-Cookie").stream()
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .collect(Collectors.joining("; "));
    URI forgotten = signIn.uri().resolve(in(signIn, "href=\"([^\"]+reset-credentials[^\"]+)\""));
    HttpResponse<String> page = send(HttpRequest.newBuilder(forgotten), cookies);
    send(
        HttpRequest.newBuilder(signIn.uri().resolve(in(page, "<form[^>]+action=\"([^\"]+)\"")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("username=" + email)),
        cookies);
  }

  private static String in(HttpResponse<String> page, String what) {
    Matcher found = Pattern.compile(what).matcher(page.body());
    if (!found.find()) {
      throw new AssertionError("no " + what + " in " + page.body());
    }
    return found.group(1).replace("&amp;", "&");
  }

  private URI at(String page) {
    return URI.create(keycloak + "/realms/strategiekaart/protocol/openid-connect/" + page);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String cookies)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            (cookies.isEmpty() ? request : request.header("Cookie", cookies)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}

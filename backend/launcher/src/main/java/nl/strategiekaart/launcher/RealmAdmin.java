package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a running Keycloak what its realm file did not: that file is read once.
 *
 * @param address of Keycloak
 * @param password of its admin
 */
record RealmAdmin(String address, String password) {

  /** As in the realm file. */
  private static final String CLIENT_ID = "6f0a4a2c-5f0e-4c52-9d38-5d1b0a3f7c11";

  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /** Whether Keycloak now leads back to this address of the site. */
  boolean movedTo(String site) throws IOException {
    return answer(
            "PUT",
            "/clients/" + CLIENT_ID,
            """
            {"baseUrl":"%s/","redirectUris":["%s/v1/inloggen/terug"],"attributes":{"post.logout.redirect.uris":"%s/"}}
            """
                .formatted(site, site, site))
        == 204;
  }

  /** Whether Keycloak now looks and mails as the site does. */
  boolean mailsVia(MailServer mail) throws IOException {
    return answer(
            "PUT",
            "",
            """
            {"loginTheme":"strategiekaart","emailTheme":"strategiekaart","smtpServer":%s}
            """
                .formatted(mail.json()))
        == 204;
  }

  /**
   * Whether these people can sign in now.
   *
   * @param users as Keycloak imports them into a realm that is there
   */
  boolean added(String users) throws IOException {
    return answer("POST", "/partialImport", users) == 200;
  }

  /** The status; 401 when the admin has another password by now. */
  private int answer(String method, String path, String body) throws IOException {
    Matcher token = ACCESS_TOKEN.matcher(token());
    return token.find()
        ? send(HttpRequest.newBuilder(URI.create(address + "/admin/realms/strategiekaart" + path))
                .header("Authorization", "Bearer " + token.group(1))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)))
            .statusCode()
        : 401;
  }

  private String token() throws IOException {
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    return send(HttpRequest.newBuilder(
                URI.create(address + "/realms/master/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)))
        .body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return HTTP.send(
          request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

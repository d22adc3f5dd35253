package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real Keycloak, as users get it. */
class SignInTest {

  @TempDir Path folder;

  @Test
  void it_knows_the_site_and_who_came_along_for_tests_also_after_the_site_has_moved()
      throws Exception {
    int port = Ports.free();
    try (DataFolder data = DataFolder.open(folder)) {
      SignIn first = new SignIn(settings(""), data, port, "http://localhost:8080");
      try {
        first.launch();
        first.start();
        assertEquals(200, login(port, "http://localhost:8080"));
        assertEquals(400, login(port, "http://localhost:8090"));
        assertEquals(
            "rw-------",
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keycloak/client.secret"))));
      } finally {
        first.stop();
      }
      SignIn second = new SignIn(settings("1"), data, port, "http://localhost:8090");
      TestGemeenten.prepare(settings("1"), data, new HashMap<>());
      assertEquals(first.connection(), second.connection());
      try {
        second.launch();
        second.start();
        assertEquals(400, login(port, "http://localhost:8080"));
        assertEquals(200, login(port, "http://localhost:8090"));
        assertEquals(200, token(port, "ckc", "demo-strategiekaart"));
        assertEquals(400, token(port, "proef-0-inlog-beleid", "demo-strategiekaart"));
        String told = Files.readString(folder.resolve("run/proef.json")).split("\"")[3];
        assertEquals(200, token(port, "proef-0-inlog-beleid", told));
      } finally {
        second.stop();
      }
      assertTrue(Ports.isFree(port));
      assertFalse(Files.exists(folder.resolve("run/keycloak.pid")));
    }
  }

  private static Settings settings(String testGemeenten) {
    Map<String, String> environment = new HashMap<>();
    environment.put("PROEF_GEMEENTEN", testGemeenten);
    environment.put("KEYCLOAK", System.getProperty("user.dir") + "/../../.cache/keycloak");
    return Settings.of(environment);
  }

  /** The status of the sign-in page for a browser that comes from a site. */
  private static int login(int port, String site) throws IOException, InterruptedException {
    String page =
        "http://localhost:"
            + port
            + "/realms/strategiekaart/protocol/openid-connect/auth?response_type=code&scope=openid"
            + "&client_id=strategiekaart-api&code_challenge_method=S256&code_challenge="
            + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&redirect_uri="
            + site
            + "/v1/inloggen/terug";
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(page)).build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  /** The status of signing in with a password. */
  private static int token(int port, String user, String password)
      throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=" + user + "&password=" + password;
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create(
                        "http://localhost:"
                            + port
                            + "/realms/strategiekaart/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}

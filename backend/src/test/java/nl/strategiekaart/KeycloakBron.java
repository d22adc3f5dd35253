package nl.strategiekaart;

import static java.util.stream.Collectors.joining;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Starts the real Keycloak, with the realm file and demo users that everyone gets, beside an API on
 * a port of its own. The Makefile fetches it (make test).
 */
public class KeycloakBron implements QuarkusTestResourceLifecycleManager {

  /** A program that signs in by itself, as an installation may add one. */
  private static final String MACHINE =
      """
      {"clientId": "machine", "secret": "%s", "enabled": true, "serviceAccountsEnabled": true,
       "standardFlowEnabled": false, "protocolMappers": [{"name": "audience", "protocol": "openid-connect",
       "protocolMapper": "oidc-audience-mapper", "config": {"included.client.audience": "%s",
       "access.token.claim": "true"}}]},
      """;

  /** What the launcher gives an API that is started for tests; its own tests hold it to this. */
  private static final Path PROEFLEDEN = Path.of("src/test/resources/proefleden.yaml");

  public static final String PROEFWACHTWOORD = "wachtwoord-van-de-proef";

  private static final String PROEFGEBRUIKER =
      """
      {"username": "%s", "email": "%s", "enabled": true, "emailVerified": true,
       "firstName": "Pien", "lastName": "Proef", "realmRoles": ["default-roles-strategiekaart"],
       "credentials": [{"type": "password", "value": "%s", "temporary": false}]}
      """;

  private static final String GEHEIM = UUID.randomUUID().toString() + UUID.randomUUID();

  private static final Path KEYCLOAK = Path.of("../.cache/keycloak").toAbsolutePath().normalize();
  private static final int WACHTTIJD = 180;

  private Process keycloak;

  @Override
  public Map<String, String> start() {
    if (!Files.exists(KEYCLOAK.resolve("lib/quarkus-run.jar"))) {
      throw new IllegalStateException("Keycloak is not there: run make test, or make build first");
    }
    int poort = vrijePoort();
    int apiPoort = vrijePoort();
    String site = "http://localhost:" + apiPoort;
    String realm = "http://localhost:" + poort + "/realms/strategiekaart";
    try {
      Path thuis = Files.createDirectories(Path.of("target/keycloak-" + poort)).toAbsolutePath();
      for (String deel : List.of("lib", "conf", "providers", "themes")) {
        Files.createSymbolicLink(thuis.resolve(deel), KEYCLOAK.resolve(deel));
      }
      Path invoer = Files.createDirectories(thuis.resolve("data/import"));
      Files.writeString(
          invoer.resolve("strategiekaart-realm.json"),
          Files.readString(Path.of("keycloak/strategiekaart-realm.json"))
              .replace(
                  "\"clients\": [",
                  "\"clients\": ["
                      + MACHINE.formatted(GEHEIM, "strategiekaart-api")
                      + MACHINE
                          .formatted(GEHEIM, "iets-anders")
                          .replace("\"machine\"", "\"machine-van-elders\"")));
      Files.copy(
          Path.of("keycloak/demo/strategiekaart-users-0.json"),
          invoer.resolve("strategiekaart-users-0.json"));
      Files.writeString(invoer.resolve("strategiekaart-users-1.json"), proefgebruikers());
      ProcessBuilder opdracht =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-Dkc.home.dir=" + thuis,
                  "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                  "-cp",
                  KEYCLOAK.resolve("lib/quarkus-run.jar").toString(),
                  "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                  "start",
                  "--optimized",
                  "--import-realm",
                  "--http-enabled=true",
                  "--http-host=127.0.0.1",
                  "--http-port=" + poort,
                  "--http-management-port=" + vrijePoort(),
                  "--hostname=http://localhost:" + poort)
              .directory(thuis.toFile())
              .redirectErrorStream(true)
              .redirectOutput(thuis.resolve("log").toFile());
      opdracht.environment().put("OIDC_CLIENT_SECRET", GEHEIM);
      opdracht.environment().put("PUBLIC_ADDRESS", site);
      keycloak = opdracht.start();
      wacht(realm + "/.well-known/openid-configuration", thuis.resolve("log"));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return Map.of(
        "oidc.url", realm,
        "quarkus.oidc.auth-server-url", realm,
        "quarkus.oidc.credentials.secret", GEHEIM,
        "quarkus.http.test-port", Integer.toString(apiPoort),
        "strategiekaart.openbaar-adres", site,
        "strategiekaart.proefleden", PROEFLEDEN.toAbsolutePath().toString());
  }

  private static String proefgebruikers() throws IOException {
    return Pattern.compile("email: (([^@]+)@\\S+)")
        .matcher(Files.readString(PROEFLEDEN))
        .results()
        .map(lid -> PROEFGEBRUIKER.formatted(lid.group(2), lid.group(1), PROEFWACHTWOORD))
        .collect(joining(",", "{\"realm\": \"strategiekaart\", \"users\": [", "]}"));
  }

  private void wacht(String adres, Path log) throws IOException {
    HttpRequest vraag = HttpRequest.newBuilder(URI.create(adres)).build();
    for (int seconde = 0; seconde < WACHTTIJD && keycloak.isAlive(); seconde++) {
      try {
        Thread.sleep(1000);
        if (HttpClient.newHttpClient()
                .send(vraag, HttpResponse.BodyHandlers.discarding())
                .statusCode()
            == 200) {
          return;
        }
      } catch (IOException nogNiet) {
        // it still starts
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    }
    throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
  }

  private static int vrijePoort() {
    try (ServerSocket poort = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return poort.getLocalPort();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  @Override
  public void stop() {
    if (keycloak != null) {
      keycloak.destroy();
      keycloak.onExit().join();
    }
  }
}

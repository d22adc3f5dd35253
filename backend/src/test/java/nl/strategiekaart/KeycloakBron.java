package nl.strategiekaart;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.regex.Pattern;

/**
 * Starts the real Keycloak, on a copy of the realm and the demo users that everyone gets, beside an
 * API on a port of its own. The Makefile fetches it (make test).
 */
public class KeycloakBron implements QuarkusTestResourceLifecycleManager {

  /** What the launcher gives an API that is started for tests; its own tests hold it to this. */
  private static final Path PROEFLEDEN = Path.of("src/test/resources/proefleden.yaml");

  /** As the API of the tests has it, in other letters. */
  private static final String BEHEERDER = "Eerste.Beheerder@gemeente.example, ";

  public static final String PROEFWACHTWOORD = "wachtwoord-van-de-proef";

  private static final String JAVA = System.getProperty("java.home") + "/bin/java";
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
    String adres = "http://localhost:" + poort;
    String site = "http://localhost:" + apiPoort;
    String realm = adres + "/realms/strategiekaart";
    String geheim;
    String beheerwachtwoord;
    try {
      Path thuis = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keycloak-");
      for (String deel : List.of("lib", "conf", "providers")) {
        Files.createSymbolicLink(thuis.resolve(deel), KEYCLOAK.resolve(deel));
      }
      Files.createSymbolicLink(thuis.resolve("themes"), Path.of("keycloak/theme").toAbsolutePath());
      Path ingevoerd = ingevoerdeRealm();
      Path gegevens = Files.createDirectories(thuis.resolve("data/h2"));
      Files.copy(
          ingevoerd.resolve("data/h2/keycloakdb.mv.db"), gegevens.resolve("keycloakdb.mv.db"));
      geheim = Files.readString(ingevoerd.resolve("client.secret"));
      ProcessBuilder opdracht =
          new ProcessBuilder(
                  JAVA,
                  "-Xmx512m",
                  "-Dkc.home.dir=" + thuis,
                  "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                  "-cp",
                  KEYCLOAK.resolve("lib/quarkus-run.jar").toString(),
                  "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                  "start",
                  "--optimized",
                  "--cache=local",
                  "--http-enabled=true",
                  "--http-host=127.0.0.1",
                  "--http-port=" + poort,
                  "--http-management-port=" + vrijePoort(),
                  "--hostname=" + adres)
              .directory(thuis.toFile())
              .redirectErrorStream(true)
              .redirectOutput(thuis.resolve("log").toFile());
      opdracht.environment().put("STRATEGIEKAART_BEHEERDERS", BEHEERDER);
      keycloak = opdracht.start();
      wacht(realm + "/.well-known/openid-configuration", thuis.resolve("log"));
      beheerwachtwoord = Files.readString(ingevoerd.resolve("admin.password"));
      Keycloakbeheer beheer = Keycloakbeheer.van(adres, beheerwachtwoord);
      beheer.zetAdres(site);
      beheer.voegProgrammaToe("machine", geheim, "strategiekaart-api");
      beheer.voegProgrammaToe("machine-van-elders", geheim, "iets-anders");
      beheer.voegGebruikersToe(
          Pattern.compile("email: (\\S+)")
              .matcher(Files.readString(PROEFLEDEN))
              .results()
              .map(lid -> lid.group(1))
              .toList(),
          PROEFWACHTWOORD);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
    return Map.of(
        "oidc.url", realm,
        "quarkus.oidc.auth-server-url", realm,
        "quarkus.oidc.credentials.secret", geheim,
        "strategiekaart.accounts", "true",
        "strategiekaart.proef.keycloak", adres,
        "strategiekaart.proef.keycloakproces", Long.toString(keycloak.pid()),
        "strategiekaart.proef.keycloakwachtwoord", beheerwachtwoord,
        "quarkus.http.test-port", Integer.toString(apiPoort),
        "strategiekaart.openbaar-adres", site,
        "strategiekaart.proefleden", PROEFLEDEN.toAbsolutePath().toString());
  }

  /** Made by the first who asks, for everyone after. */
  private static Path ingevoerdeRealm() throws IOException {
    Process maker =
        new ProcessBuilder("sh", "keycloak/imported.sh", JAVA, KEYCLOAK.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String plek = new String(maker.getInputStream().readAllBytes(), UTF_8).strip();
    if (maker.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("The realm could not be imported: see above");
    }
    return Path.of(plek);
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

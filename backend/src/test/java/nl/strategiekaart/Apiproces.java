package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** The packaged API as a process of its own, with the demo on a database that is given. */
public final class Apiproces implements AutoCloseable {

  private static final Path API = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
  private static final Duration GEDULD = Duration.ofMinutes(5);

  private final HttpClient vragen = HttpClient.newHttpClient();
  private final int poort = vrijePoort();
  private final int beheerpoort = vrijePoort();
  private final Process proces;

  private Apiproces(EmbeddedPostgres postgres, Map<String, String> instellingen, Path log)
      throws IOException {
    ProcessBuilder opdracht =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar", API.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    Map<String, String> omgeving = new HashMap<>(instellingen);
    omgeving.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    omgeving.put("QUARKUS_HTTP_PORT", Integer.toString(poort));
    omgeving.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(beheerpoort));
    omgeving.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    omgeving.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    omgeving.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    omgeving.put(
        "QUARKUS_OIDC_CREDENTIALS_SECRET", UUID.randomUUID().toString() + UUID.randomUUID());
    omgeving.put("OIDC_URL", "http://localhost:1/realms/strategiekaart");
    omgeving.put("STRATEGIEKAART_DEMO", "true");
    opdracht.environment().putAll(omgeving);
    proces = opdracht.start();
  }

  /** Starts it and waits until it is ready. */
  public static Apiproces start(EmbeddedPostgres postgres, Map<String, String> instellingen)
      throws Exception {
    Path log = Files.createTempFile(Path.of("target"), "api-", ".log");
    Apiproces api = new Apiproces(postgres, instellingen, log);
    wachtTot(
        "the API is ready, see " + log,
        () -> {
          assertThat(api.proces.isAlive()).as(() -> tekst(log)).isTrue();
          try {
            return !api.leesBeheer("/q/health/ready").isEmpty();
          } catch (IOException nogNiet) {
            return false;
          }
        });
    return api;
  }

  /** The answer to a visitor; empty when there is none. */
  public String lees(String pad) throws IOException, InterruptedException {
    return lees(poort, pad);
  }

  /** The answer to who runs it; empty when there is none. */
  public String leesBeheer(String pad) throws IOException, InterruptedException {
    return lees(beheerpoort, pad);
  }

  private String lees(int waar, String pad) throws IOException, InterruptedException {
    var antwoord =
        vragen.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + waar + pad)).build(),
            BodyHandlers.ofString());
    return antwoord.statusCode() == 200 ? antwoord.body() : "";
  }

  /** Kills it (kill -9). */
  public void dood() throws InterruptedException {
    assertThat(proces.destroyForcibly().waitFor()).as("killed, not stopped").isEqualTo(137);
  }

  @Override
  public void close() {
    proces.destroyForcibly();
  }

  /** Looks until something is so; too long is a failure. */
  public static void wachtTot(String waarop, Callable<Boolean> klaar) throws Exception {
    long einde = System.nanoTime() + GEDULD.toNanos();
    while (!klaar.call()) {
      assertThat(System.nanoTime()).as("waited too long until " + waarop).isLessThan(einde);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static String tekst(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static int vrijePoort() {
    try (ServerSocket vrij = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return vrij.getLocalPort();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }
}

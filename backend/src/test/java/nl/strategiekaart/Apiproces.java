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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged API as a process of its own, with the demo on a database that is given. */
public final class Apiproces implements AutoCloseable {

  /** This version of it. */
  static final Path API = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

  private static final Duration GEDULD = Duration.ofMinutes(5);

  private static final String POORT = "QUARKUS_HTTP_PORT";
  private static final String BEHEERPOORT = "QUARKUS_MANAGEMENT_PORT";

  /** How a process ends that was told to (128 + TERM). */
  private static final int GESTOPT = 143;

  private final HttpClient vragen = HttpClient.newHttpClient();
  private final Map<String, String> omgeving;
  private final int poort;
  private final int beheerpoort;
  private final Path log;
  private final Process proces;

  private Apiproces(Path jar, Map<String, String> omgeving) throws IOException {
    this.omgeving = omgeving;
    this.poort = Integer.parseInt(omgeving.get(POORT));
    this.beheerpoort = Integer.parseInt(omgeving.get(BEHEERPOORT));
    this.log = Files.createTempFile(Path.of("target"), "api-", ".log");
    ProcessBuilder opdracht =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java", "-Xmx512m", "-jar", jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    opdracht.environment().putAll(omgeving);
    proces = opdracht.start();
  }

  private static Map<String, String> omgeving(
      EmbeddedPostgres postgres, Map<String, String> instellingen) {
    Map<String, String> omgeving = new HashMap<>();
    omgeving.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    omgeving.put(POORT, Integer.toString(vrijePoort()));
    omgeving.put(BEHEERPOORT, Integer.toString(vrijePoort()));
    omgeving.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.getJdbcUrl("postgres", "postgres"));
    omgeving.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
    omgeving.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
    omgeving.put(
        "QUARKUS_OIDC_CREDENTIALS_SECRET", UUID.randomUUID().toString() + UUID.randomUUID());
    omgeving.put("OIDC_URL", "http://localhost:1/realms/strategiekaart");
    omgeving.put("STRATEGIEKAART_DEMO", "true");
    omgeving.putAll(instellingen);
    return omgeving;
  }

  /** Starts it and waits until it is ready. */
  public static Apiproces start(EmbeddedPostgres postgres, Map<String, String> instellingen)
      throws Exception {
    return start(API, postgres, instellingen);
  }

  /** The same, of some version. */
  static Apiproces start(Path jar, EmbeddedPostgres postgres, Map<String, String> instellingen)
      throws Exception {
    return new Apiproces(jar, omgeving(postgres, instellingen)).klaar();
  }

  /** Another in its place, of some version, once this one is gone. */
  Apiproces opgevolgdDoor(Path jar) throws Exception {
    proces.waitFor();
    return new Apiproces(jar, omgeving).klaar();
  }

  private Apiproces klaar() throws Exception {
    wachtTot(
        "the API is ready, see " + log,
        () -> {
          assertThat(proces.isAlive()).as(() -> tekst(log)).isTrue();
          return isKlaar();
        });
    return this;
  }

  /** Whether it says so itself. */
  boolean isKlaar() throws InterruptedException {
    try {
      return !leesBeheer("/q/health/ready").isEmpty();
    } catch (IOException nietBereikbaar) {
      return false;
    }
  }

  /** As nginx knows it. */
  String adres() {
    return "127.0.0.1:" + poort;
  }

  /** The answer to somebody, with the headers that say who. */
  String lees(String pad, String... koppen) throws IOException, InterruptedException {
    return lees(poort, pad, koppen);
  }

  /** The answer to a visitor; empty when there is none. */
  public String lees(String pad) throws IOException, InterruptedException {
    return lees(poort, pad, new String[0]);
  }

  /** The answer to who runs it; empty when there is none. */
  public String leesBeheer(String pad) throws IOException, InterruptedException {
    return lees(beheerpoort, pad, new String[0]);
  }

  private String lees(int waar, String pad, String[] koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder vraag =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + waar + pad));
    if (koppen.length > 0) {
      vraag.headers(koppen);
    }
    var antwoord = vragen.send(vraag.build(), BodyHandlers.ofString());
    return antwoord.statusCode() == 200 ? antwoord.body() : "";
  }

  /** Kills it (kill -9). */
  public void dood() throws InterruptedException {
    assertThat(proces.destroyForcibly().waitFor()).as("killed, not stopped").isEqualTo(137);
  }

  /** Asks it to stop (SIGTERM). */
  void vraagTeStoppen() {
    proces.destroy();
  }

  /** Whether it is still there. */
  boolean leeft() {
    return proces.isAlive();
  }

  /** Waits until it ended by itself. */
  void wachtOpEinde() throws InterruptedException {
    assertThat(proces.waitFor(GEDULD.toSeconds(), TimeUnit.SECONDS)).as("see " + log).isTrue();
    assertThat(proces.exitValue()).as("stopped, not killed, see " + log).isEqualTo(GESTOPT);
    assertThat(tekst(log)).as("what ran was cut off").doesNotContain("Timed out waiting");
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

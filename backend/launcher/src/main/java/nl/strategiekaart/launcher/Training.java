package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs the API once, reads in it as visitors do, and keeps what Java learnt of that beside it (an
 * AOT cache, JEP 483 and 514): with it the next start takes less than half the time.
 */
final class Training {

  /** Beside the jar that it belongs to. */
  private static final String CACHE = "app.aot";

  /** What nobody needs who is not in trouble. */
  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private static final int MINUTES_TO_WRITE = 5;
  private static final int ROUNDS = 30;
  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";
  private static final List<String> READ =
      List.of(
          "/v1/agendas",
          AGENDA,
          AGENDA + "/programmalijnen/goud-maken/strategiekaart",
          AGENDA + "/begroting",
          AGENDA + "/acties",
          AGENDA + "/voortgang",
          AGENDA + "/activiteiten",
          "/v1/organisaties/gemeente-zoetermeer",
          "/v1/organisaties/gemeente-zoetermeer/acties?pageSize=20",
          "/v1/zoekresultaten?q=erfgoed",
          "/v1/ik",
          "/",
          "/agendas/zoetermeer-2022-2030");

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Training() {}

  /** What tells Java where the cache is; nothing when there is none, or it is of another Java. */
  static List<String> options(Path app, Path java) {
    return Jdk.makesAotCache(java) && Files.exists(app.resolve(CACHE))
        ? List.of("-XX:AOTCache=" + app.resolve(CACHE), "-Xlog:aot=off", "-Xlog:cds=off")
        : List.of();
  }

  /**
   * Makes the cache anew, on a database that is there for this only.
   *
   * @param start starts what must stop when we are stopped
   * @param learnt from here on, what ends does so on purpose
   * @throws Trouble when the API does not start or the cache is not written
   */
  static void run(Settings settings, Consumer<Child> start, Runnable learnt) throws IOException {
    Path java = Jdk.java();
    if (!Jdk.makesAotCache(java)) {
      System.out.println("No JDK 25 here: the API starts without what it could have learnt.");
      return;
    }
    Path folder = Files.createTempDirectory("strategiekaart-training");
    DataFolder data = DataFolder.open(folder.resolve("data"));
    EmbeddedDatabase database = new EmbeddedDatabase(data);
    start.accept(database);
    learn(settings.app(), java, environment(settings, database), data.freshLog("api"));
    learnt.run();
    database.stop();
    DataFolder.remove(folder);
  }

  private static Map<String, String> environment(Settings settings, EmbeddedDatabase database)
      throws IOException {
    int port = Ports.free();
    Map<String, String> environment =
        Launcher.apiEnvironment(settings, database.connection(), port, "http://localhost:" + port);
    environment.put("STRATEGIEKAART_DEMO", "true");
    environment.put("STRATEGIEKAART_SPA", settings.spa().toString());
    environment.put("STRATEGIEKAART_GRENZEN_GEWOON_PER_MINUUT", "0");
    environment.put("STRATEGIEKAART_GRENZEN_ZOEKEN_PER_MINUUT", "0");
    // Nobody signs in: what answers there does not matter.
    environment.put("OIDC_URL", "http://localhost:1/realms/" + SignIn.CLIENT);
    return environment;
  }

  private static void learn(Path app, Path java, Map<String, String> environment, Path log)
      throws IOException {
    Path fresh = app.resolve("fresh.aot");
    // In the memory of every start after it: another collector cannot read all of it.
    List<String> command =
        Jdk.command(java, List.of("-XX:AOTCacheOutput=" + fresh), Path.of("quarkus-run.jar"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(app.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process api = builder.start();
    try {
      awaitReady(api, "http://127.0.0.1:" + environment.get("QUARKUS_MANAGEMENT_PORT"), log);
      read("http://127.0.0.1:" + environment.get("QUARKUS_HTTP_PORT"));
      api.destroy();
      if (!api.waitFor(MINUTES_TO_WRITE, TimeUnit.MINUTES) || !Files.exists(fresh)) {
        throw new Trouble("The API did not leave what it learnt; see " + log + ".");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      api.destroyForcibly();
    }
    Files.move(fresh, app.resolve(CACHE), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void awaitReady(Process api, String management, Path log) {
    Instant late = Instant.now().plus(LONGEST_START);
    while (!Launcher.answers(management + "/q/health/ready")) {
      if (!api.isAlive() || Instant.now().isAfter(late)) {
        throw new Trouble("The API did not start; see " + log + ".");
      }
      Program.pause();
    }
  }

  /** Each a number of times, in all the forms in which an answer goes. */
  private static void read(String api) throws IOException, InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      for (String address : READ) {
        String accepted = List.of("identity", "gzip", "br").get(round % 3);
        HTTP.send(
            HttpRequest.newBuilder(URI.create(api + address))
                .header("Accept-Encoding", accepted)
                // every other time past what lies ready
                .header("Accept", round % 2 == 0 ? "*/*" : "application/json;q=0.9, text/html")
                .build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }
  }
}

package nl.strategiekaart.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Starts the children in order, says where they are, starts the API again when it dies, and ends
 * them all as soon as another is gone or we are asked to.
 */
public final class Launcher {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final List<Child> children = new CopyOnWriteArrayList<>();
  private volatile boolean stopping;
  private volatile int exitCode;

  /**
   * {@code --dev}: both halves with live reload; {@code --stop-with-parent}: do not outlive who
   * started us; {@code --train}: no site, but what Java learns of a run of the API.
   */
  public static void main(String[] arguments) {
    new Launcher().run(List.of(arguments));
  }

  private void run(List<String> options) {
    // before anything starts: a Ctrl-C half-way must leave nothing behind either
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll));
    if (options.contains("--stop-with-parent")) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
    try {
      Settings settings = Settings.of(System.getenv());
      if (options.contains("--dev")) {
        develop(settings);
      } else if (options.contains("--train")) {
        Training.run(settings, this::start, () -> stopping = true);
        System.exit(0);
      } else {
        serve(settings);
      }
    } catch (Trouble trouble) {
      giveUp(trouble.getMessage());
    } catch (IOException | RuntimeException unforeseen) {
      giveUp("Something unforeseen went wrong: " + Reason.of(unforeseen) + ".");
    }
  }

  private void serve(Settings settings) throws IOException {
    Path jar = settings.app().resolve("quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new Trouble(
          "The API is not built yet (" + jar + " is missing): use make run, or make build first.");
    }
    // the folder before the port: opening it stops what a killed run left behind on that port
    DataFolder data = DataFolder.open(settings.data());
    int port = Ports.claim(settings.port());
    String address = "http://localhost:" + port;
    Map<String, String> environment =
        apiEnvironment(settings, database(settings, data), port, address);
    MailServer mail = mail(settings, data, environment);
    Optional<SignIn> signIn = signIn(settings, data, address, mail, environment);
    environment.put("STRATEGIEKAART_SPA", settings.spa().toString());
    int prerenderPort = Ports.free();
    Optional<Program> prerender =
        Prerender.of(settings, data, prerenderPort, "http://127.0.0.1:" + port);
    if (prerender.isPresent()) {
      start(prerender.get());
      environment.put("STRATEGIEKAART_PRERENDER", "http://127.0.0.1:" + prerenderPort);
    }
    System.out.println("Starting the API ...");
    Path java = Jdk.java();
    List<String> command = Jdk.command(java, Training.options(settings.app(), java), jar);
    start(
        new Program("API", command, settings.app(), environment, data)
            .loggingTo(data.freshLog("api"))
            .keptAlive()
            .readyWhen(
                () ->
                    answers(
                        "http://127.0.0.1:"
                            + environment.get("QUARKUS_MANAGEMENT_PORT")
                            + "/q/health/ready")));
    Screen.runs(settings, address, signIn.isPresent());
    System.out.println("READY " + address);
    signIn.ifPresent(server -> announce(settings, server));
  }

  /** The site is up already; signing in takes a little longer. */
  private void announce(Settings settings, SignIn server) {
    System.out.println("Signing in: Keycloak starts ...");
    server.launch();
    server.start();
    watch(server);
    Screen.canSignIn(settings);
    System.out.println("SIGN-IN READY " + server.address());
  }

  /** None when the user has a provider of their own. */
  private Optional<SignIn> signIn(
      Settings settings,
      DataFolder data,
      String site,
      MailServer mail,
      Map<String, String> environment)
      throws IOException {
    Optional<SignIn> ours = Optional.empty();
    if (settings.ownSignIn().isEmpty()) {
      ours = Optional.of(new SignIn(settings, data, keycloakPort(settings), site, mail));
      // known before it starts, so that it is stopped whatever happens in between
      children.add(ours.get());
      TestGemeenten.prepare(settings, data, environment);
      environment.put("STRATEGIEKAART_ACCOUNTS", "true");
    }
    Settings.SignInServer server =
        ours.isPresent() ? ours.get().connection() : settings.ownSignIn().get();
    environment.put("OIDC_URL", server.url());
    environment.put("OIDC_CLIENT_ID", server.client());
    if (!server.secret().isEmpty()) {
      environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", server.secret());
    }
    return ours;
  }

  /** Its address may change from run to run, so a taken port is no reason to refuse. */
  private static int keycloakPort(Settings settings) {
    return Ports.isFree(settings.keycloakPort()) ? settings.keycloakPort() : Ports.free();
  }

  /** The user's own when there is one, else one that keeps mail. */
  private MailServer mail(Settings settings, DataFolder data, Map<String, String> environment)
      throws IOException {
    if (settings.ownMail().isPresent()) {
      return settings.ownMail().get();
    }
    MailCatcher catcher = new MailCatcher(data);
    start(catcher);
    MailServer server = catcher.connection();
    environment.put("QUARKUS_MAILER_HOST", server.host());
    environment.put("QUARKUS_MAILER_PORT", server.port());
    environment.put("QUARKUS_MAILER_START_TLS", "DISABLED");
    environment.put("QUARKUS_MAILER_MOCK", "false");
    return server;
  }

  /**
   * Vite serves the SPA on PORT and passes /v1 on to the API beside it; both speak to the screen.
   */
  private void develop(Settings settings) throws IOException {
    DataFolder data = DataFolder.open(settings.data());
    int port = Ports.claim(settings.port());
    int apiPort = Ports.claim(8081);
    String address = "http://localhost:" + port;
    Map<String, String> environment =
        apiEnvironment(settings, database(settings, data), apiPort, address);
    MailServer mail = mail(settings, data, environment);
    Optional<SignIn> signIn = signIn(settings, data, address, mail, environment);
    String maven = System.getenv().getOrDefault("MAVEN", "mvn");
    start(
        new Program(
            "API",
            List.of(
                maven,
                "-B",
                "-Dquarkus.analytics.disabled=true",
                "-Ddebug=false",
                "-Dquarkus.console.enabled=false",
                "quarkus:dev"),
            settings.tree().resolve("backend"),
            environment,
            data));
    start(
        new Program(
            "SPA",
            List.of("npm", "run", "dev", "--", "--port", Integer.toString(port), "--strictPort"),
            settings.tree().resolve("frontend"),
            Map.of("API_URL", "http://127.0.0.1:" + apiPort),
            data));
    System.out.println(
        "Site "
            + address
            + " and API http://localhost:"
            + apiPort
            + "/v1 follow your changes. Stop with Ctrl-C.");
    signIn.ifPresent(server -> announce(settings, server));
  }

  /** The user's own database when there is one, else ours. */
  private Settings.Database database(Settings settings, DataFolder data) throws IOException {
    if (settings.ownDatabase().isPresent()) {
      return settings.ownDatabase().get();
    }
    System.out.println("Starting PostgreSQL ...");
    EmbeddedDatabase database = new EmbeddedDatabase(data);
    start(database);
    return database.connection();
  }

  static Map<String, String> apiEnvironment(
      Settings settings, Settings.Database database, int port, String address) {
    return new HashMap<>(
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
            "QUARKUS_DATASOURCE_USERNAME", database.user(),
            "QUARKUS_DATASOURCE_PASSWORD", database.password(),
            "QUARKUS_HTTP_PORT", Integer.toString(port),
            "QUARKUS_HTTP_HOST", "127.0.0.1",
            "QUARKUS_MANAGEMENT_PORT", Integer.toString(Ports.free()),
            "STRATEGIEKAART_OPENBAAR_ADRES", address,
            "STRATEGIEKAART_DEMO", Boolean.toString(settings.demo())));
  }

  static boolean answers(String address) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(5)).build();
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(Child child) {
    children.add(child);
    child.start();
    watch(child);
  }

  /** From now on: when it stops by itself it is started again, or everything ends. */
  private void watch(Child child) {
    new Thread(() -> keep(child), "watches " + child.name()).start();
  }

  private void keep(Child child) {
    do {
      child.ended().join();
      // a Ctrl-C in a terminal reaches the children too: let the signal arrive here before calling
      // it an accident
      Program.pause();
    } while (!stopping && child.runsAgain());
    giveUp(child.name() + " stopped by itself, so everything was stopped." + child.whereToLook());
  }

  private void giveUp(String message) {
    if (!stopping) {
      System.err.println(message);
      exitCode = 1;
      System.exit(exitCode);
    }
  }

  /** Being asked to stop is not a failure: then the exit code stays 0. */
  private void stopAll() {
    stopping = true;
    for (int last = children.size() - 1; last >= 0; last--) {
      children.get(last).stop();
    }
    Runtime.getRuntime().halt(exitCode);
  }
}

package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Keycloak from its own distribution, with its data kept. Its program stays in the cache of the
 * tree, ready built; the data folder gets a home of links to it, so that two installations can
 * share the program.
 */
final class SignIn implements Child {

  static final String CLIENT = "strategiekaart-api";

  private final Path distribution;
  private final Path realm;
  private final Path folder;
  private final String beheerders;
  private final MailServer mail;
  private final Optional<Path> testUsers;
  private final String site;
  private final String address;
  private final int port;
  private final Path log;
  private final Program program;

  /**
   * @param site the address of the site, where signing in leads back to
   * @param mail to where it mails who forgot a password
   */
  SignIn(Settings settings, DataFolder data, int port, String site, MailServer mail)
      throws IOException {
    this.distribution = settings.keycloak();
    this.realm = settings.tree().resolve("backend/keycloak");
    this.folder = data.in("keycloak");
    this.beheerders = settings.beheerders();
    this.mail = mail;
    this.testUsers =
        settings.testGemeenten() > 0 ? Optional.of(TestGemeenten.users(data)) : Optional.empty();
    this.site = site;
    this.port = port;
    this.address = "http://localhost:" + port;
    if (!Files.exists(distribution.resolve("lib/quarkus-run.jar"))) {
      throw new Trouble(
          "The sign-in server is not there yet ("
              + distribution
              + " is missing): use make run, or make build first. With OIDC_URL you use one of your own.");
    }
    KeycloakHome home = new KeycloakHome(folder, distribution, realm);
    home.link();
    if (testUsers.isPresent()) {
      ImportedRealm.copyTo(folder, realm.resolve("imported.sh"), distribution);
    }
    home.offer(settings.demo());
    this.log = data.freshLog("keycloak");
    this.program =
        new Program("Keycloak", command(), folder, environment(), data)
            .loggingTo(log)
            .keptAlive()
            .readyWhen(this::answers);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of(Jdk.java().toString()));
    // more than enough for one machine; without it Keycloak takes half of the memory there is
    command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m"));
    command.add("-Dkc.home.dir=" + folder);
    command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    command.add(
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    command.addAll(
        List.of(
            "-cp",
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--import-realm",
            // one machine: nobody to share sessions with, and no port open for it
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--http-management-host=127.0.0.1",
            "--http-management-port=" + Ports.free(),
            // a browser asks again for what may have changed
            "--spi-theme--static-max-age=-1",
            "--hostname=" + address));
    return command;
  }

  private Map<String, String> environment() throws IOException {
    return new HashMap<>(
        Map.of(
            "OIDC_CLIENT_SECRET",
            secret(),
            "PUBLIC_ADDRESS",
            site,
            "STRATEGIEKAART_BEHEERDERS",
            beheerders,
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            adminPassword()));
  }

  private String secret() throws IOException {
    return DataFolder.secret(folder.resolve("client.secret"));
  }

  private String adminPassword() throws IOException {
    return DataFolder.secret(folder.resolve("admin.password"));
  }

  Settings.SignInServer connection() throws IOException {
    return new Settings.SignInServer(realmAddress(), CLIENT, secret());
  }

  String address() {
    return address;
  }

  private String realmAddress() {
    return address + "/realms/strategiekaart";
  }

  /**
   * Its own word comes first: whoever took the port meanwhile may well be another Keycloak with
   * this realm.
   */
  private boolean answers() {
    return listens() && Launcher.answers(realmAddress() + "/.well-known/openid-configuration");
  }

  private boolean listens() {
    try {
      return Files.readString(log).contains("Listening on: http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new Trouble("The log of Keycloak cannot be read: " + Reason.of(e) + ".", e);
    }
  }

  @Override
  public String name() {
    return program.name();
  }

  /** Makes the process and comes back at once: the site need not wait for it. */
  void launch() {
    program.launch();
  }

  /** Returns when people can sign in. */
  @Override
  public void start() {
    program.awaitReady();
    try {
      tellTheAddress();
      tellTheMailServer();
      if (testUsers.isPresent() && !admin().added(Files.readString(testUsers.get()))) {
        throw new Trouble("Keycloak did not take the people of PROEF_GEMEENTEN.");
      }
    } catch (IOException e) {
      throw new Trouble("Keycloak could not be prepared: " + Reason.of(e) + ".", e);
    }
  }

  /** The realm file is read once; when the site moves to another port, Keycloak has to be told. */
  private void tellTheAddress() throws IOException {
    Path known = folder.resolve("address");
    if (!Files.exists(known) || Files.readString(known).equals(site) || updated()) {
      Files.writeString(known, site);
    }
  }

  private boolean updated() throws IOException {
    boolean done = admin().movedTo(site);
    if (!done) {
      System.err.println(
          "Keycloak still knows the site by its former address: set the redirect URI of the client "
              + CLIENT
              + " to "
              + site
              + "/v1/inloggen/terug, at "
              + address
              + "/admin");
    }
    return done;
  }

  /** Another one at each start: where mail is kept, it has no port of its own. */
  private void tellTheMailServer() throws IOException {
    if (!admin().mailsVia(mail)) {
      System.err.println(
          "Keycloak does not mail, because its admin has another password now: set the mail server to "
              + mail.host()
              + ":"
              + mail.port()
              + ", at "
              + address
              + "/admin");
    }
  }

  private RealmAdmin admin() throws IOException {
    return new RealmAdmin(address, adminPassword());
  }

  @Override
  public CompletableFuture<?> ended() {
    return program.ended();
  }

  /** The site goes on meanwhile; its data, and what it was told at its first start, are kept. */
  @Override
  public boolean runsAgain() {
    return program.runsAgain();
  }

  @Override
  public String whereToLook() {
    return program.whereToLook();
  }

  @Override
  public void stop() {
    program.stop();
  }
}

package nl.strategiekaart.launcher;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A real PostgreSQL server from a Maven artifact, with its data kept. The library underneath is
 * made for tests, where speed matters and data does not: every setting below that looks superfluous
 * takes one of its shortcuts back.
 */
final class EmbeddedDatabase implements Child {

  static final String NAME = "strategiekaart";

  private final Path folder;
  private final Path cluster;
  private final Path binaries;
  private final Path log;
  private final int port = Ports.free();
  private EmbeddedPostgres server;
  private boolean stopped;

  EmbeddedDatabase(DataFolder data) {
    this.folder = data.in("postgresql");
    this.cluster = folder.resolve("data");
    this.binaries = folder.resolve("binaries");
    this.log = data.freshLog("postgresql");
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  Settings.Database connection() throws IOException {
    return new Settings.Database(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME, NAME, password(NAME));
  }

  /** Not together with {@link #stop()}: a server that is just being made must not be missed. */
  @Override
  public synchronized void start() {
    if (stopped) {
      throw new Trouble("PostgreSQL was stopped before it started.");
    }
    try {
      DataFolder.privateFolder(folder);
      stopLeftover();
      setHalfMadeClusterAside();
      server = serverOn(port);
      prepare();
    } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
      throw new Trouble("PostgreSQL did not start: " + Reason.of(e) + ". See " + log, e);
    }
  }

  private EmbeddedPostgres serverOn(int port) throws IOException {
    // its default is a folder in /tmp that all users of the machine share, and clean up for each
    // other
    System.setProperty("ot.epg.working-dir", binaries.toString());
    String password = password("postgres");
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(Duration.ofSeconds(60))
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
        // these four are options of initdb; without them everyone on this machine may connect
        // without a
        // password, and the order of words depends on the shell it was first started from
        .setLocaleConfig("auth", "scram-sha-256")
        .setLocaleConfig("pwfile", secretFile("postgres").toString())
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setConnectConfig("password", password)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .start();
  }

  /**
   * The application's own user and database; safe to repeat when an earlier start was cut short.
   */
  private void prepare() throws SQLException, IOException {
    if (Files.exists(madeMark())) {
      return;
    }
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + NAME);
      statement.execute("drop role if exists " + NAME);
      statement.execute("create role " + NAME + " login password '" + password(NAME) + "'");
      statement.execute("create database " + NAME + " owner " + NAME);
    }
    Files.createFile(madeMark());
  }

  /** Exists once the cluster was used for the first time. */
  private Path madeMark() {
    return folder.resolve("made");
  }

  /**
   * A first start that was cut short leaves a cluster that never starts; nobody's data is in it
   * yet.
   */
  private void setHalfMadeClusterAside() throws IOException {
    if (Files.exists(cluster) && !Files.exists(madeMark())) {
      Files.move(cluster, folder.resolve("half-made-" + Instant.now().getEpochSecond()));
    }
  }

  /**
   * After a kill -9 the server may still run, or its pid file may name a process of someone else by
   * now, which keeps PostgreSQL from starting. We hold the lock of the data folder, so neither can
   * belong to another run.
   */
  private void stopLeftover() throws IOException {
    if (!Files.exists(pidFile())) {
      return;
    }
    Path ours = binaries.toRealPath();
    Optional<ProcessHandle> orphan =
        postmaster()
            .filter(
                process ->
                    process.info().command().filter(c -> Path.of(c).startsWith(ours)).isPresent());
    if (orphan.isPresent()) {
      interrupt(orphan.get());
    }
    Files.deleteIfExists(pidFile());
  }

  private Path pidFile() {
    return cluster.resolve("postmaster.pid");
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    if (!Files.exists(pidFile())) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile()).lines().findFirst().orElse("").strip();
    return pid.matches("[0-9]+") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
  }

  /** SIGINT is PostgreSQL's "fast" stop: it does not wait for clients, and loses nothing. */
  private static void interrupt(ProcessHandle process) throws IOException {
    if (Leftover.runs(process)) {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
    }
    if (!Leftover.gone(process)) {
      process.destroyForcibly();
    }
  }

  /** By asking, again and again: the server is not a child of ours, and nobody tells us. */
  @Override
  public CompletableFuture<?> ended() {
    try {
      Optional<ProcessHandle> process = postmaster();
      return CompletableFuture.runAsync(
          () -> {
            while (process.filter(Leftover::runs).isPresent()) {
              Program.pause();
            }
          });
    } catch (IOException e) {
      throw new Trouble("PostgreSQL cannot be watched: " + Reason.of(e) + ".", e);
    }
  }

  @Override
  public String whereToLook() {
    return " See " + log;
  }

  @Override
  public synchronized void stop() {
    stopped = true;
    try {
      Optional<ProcessHandle> process = postmaster();
      if (server != null) {
        server.close();
      }
      // the library gives up after five seconds; a big checkpoint may take longer
      if (process.isPresent()) {
        interrupt(process.get());
      }
    } catch (IOException e) {
      System.err.println("PostgreSQL may still run: " + Reason.of(e) + ". See " + log);
    }
  }

  private String password(String user) throws IOException {
    return DataFolder.secret(secretFile(user));
  }

  private Path secretFile(String user) {
    return folder.resolve(user + ".password");
  }
}

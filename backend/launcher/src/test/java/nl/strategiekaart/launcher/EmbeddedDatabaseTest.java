package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On the real server, made once: every test finds it running with one word in it, and starts it
 * again if need be.
 */
class EmbeddedDatabaseTest {

  @TempDir static Path temp;

  private static DataFolder data;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void make() throws Exception {
    data = DataFolder.open(temp.resolve("data"));
    restart();
    run("create table word (text text)", "insert into word values ('kaart')");
  }

  @AfterAll
  static void stop() throws Exception {
    database.stop();
    data.close();
  }

  private static void restart() {
    database = new EmbeddedDatabase(data);
    database.start();
  }

  @Test
  void data_survives_a_restart() throws Exception {
    database.stop();
    restart();
    assertEquals("kaart", ask("select text from word"));
  }

  @Test
  void data_survives_a_kill_and_its_stale_pid_file() throws Exception {
    ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
    server.destroyForcibly();
    server.onExit().get(10, TimeUnit.SECONDS);
    database.stop();
    assertTrue(Files.exists(pidFile()), "a killed server leaves its pid file");
    restart();
    assertEquals("kaart", ask("select text from word"));
  }

  @Test
  void a_pid_file_that_names_a_process_of_someone_else_does_not_stop_it_from_starting()
      throws Exception {
    database.stop();
    Process other = new ProcessBuilder("sleep", "60").start();
    try {
      Files.writeString(pidFile(), other.pid() + "\n" + temp + "\n");
      restart();
      assertEquals("kaart", ask("select text from word"));
      assertTrue(other.isAlive());
    } finally {
      other.destroy();
    }
  }

  @Test
  void a_first_start_that_was_cut_short_does_not_stop_the_next() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("short/postgresql/data"));
    Files.writeString(folder.resolve("postgresql.conf"), "");
    try (DataFolder other = DataFolder.open(temp.resolve("short"))) {
      EmbeddedDatabase second = new EmbeddedDatabase(other);
      second.start();
      second.stop();
    }
  }

  @Test
  void writes_are_safe_on_disk() throws Exception {
    assertEquals("on", ask("show fsync"));
    assertEquals("on", ask("show synchronous_commit"));
  }

  @Test
  void the_application_can_make_the_extensions_it_needs() throws Exception {
    run("create extension unaccent", "create extension pg_trgm", "create extension btree_gist");
    assertEquals("cafe", ask("select unaccent('café')"));
  }

  @Test
  void nobody_enters_without_the_password() throws Exception {
    Settings.Database connection = database.connection();
    assertThrows(
        SQLException.class,
        () -> DriverManager.getConnection(connection.url(), "postgres", "postgres"));
    assertThrows(
        SQLException.class,
        () -> DriverManager.getConnection(connection.url(), connection.user(), "x"));
    for (String user : new String[] {"postgres", "strategiekaart"}) {
      Path secret = temp.resolve("data/postgresql/" + user + ".password");
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
    }
  }

  @Test
  void its_end_is_noticed() throws Exception {
    ProcessHandle.of(pid()).orElseThrow().destroy();
    database.ended().get(30, TimeUnit.SECONDS);
    database.stop();
    restart();
  }

  private static Path pidFile() {
    return temp.resolve("data/postgresql/data/postmaster.pid");
  }

  private static long pid() throws Exception {
    return Long.parseLong(Files.readAllLines(pidFile()).get(0));
  }

  private static void run(String... statements) throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String ask(String query) throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      answer.next();
      return answer.getString(1);
    }
  }

  private static Connection connect() throws Exception {
    Settings.Database connection = database.connection();
    return DriverManager.getConnection(connection.url(), connection.user(), connection.password());
  }
}

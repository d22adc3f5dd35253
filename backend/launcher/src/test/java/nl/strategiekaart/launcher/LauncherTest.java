package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, as users and make run it, with a stand-in for the API. */
class LauncherTest {

  /** A database of one's own; the stand-in never asks it anything. */
  private static final String ELSEWHERE = "jdbc:postgresql://elsewhere/kaart";

  /** Shared: making the database once is enough. */
  @TempDir static Path data;

  @TempDir Path temp;

  private Launchers launchers;

  @BeforeEach
  void prepare() throws IOException {
    launchers = new Launchers(temp, data);
  }

  @AfterEach
  void stopAll() throws Exception {
    launchers.close();
  }

  @Test
  void it_starts_everything_and_leaves_nothing_running_when_asked_to_stop() throws Exception {
    Started launcher = launchers.launch(Map.of());
    String[] answer = answerAt(ready(launcher)).split(" ");
    assertTrue(answer[1].matches("jdbc:postgresql://127.0.0.1:[0-9]+/strategiekaart"), answer[1]);
    assertEquals(ready(launcher), answer[2]);
    assertEquals("true", answer[3]);
    assertEquals("null", answer[4], "an ordinary start brings no one along for tests");
    assertFalse(Files.exists(data.resolve("run/proef.json")));
    ProcessHandle api = ProcessHandle.of(Long.parseLong(answer[0])).orElseThrow();
    ProcessHandle postgres = ProcessHandle.of(postgresPid()).orElseThrow();

    launcher.process().destroy();

    launcher.saysUntilItEndsWith(0);
    assertFalse(Leftover.runs(api));
    assertFalse(Leftover.runs(postgres));
  }

  @Test
  void the_ready_line_is_the_last() throws Exception {
    Started launcher = launchers.launch(Map.of("DATABASE_URL", ELSEWHERE));
    String address = ready(launcher);
    List<String> lines = launcher.saidSoFar();
    assertEquals("READY " + address, lines.get(lines.size() - 1));
  }

  @Test
  void started_for_tests_it_has_told_who_can_sign_in_and_they_can_also_after_keycloak_died()
      throws Exception {
    Path other = temp.resolve("other");
    Started launcher =
        launchers.launch(
            Map.of(
                "DATA",
                other.toString(),
                "DATABASE_URL",
                ELSEWHERE,
                "OIDC_URL",
                "",
                "KEYCLOAK",
                System.getProperty("user.dir") + "/../../.cache/keycloak",
                "PROEF_GEMEENTEN",
                "3"));
    String address = ready(launcher);
    String[] answer = answerAt(address).split(" ");
    assertTrue(Files.readString(Path.of(answer[4])).contains("proef-2-collega@proef.example"));
    String told = Files.readString(other.resolve("run/proef.json"));
    assertTrue(told.contains("\"gebruiker\":\"proef-2-collega\""), told);
    assertTrue(
        Files.exists(other.resolve("keycloak/data/h2/keycloakdb.mv.db")), "the realm is a copy");
    String password = told.split("\"")[3];
    assertFalse(
        String.join("\n", launcher.saidSoFar()).contains(password), "the password is not printed");

    Visitor visitor = new Visitor(launcher.says("SIGN-IN READY "));
    assertEquals(200, visitor.comesFrom(address), "the copy knew another site");
    assertEquals(400, visitor.comesFrom("http://localhost"));
    assertEquals(200, visitor.signsIn("proef-2-collega", password));
    assertEquals(400, visitor.signsIn("proef-2-collega", "demo-strategiekaart"));
    assertEquals(200, visitor.signsIn("ckc", "demo-strategiekaart"));

    long keycloak =
        Long.parseLong(Files.readString(other.resolve("run/keycloak.pid")).split(" ")[0]);
    ProcessHandle.of(keycloak).orElseThrow().destroyForcibly();
    launcher.says("Keycloak stopped by itself: starting it again");
    assertEquals(answer[0], answerAt(address).split(" ")[0], "the site went on");
    launcher.says("Keycloak runs again.");
    assertEquals(200, visitor.signsIn("proef-2-collega", password));
  }

  @Test
  void with_an_own_database_no_other_is_started() throws Exception {
    Path other = temp.resolve("other");
    Started launcher =
        launchers.launch(
            Map.of("DEMO", "false", "DATA", other.toString(), "DATABASE_URL", ELSEWHERE));
    String[] answer = answerAt(ready(launcher)).split(" ");
    assertEquals(ELSEWHERE, answer[1]);
    assertEquals("false", answer[3]);
    assertTrue(Files.exists(other.resolve("log/api.log")));
    assertFalse(Files.exists(other.resolve("postgresql")));
  }

  @Test
  void an_api_that_dies_comes_back_on_the_same_data_however_often() throws Exception {
    Started launcher = launchers.launch(Map.of());
    String address = ready(launcher);
    String database = answerAt(address).split(" ")[1];
    for (int time = 0; time < 5; time++) {
      String before = killApi(address);
      String[] after = answerOfAnother(address, before);
      assertEquals(database, after[1]);
    }
  }

  @Test
  void an_api_that_fails_to_start_again_is_given_another_try() throws Exception {
    Path broken = temp.resolve("broken");
    Started launcher =
        launchers.launch(Map.of("STAND_IN_FAILS", broken.toString(), "DATABASE_URL", ELSEWHERE));
    String address = ready(launcher);
    Files.createFile(broken);
    String before = killApi(address);
    launcher.says("The API did not start");
    Files.delete(broken);
    answerOfAnother(address, before);
  }

  @Test
  void an_api_that_does_not_start_any_more_ends_everything() throws Exception {
    Path broken = temp.resolve("broken");
    Started launcher =
        launchers.launch(Map.of("STAND_IN_FAILS", broken.toString(), "DATABASE_URL", ELSEWHERE));
    String address = ready(launcher);
    Files.createFile(broken);
    killApi(address);
    String said = launcher.saysUntilItEndsWith(1);
    assertTrue(said.contains("API stopped by itself, so everything was stopped."), said);
  }

  /** Its number, which it had. */
  private String killApi(String address) throws Exception {
    String pid = answerAt(address).split(" ")[0];
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
    return pid;
  }

  private String[] answerOfAnother(String address, String pid) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (System.nanoTime() < deadline) {
      try {
        String[] answer = answerAt(address).split(" ");
        if (!answer[0].equals(pid)) {
          return answer;
        }
      } catch (IOException down) {
        Program.pause();
      }
    }
    throw new AssertionError("no other API came at " + address);
  }

  @Test
  void when_the_database_dies_everything_is_stopped() throws Exception {
    Started launcher = launchers.launch(Map.of());
    ProcessHandle api =
        ProcessHandle.of(Long.parseLong(answerAt(ready(launcher)).split(" ")[0])).orElseThrow();
    ProcessHandle.of(postgresPid()).orElseThrow().destroyForcibly();
    String said = launcher.saysUntilItEndsWith(1);
    assertFalse(Leftover.runs(api));
    assertTrue(said.contains("PostgreSQL stopped by itself"), said);
  }

  @Test
  void an_api_that_does_not_start_is_explained_by_the_end_of_its_log() throws Exception {
    Path broken = Files.createFile(temp.resolve("broken"));
    Started launcher =
        launchers.launch(Map.of("STAND_IN_FAILS", broken.toString(), "DATABASE_URL", ELSEWHERE));
    String said = launcher.saysUntilItEndsWith(1);
    assertTrue(said.contains("did not start (exit code 3)"), said);
    assertTrue(said.contains("no luck today"), said);
    assertFalse(said.contains("\tat "), said);
  }

  @Test
  void a_taken_port_and_a_folder_in_use_are_one_sentence() throws Exception {
    Map<String, String> elsewhere = Map.of("DATABASE_URL", ELSEWHERE);
    ready(launchers.launch(elsewhere));
    assertRefused(launchers.launch(elsewhere), "in use by another run");
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertRefused(
          launchers.launch(Map.of("PORT", port, "DATA", temp.resolve("other").toString())),
          "Port " + port);
    }
  }

  @Test
  void after_being_killed_it_starts_again_on_the_same_port_and_data() throws Exception {
    String port = Integer.toString(apart());
    Started killed = launchers.launch(Map.of("PORT", port));
    String orphan = answerAt(ready(killed)).split(" ")[0];
    long postgres = postgresPid();
    killed.process().destroyForcibly().waitFor();
    assertTrue(
        ProcessHandle.of(Long.parseLong(orphan)).filter(Leftover::runs).isPresent(),
        "nobody stopped the API");

    Started again = launchers.launch(Map.of("PORT", port));

    assertFalse(answerAt(ready(again)).startsWith(orphan + " "));
    assertFalse(ProcessHandle.of(postgres).filter(Leftover::runs).isPresent());
  }

  @Test
  void it_does_not_outlive_who_started_it_when_told_so() throws Exception {
    Started shell =
        launchers.launchVia(
            List.of("sh", "-c", "\"$@\" & wait", "sh"),
            List.of("--stop-with-parent"),
            Map.of("DATABASE_URL", ELSEWHERE));
    ready(shell);
    ProcessHandle launcher = shell.process().children().findFirst().orElseThrow();
    shell.process().destroyForcibly();
    launcher.onExit().get(30, TimeUnit.SECONDS);
  }

  /** A free port that the system hands out to nobody else meanwhile: it gives those above. */
  private static int apart() {
    return ThreadLocalRandom.current()
        .ints(20_000, 30_000)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow();
  }

  private void assertRefused(Started launcher, String reason) throws Exception {
    String said = launcher.saysUntilItEndsWith(1);
    assertTrue(said.contains(reason), said);
    // what Java says of options that the shell gave it
    assertEquals(1, said.lines().filter(line -> !line.contains("JDK_JAVA_OPTIONS")).count(), said);
  }

  private String ready(Started launcher) throws Exception {
    return launcher.says("READY ");
  }

  private String answerAt(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/")).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private long postgresPid() throws IOException {
    return Long.parseLong(
        Files.readAllLines(data.resolve("postgresql/data/postmaster.pid")).get(0));
  }
}

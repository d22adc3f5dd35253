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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, as users and make run it, with a stand-in for the API. */
class LauncherTest {

  /** Shared: making the database once is enough. */
  @TempDir static Path data;

  @TempDir Path temp;

  private final List<Process> launchers = new ArrayList<>();

  @BeforeEach
  void buildStandIn() throws IOException {
    Path jar = Files.createDirectory(temp.resolve("app")).resolve("quarkus-run.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInApi.class.getName());
    String entry = StandInApi.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(entry));
      out.write(StandInApi.class.getClassLoader().getResourceAsStream(entry).readAllBytes());
    }
  }

  @AfterEach
  void stopAll() throws Exception {
    for (Process launcher : launchers) {
      launcher.destroy();
      launcher.waitFor(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void it_starts_everything_and_leaves_nothing_running_when_asked_to_stop() throws Exception {
    Process launcher = launch(Map.of("PORT", "0"));
    String[] answer = answerAt(ready(launcher)).split(" ");
    assertTrue(answer[1].matches("jdbc:postgresql://127.0.0.1:[0-9]+/strategiekaart"), answer[1]);
    assertEquals(ready(launcher), answer[2]);
    assertEquals("true", answer[3]);
    assertEquals("null", answer[4], "an ordinary start brings no one along for tests");
    assertFalse(Files.exists(data.resolve("run/proef.json")));
    ProcessHandle api = ProcessHandle.of(Long.parseLong(answer[0])).orElseThrow();
    ProcessHandle postgres = ProcessHandle.of(postgresPid()).orElseThrow();

    launcher.destroy();

    assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
    assertEquals(0, launcher.exitValue());
    assertFalse(Leftover.runs(api));
    assertFalse(Leftover.runs(postgres));
  }

  @Test
  void the_ready_line_is_the_last() throws Exception {
    Process launcher =
        launch(Map.of("PORT", "0", "DATABASE_URL", "jdbc:postgresql://elsewhere/kaart"));
    String address = ready(launcher);
    List<String> lines = Files.readAllLines(output());
    assertEquals("READY " + address, lines.get(lines.size() - 1));
  }

  @Test
  void started_for_tests_it_has_told_who_can_sign_in_when_it_is_ready_and_they_can()
      throws Exception {
    Path other = temp.resolve("other");
    Process launcher =
        launch(
            Map.of(
                "PORT",
                "0",
                "DATA",
                other.toString(),
                "DATABASE_URL",
                "jdbc:postgresql://elsewhere/kaart",
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
    assertFalse(Files.readString(output()).contains(password), "the password is not printed");

    Visitor visitor = new Visitor(said(launcher, "SIGN-IN READY "));
    assertEquals(200, visitor.comesFrom(address), "the copy knew another site");
    assertEquals(400, visitor.comesFrom("http://localhost"));
    assertEquals(200, visitor.signsIn("proef-2-collega", password));
    assertEquals(400, visitor.signsIn("proef-2-collega", "demo-strategiekaart"));
    assertEquals(200, visitor.signsIn("ckc", "demo-strategiekaart"));
  }

  @Test
  void with_an_own_database_no_other_is_started() throws Exception {
    Path other = temp.resolve("other");
    Process launcher =
        launch(
            Map.of(
                "PORT",
                "0",
                "DEMO",
                "false",
                "DATA",
                other.toString(),
                "DATABASE_URL",
                "jdbc:postgresql://elsewhere/kaart"));
    String[] answer = answerAt(ready(launcher)).split(" ");
    assertEquals("jdbc:postgresql://elsewhere/kaart", answer[1]);
    assertEquals("false", answer[3]);
    assertTrue(Files.exists(other.resolve("log/api.log")));
    assertFalse(Files.exists(other.resolve("postgresql")));
  }

  @Test
  void an_api_that_dies_is_started_again_on_the_same_data_but_not_for_ever() throws Exception {
    Process launcher = launch(Map.of("PORT", "0"));
    String address = ready(launcher);
    String database = answerAt(address).split(" ")[1];
    for (int time = 0; time < 3; time++) {
      String[] before = answerAt(address).split(" ");
      ProcessHandle.of(Long.parseLong(before[0])).orElseThrow().destroyForcibly();
      String[] after = answerOfAnother(address, before[0]);
      assertEquals(database, after[1]);
    }
    ProcessHandle.of(Long.parseLong(answerAt(address).split(" ")[0]))
        .orElseThrow()
        .destroyForcibly();
    assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
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
    Process launcher = launch(Map.of("PORT", "0"));
    ProcessHandle api =
        ProcessHandle.of(Long.parseLong(answerAt(ready(launcher)).split(" ")[0])).orElseThrow();
    ProcessHandle.of(postgresPid()).orElseThrow().destroyForcibly();
    assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
    assertFalse(Leftover.runs(api));
    assertTrue(
        Files.readString(output()).contains("PostgreSQL stopped by itself"),
        Files.readString(output()));
  }

  @Test
  void an_api_that_does_not_start_is_explained_by_the_end_of_its_log() throws Exception {
    Process launcher =
        launch(
            Map.of(
                "PORT",
                "0",
                "STAND_IN_FAILS",
                "yes",
                "DATABASE_URL",
                "jdbc:postgresql://elsewhere/kaart"));
    assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
    String said = Files.readString(output());
    assertTrue(said.contains("did not start (exit code 3)"), said);
    assertTrue(said.contains("no luck today"), said);
    assertFalse(said.contains("\tat "), said);
  }

  @Test
  void a_taken_port_and_a_folder_in_use_are_one_sentence() throws Exception {
    Map<String, String> elsewhere =
        Map.of("PORT", "0", "DATABASE_URL", "jdbc:postgresql://elsewhere/kaart");
    ready(launch(elsewhere));
    assertRefused(launch(elsewhere), "in use by another run");
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());
      assertRefused(
          launch(Map.of("PORT", port, "DATA", temp.resolve("other").toString())), "Port " + port);
    }
  }

  @Test
  void after_being_killed_it_starts_again_on_the_same_port_and_data() throws Exception {
    String port = Integer.toString(apart());
    Process killed = launch(Map.of("PORT", port));
    String orphan = answerAt(ready(killed)).split(" ")[0];
    long postgres = postgresPid();
    killed.destroyForcibly().waitFor();
    assertTrue(
        ProcessHandle.of(Long.parseLong(orphan)).filter(Leftover::runs).isPresent(),
        "nobody stopped the API");

    Process again = launch(Map.of("PORT", port));

    assertFalse(answerAt(ready(again)).startsWith(orphan + " "));
    assertFalse(ProcessHandle.of(postgres).filter(Leftover::runs).isPresent());
  }

  @Test
  void it_does_not_outlive_who_started_it_when_told_so() throws Exception {
    Process shell =
        launchVia(
            List.of("sh", "-c", "\"$@\" & wait", "sh"),
            List.of("--stop-with-parent"),
            Map.of("PORT", "0", "DATABASE_URL", "jdbc:postgresql://elsewhere/kaart"));
    ready(shell);
    ProcessHandle launcher = shell.children().findFirst().orElseThrow();
    shell.destroyForcibly();
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

  private void assertRefused(Process launcher, String reason) throws Exception {
    assertTrue(launcher.waitFor(30, TimeUnit.SECONDS));
    assertEquals(1, launcher.exitValue());
    String said = Files.readString(output());
    assertTrue(said.contains(reason), said);
    // what Java says of options that the shell gave it
    assertEquals(1, said.lines().filter(line -> !line.contains("JDK_JAVA_OPTIONS")).count(), said);
  }

  private Process launch(Map<String, String> environment) throws IOException {
    return launchVia(List.of(), List.of(), environment);
  }

  private Process launchVia(
      List<String> prefix, List<String> options, Map<String, String> environment)
      throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName()));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    // what the shell that runs these tests has set must not decide them
    builder
        .environment()
        .keySet()
        .removeIf(
            name ->
                name.matches(
                    "JAVA_TOOL_OPTIONS|PORT|DATA|DEMO|APP|SPA|PROEF_.*|DATABASE_.*|OIDC_.*|KEYCLOAK.*"));
    builder.environment().put("APP", temp.resolve("app").toString());
    builder.environment().put("DATA", data.toString());
    // KeycloakTest starts the real one
    builder.environment().put("OIDC_URL", "https://sign-in.example/realms/elsewhere");
    builder.environment().putAll(environment);
    Path output = temp.resolve("output-" + launchers.size());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    launchers.add(process);
    return process;
  }

  private Path output() {
    return temp.resolve("output-" + (launchers.size() - 1));
  }

  private String ready(Process launcher) throws Exception {
    return said(launcher, "READY ");
  }

  /** What follows in the line that begins so, as soon as it is there. */
  private String said(Process launcher, String begin) throws Exception {
    // the first on a machine imports the realm for all others
    for (int attempt = 0; attempt < 1800; attempt++) {
      for (String line : Files.readAllLines(output())) {
        if (line.startsWith(begin)) {
          return line.substring(begin.length());
        }
      }
      assertTrue(launcher.isAlive(), Files.readString(output()));
      Thread.sleep(100);
    }
    throw new AssertionError("not said " + begin + ": " + Files.readString(output()));
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

package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java learnt of a run of the API, for the next start. */
class TrainingTest {

  @TempDir Path temp;

  @Test
  void only_a_java_that_can_read_it_is_told_where_it_is() throws Exception {
    Path app = Files.createDirectory(temp.resolve("app"));
    Path young = install("25", "25.0.3");
    Path old = install("17", "17.0.15");
    assertEquals(List.of(), Training.options(app, young));
    Files.createFile(app.resolve("app.aot"));
    assertEquals("-XX:AOTCache=" + app.resolve("app.aot"), Training.options(app, young).get(0));
    assertEquals(List.of(), Training.options(app, old));
  }

  @Test
  void a_training_leaves_it_beside_the_jar_and_nothing_else_behind() throws Exception {
    assumeTrue(Jdk.makesAotCache(Jdk.java()), "there is no JDK 25");
    try (Launchers launchers = new Launchers(temp, temp.resolve("data"))) {
      Started training =
          launchers.launchVia(List.of(), List.of("--train"), Map.of("DEMO", "false"));
      assertTrue(training.process().waitFor(5, TimeUnit.MINUTES));
      assertEquals(0, training.process().exitValue());
    }
    try (var left = Files.list(temp.resolve("app"))) {
      assertEquals(
          List.of("app.aot", "quarkus-run.jar"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
    assertTrue(Files.notExists(temp.resolve("data")));
  }

  private Path install(String name, String version) throws Exception {
    Path home = Files.createDirectories(temp.resolve(name));
    Files.createDirectory(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = Files.createFile(home.resolve("bin/java"));
    assertTrue(java.toFile().setExecutable(true));
    return java;
  }
}

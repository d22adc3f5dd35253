package nl.strategiekaart.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {

  @TempDir Path installed;

  private final Path running = Path.of("/running");

  @Test
  void a_jdk_25_goes_before_the_running_one() throws Exception {
    install("a-17", "17.0.15");
    Path home = install("b-25", "25.0.3");
    assertEquals(home.resolve("bin/java"), Jdk.best(installed, running));
  }

  @Test
  void without_one_the_running_jdk_is_used() throws Exception {
    install("a-21", "21.0.25");
    assertEquals(running.resolve("bin/java"), Jdk.best(installed, running));
    assertEquals(running.resolve("bin/java"), Jdk.best(installed.resolve("absent"), running));
  }

  private Path install(String name, String version) throws Exception {
    Path home = Files.createDirectories(installed.resolve(name));
    Files.createDirectory(home.resolve("bin"));
    Files.createFile(home.resolve("bin/java")).toFile().setExecutable(true);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}

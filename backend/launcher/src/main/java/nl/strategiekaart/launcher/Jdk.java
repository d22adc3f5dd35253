package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which Java runs the API: a JDK 25 where the system has one (it starts faster), else the one we
 * run on.
 */
final class Jdk {

  /**
   * For one server that also has the database and Keycloak: a heap that stays small and gives back
   * what it does not use.
   */
  private static final List<String> MEMORY =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-Xmx512m",
          "-XX:MinHeapFreeRatio=15",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:+ExitOnOutOfMemoryError");

  private Jdk() {}

  static Path java() {
    return best(Path.of("/usr/lib/jvm"), Path.of(System.getProperty("java.home")));
  }

  /** Runs a jar, in the memory that it may have. */
  static List<String> command(Path java, List<String> options, Path jar) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(MEMORY);
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  /** Whether this Java can start from what it learnt in an earlier run. */
  static boolean makesAotCache(Path java) {
    return is25(java.getParent().getParent());
  }

  static Path best(Path installed, Path otherwise) {
    try (Stream<Path> homes = Files.list(installed)) {
      return homes.filter(Jdk::is25).sorted().findFirst().orElse(otherwise).resolve("bin/java");
    } catch (IOException noSuchFolder) {
      return otherwise.resolve("bin/java");
    }
  }

  private static boolean is25(Path home) {
    try {
      return Files.isExecutable(home.resolve("bin/java"))
          && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"25");
    } catch (IOException noReleaseFile) {
      return false;
    }
  }
}

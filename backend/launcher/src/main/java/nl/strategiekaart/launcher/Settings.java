package nl.strategiekaart.launcher;

import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment asks for; every value has a default, so that nothing needs to be set. */
record Settings(
    int port,
    Path data,
    boolean demo,
    Optional<Database> ownDatabase,
    Path app,
    Path spa,
    Path tree) {

  /** A PostgreSQL of the user's own. */
  record Database(String url, String user, String password) {}

  static Settings of(Map<String, String> env) {
    Path tree = treeOf(Settings.class);
    return new Settings(
        port(env.getOrDefault("PORT", "8080")),
        path(env, "DATA", tree.resolve(".data")),
        demo(env.getOrDefault("DEMO", "true")),
        database(env),
        path(env, "APP", tree.resolve("backend/target/quarkus-app")),
        path(env, "SPA", tree.resolve("frontend/dist")),
        tree);
  }

  private static int port(String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one sentence below
    }
    throw new Trouble(
        "PORT must be a number from 0 (any free port) to 65535, not \"" + value + "\".");
  }

  private static boolean demo(String value) {
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Trouble("DEMO must be true or false, not \"" + value + "\".");
    };
  }

  private static Optional<Database> database(Map<String, String> env) {
    String url = env.getOrDefault("DATABASE_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:postgresql://")) {
      throw new Trouble("DATABASE_URL must look like jdbc:postgresql://host:5432/database.");
    }
    return Optional.of(
        new Database(
            url, env.getOrDefault("DATABASE_USER", ""), env.getOrDefault("DATABASE_PASSWORD", "")));
  }

  private static Path path(Map<String, String> env, String name, Path otherwise) {
    String value = env.getOrDefault(name, "");
    try {
      return value.isBlank() ? otherwise : Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new Trouble(name + " is not a usable path: \"" + value + "\".", e);
    }
  }

  /**
   * The jar is backend/launcher/target/launcher.jar, so it works from whatever folder it is started
   * in.
   */
  private static Path treeOf(Class<?> type) {
    try {
      Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      return jar.resolve("../../../..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

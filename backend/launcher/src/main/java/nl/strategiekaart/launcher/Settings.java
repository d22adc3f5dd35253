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
    int testGemeenten,
    Optional<Database> ownDatabase,
    Optional<SignInServer> ownSignIn,
    int keycloakPort,
    Path keycloak,
    Optional<MailServer> ownMail,
    String beheerders,
    Path app,
    Path spa,
    Path tree) {

  /** A PostgreSQL of the user's own. */
  record Database(String url, String user, String password) {}

  /** An OpenID Connect provider, ours or the user's own. */
  record SignInServer(String url, String client, String secret) {}

  static Settings of(Map<String, String> env) {
    Path tree = treeOf(Settings.class);
    return new Settings(
        port("PORT", env.getOrDefault("PORT", "8080")),
        path(env, "DATA", tree.resolve(".data")),
        demo(env.getOrDefault("DEMO", "true")),
        testGemeenten(env),
        database(env),
        signIn(env),
        port("KEYCLOAK_PORT", env.getOrDefault("KEYCLOAK_PORT", "8180")),
        path(env, "KEYCLOAK", tree.resolve(".cache/keycloak")),
        MailServer.own(env),
        env.getOrDefault("STRATEGIEKAART_BEHEERDERS", "").strip(),
        path(env, "APP", tree.resolve("backend/target/quarkus-app")),
        path(env, "SPA", tree.resolve("frontend/dist")),
        tree);
  }

  private static int port(String name, String value) {
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 0 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one sentence below
    }
    throw new Trouble(
        name + " must be a number from 0 (any free port) to 65535, not \"" + value + "\".");
  }

  private static boolean demo(String value) {
    return switch (value.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new Trouble("DEMO must be true or false, not \"" + value + "\".");
    };
  }

  /** Only for tests: see {@link TestGemeenten}. */
  private static int testGemeenten(Map<String, String> env) {
    String value = env.getOrDefault("PROEF_GEMEENTEN", "").strip();
    if (value.isEmpty()) {
      return 0;
    }
    if (!value.matches("[1-9]|[1-4][0-9]|50")) {
      throw new Trouble("PROEF_GEMEENTEN must be a number from 1 to 50, not \"" + value + "\".");
    }
    if (!demo(env.getOrDefault("DEMO", "true")) || signIn(env).isPresent()) {
      throw new Trouble(
          "PROEF_GEMEENTEN needs the demo and our own Keycloak: DEMO=true, no OIDC_URL.");
    }
    return Integer.parseInt(value);
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

  private static Optional<SignInServer> signIn(Map<String, String> env) {
    String url = env.getOrDefault("OIDC_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      throw new Trouble("OIDC_URL must look like https://sign-in.example/realms/name.");
    }
    return Optional.of(
        new SignInServer(
            url,
            env.getOrDefault("OIDC_CLIENT_ID", SignIn.CLIENT),
            env.getOrDefault("OIDC_CLIENT_SECRET", "")));
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

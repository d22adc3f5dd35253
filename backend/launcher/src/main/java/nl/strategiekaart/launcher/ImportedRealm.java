package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The realm as Keycloak keeps it, imported once and copied for every start for tests. */
final class ImportedRealm {

  private static final String DATABASE = "data/h2/keycloakdb.mv.db";

  /** What belongs to it; the database comes last, so that there is none without the rest. */
  private static final List<String> PARTS =
      List.of("client.secret", "admin.password", "address", DATABASE);

  private ImportedRealm() {}

  /**
   * Puts it in a home of Keycloak that has no data yet.
   *
   * @param script makes what is copied, when it is not there
   */
  static void copyTo(Path home, Path script, Path keycloak) throws IOException {
    if (Files.exists(home.resolve(DATABASE))) {
      return;
    }
    Path imported = made(script, keycloak);
    Files.createDirectories(home.resolve("data/h2"));
    for (String part : PARTS) {
      Files.copy(imported.resolve(part), home.resolve(part), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Path made(Path script, Path keycloak) throws IOException {
    Process making =
        new ProcessBuilder("sh", script.toString(), Jdk.java().toString(), keycloak.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String imported = new String(making.getInputStream().readAllBytes()).strip();
    try {
      if (making.waitFor() != 0) {
        throw new Trouble("The realm could not be imported once for all tests: see above.");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return Path.of(imported);
  }
}

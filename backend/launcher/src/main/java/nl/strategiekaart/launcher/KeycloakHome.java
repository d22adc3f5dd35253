package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The folder that Keycloak runs in: its data, and links to what several installations share.
 *
 * @param distribution the program, ready built
 * @param realm what we give it: the realm, the demo users and the looks
 */
record KeycloakHome(Path folder, Path distribution, Path realm) {

  /** Makes the folder when it is not there, and links to the program and the looks of today. */
  void link() throws IOException {
    DataFolder.privateFolder(folder);
    for (String part : List.of("lib", "conf", "providers")) {
      link(part, distribution.resolve(part));
    }
    link("themes", realm.resolve("theme"));
    forgetOldLooks();
  }

  private void link(String name, Path to) throws IOException {
    Path link = folder.resolve(name);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, to.toAbsolutePath());
  }

  /** Keycloak keeps what it once compressed, also after the looks have changed. */
  private void forgetOldLooks() throws IOException {
    Path compressed = folder.resolve("data/tmp/kc-gzip-cache");
    if (Files.exists(compressed)) {
      DataFolder.remove(compressed);
    }
  }

  /** Puts what is imported where Keycloak looks for it, once: it leaves what it has. */
  void offer(boolean demo) throws IOException {
    Path imports = folder.resolve("data/import");
    Files.createDirectories(imports);
    copy(realm.resolve("strategiekaart-realm.json"), imports);
    Path demoUsers = realm.resolve("demo/strategiekaart-users-0.json");
    Files.deleteIfExists(imports.resolve(demoUsers.getFileName()));
    if (demo) {
      copy(demoUsers, imports);
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}

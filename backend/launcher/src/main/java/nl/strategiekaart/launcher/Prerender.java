package nl.strategiekaart.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program on Node that draws the pages of the site, for who runs no script. It comes out of the
 * same build as the site; without it, or without Node, a browser draws them all the same.
 */
final class Prerender {

  private Prerender() {}

  /** Not there when the site was built without it, or there is no Node. */
  static Optional<Program> of(Settings settings, DataFolder data, int port, String api)
      throws IOException {
    Path program = settings.spa().resolveSibling("dist-prerender").resolve("server.mjs");
    Optional<Path> node = onPath("node");
    if (!Files.exists(program) || node.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Program(
                "Prerender",
                List.of(node.get().toString(), "--max-old-space-size=192", program.toString()),
                settings.tree(),
                Map.of(
                    "PRERENDER_PORT",
                    Integer.toString(port),
                    "API_URL",
                    api,
                    "SITE",
                    settings.spa().toString()),
                data)
            .loggingTo(data.freshLog("prerender"))
            .keptAlive());
  }

  private static Optional<Path> onPath(String name) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}

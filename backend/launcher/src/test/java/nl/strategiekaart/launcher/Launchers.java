package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Starts the launcher as make run does, with a stand-in for the API. */
final class Launchers implements AutoCloseable {

  private final Path temp;
  private final Path data;
  private final List<Started> launched = new ArrayList<>();

  Launchers(Path temp, Path data) throws IOException {
    this.temp = temp;
    this.data = data;
    buildStandIn();
  }

  private void buildStandIn() throws IOException {
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

  /** On free ports, unless the environment says which. */
  Started launch(Map<String, String> environment) throws IOException {
    return launchVia(List.of(), List.of(), environment);
  }

  Started launchVia(List<String> prefix, List<String> options, Map<String, String> environment)
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
                    "JAVA_TOOL_OPTIONS|PORT|DATA|DEMO|APP|SPA|PROEF_.*|DATABASE_.*|OIDC_.*|KEYCLOAK.*|STRATEGIEKAART_.*|QUARKUS_.*|MAIL_.*"));
    builder.environment().put("APP", temp.resolve("app").toString());
    builder.environment().put("DATA", data.toString());
    builder.environment().put("PORT", "0");
    builder.environment().put("KEYCLOAK_PORT", "0");
    // KeycloakTest starts the real one
    builder.environment().put("OIDC_URL", "https://sign-in.example/realms/elsewhere");
    builder.environment().putAll(environment);
    Started started = new Started(builder);
    launched.add(started);
    return started;
  }

  @Override
  public void close() throws InterruptedException {
    for (Started launcher : launched) {
      launcher.process().destroy();
      launcher.process().waitFor(30, TimeUnit.SECONDS);
    }
  }
}

package nl.strategiekaart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.strategiekaart.Apiproces.wachtTot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The real nginx, with the configuration of the product, in front of replicas. */
final class Nginx implements AutoCloseable {

  private static final String BEGIN =
      """
      %s worker_processes 1; daemon off; pid %s/pid; error_log %2$s/error.log;
      events { worker_connections 1024; }
      http {
        default_type application/octet-stream; access_log off;
        client_body_temp_path %2$s/body; proxy_temp_path %2$s/proxy; fastcgi_temp_path %2$s/fastcgi;
        uwsgi_temp_path %2$s/uwsgi; scgi_temp_path %2$s/scgi;
        include %2$s/site.conf;
      }
      """;

  private final Process proces;

  private Nginx(Process proces) {
    this.proces = proces;
  }

  static Nginx start(int poort, List<Apiproces> replicas) throws Exception {
    Path map = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx-");
    Files.writeString(
        map.resolve("site.conf"),
        Files.readString(Path.of("../frontend/nginx.conf"))
            .replace("${API_SERVERS}", servers(replicas))
            .replace("${PROXY_NETWORK}", "127.0.0.2/32")
            .replace("listen 8080;", "listen 127.0.0.1:" + poort + ";")
            .replace("/usr/share/nginx/html", Files.createDirectory(map.resolve("html")) + ""));
    // as root it takes a lesser user for its workers, who cannot read in here
    String wie = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    Path begin = Files.writeString(map.resolve("nginx.conf"), BEGIN.formatted(wie, map));
    ProcessBuilder opdracht =
        new ProcessBuilder("sh", "-c", "exec nginx -c " + begin)
            .redirectErrorStream(true)
            .redirectOutput(map.resolve("log").toFile());
    opdracht.environment().merge("PATH", "/usr/sbin", (pad, erbij) -> pad + ":" + erbij);
    Process proces = opdracht.start();
    wachtTot(
        "nginx answers, see " + map,
        () -> {
          assertThat(proces.isAlive()).as("nginx, see " + map).isTrue();
          try (Socket deur = new Socket("127.0.0.1", poort)) {
            return deur.isConnected();
          } catch (IOException nogNiet) {
            return false;
          }
        });
    return new Nginx(proces);
  }

  /** As its image does it. */
  private static String servers(List<Apiproces> replicas) throws IOException {
    ProcessBuilder opdracht =
        new ProcessBuilder(
                "sh", "-euc", ". ../frontend/api-servers.envsh; printf %s \"$API_SERVERS\"")
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    opdracht
        .environment()
        .put(
            "API_UPSTREAM",
            replicas.stream().map(Apiproces::adres).collect(Collectors.joining(" ")));
    return new String(opdracht.start().getInputStream().readAllBytes(), UTF_8);
  }

  @Override
  public void close() {
    proces.destroy();
    proces.onExit().join();
  }
}

package nl.strategiekaart.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@link LauncherTest} starts in the place of the API: healthy, unless the file that
 * STAND_IN_FAILS names is there.
 */
final class StandInApi {

  private StandInApi() {}

  public static void main(String[] arguments) throws Exception {
    String broken = System.getenv("STAND_IN_FAILS");
    if (broken != null && Files.exists(Path.of(broken))) {
      System.out.println("no luck today");
      System.exit(3);
    }
    listen("QUARKUS_HTTP_PORT");
    listen("QUARKUS_MANAGEMENT_PORT");
  }

  private static void listen(String port) throws IOException {
    InetSocketAddress address =
        new InetSocketAddress(
            System.getenv("QUARKUS_HTTP_HOST"), Integer.parseInt(System.getenv(port)));
    HttpServer server = HttpServer.create(address, 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] body =
              String.join(
                      " ",
                      String.valueOf(ProcessHandle.current().pid()),
                      System.getenv("QUARKUS_DATASOURCE_JDBC_URL"),
                      System.getenv("STRATEGIEKAART_OPENBAAR_ADRES"),
                      System.getenv("STRATEGIEKAART_DEMO"),
                      System.getenv("STRATEGIEKAART_PROEFLEDEN"))
                  .getBytes();
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }
}

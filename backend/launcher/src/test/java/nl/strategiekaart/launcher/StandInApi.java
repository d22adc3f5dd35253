package nl.strategiekaart.launcher;

import com.sun.net.httpserver.HttpServer;
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
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(System.getenv("QUARKUS_HTTP_HOST"), port), 0);
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

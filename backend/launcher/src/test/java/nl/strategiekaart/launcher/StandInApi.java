package nl.strategiekaart.launcher;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

/** What {@link LauncherTest} starts in the place of the API: healthy, unless told to fail. */
final class StandInApi {

  private StandInApi() {}

  public static void main(String[] arguments) throws Exception {
    if (System.getenv("STAND_IN_FAILS") != null) {
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

package nl.strategiekaart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for the program on Node that draws pages. What it does with an address, that address
 * says: {@code ?teken=...} draws it, with how often it did so; "later" fails the first time, and
 * "zoekt" shows what the API answers when it is asked for something. All else it does not know.
 */
public class Proeftekenaar implements QuarkusTestResourceLifecycleManager {

  /** A property: each application has class loaders, and so statics, of its own. */
  private static final String POORT = "strategiekaart.proef.tekenaarspoort";

  private final Map<String, Integer> keren = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();

  @Override
  public Map<String, String> start() {
    if (System.getProperty(POORT) == null) {
      begin();
    }
    return Map.of("strategiekaart.prerender", "http://127.0.0.1:" + System.getProperty(POORT));
  }

  /** Others may still need it; it stops with the JVM of the tests. */
  @Override
  public void stop() {}

  private void begin() {
    try {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      ExecutorService draden =
          Executors.newCachedThreadPool(
              werk -> {
                Thread draad = new Thread(werk, "proeftekenaar");
                draad.setDaemon(true);
                return draad;
              });
      server.setExecutor(draden);
      server.createContext("/", this::teken);
      server.start();
      System.setProperty(POORT, Integer.toString(server.getAddress().getPort()));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private void teken(HttpExchange vraag) throws IOException {
    URI adres = vraag.getRequestURI();
    String wat = adres.getQuery() == null ? "" : adres.getQuery();
    int keer = keren.merge(adres.toString(), 1, Integer::sum);
    boolean kent = wat.contains("teken=") || adres.getPath().equals("/niet-gevonden");
    boolean lukt = kent && !(wat.contains("teken=later") && keer == 1);
    byte[] html = pagina(vraag, wat, keer).getBytes(StandardCharsets.UTF_8);
    vraag.sendResponseHeaders(lukt ? 200 : 500, lukt ? html.length : -1);
    if (lukt) {
      vraag.getResponseBody().write(html);
    }
    vraag.close();
  }

  private String pagina(HttpExchange vraag, String wat, int keer) throws IOException {
    String inhoud =
        "getekend " + keer + (wat.contains("teken=zoekt") ? " antwoord " + zoekt(vraag, wat) : "");
    return "<html><head><title>Strategiekaart</title></head><body>de pagina is " + inhoud;
  }

  private int zoekt(HttpExchange vraag, String wat) throws IOException {
    String api = wat.substring(wat.indexOf("api=") + "api=".length());
    HttpRequest verzoek =
        HttpRequest.newBuilder(URI.create(api + "/v1/zoekresultaten?q=muziek"))
            .header("X-Prerender", vraag.getRequestHeaders().getFirst("X-Prerender"))
            .build();
    try {
      return http.send(verzoek, BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException gestopt) {
      throw new IOException(gestopt);
    }
  }
}

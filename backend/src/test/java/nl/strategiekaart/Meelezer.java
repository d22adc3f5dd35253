package nl.strategiekaart;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to a stream of events, as an open page does. */
public final class Meelezer implements AutoCloseable {

  private static final Duration LANGST_WACHTEN = Duration.ofSeconds(15);
  private static final String EINDE = "\u0000";

  private final InputStream stroom;
  private final BlockingQueue<String> stukken = new LinkedBlockingQueue<>();

  private Meelezer(InputStream stroom) {
    this.stroom = stroom;
    Thread lezer = new Thread(this::lees, "meelezer");
    lezer.setDaemon(true);
    lezer.start();
  }

  public static Meelezer van(Proefgebruiker wie, String pad, String... koppen)
      throws IOException, InterruptedException {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + pad));
    wie.koppen().forEach(verzoek::header);
    if (koppen.length > 0) {
      verzoek.headers(koppen);
    }
    return van(verzoek);
  }

  /** Of whoever asks so. */
  static Meelezer van(HttpRequest.Builder verzoek) throws IOException, InterruptedException {
    HttpResponse<InputStream> antwoord =
        HttpClient.newHttpClient()
            .send(
                verzoek.header("Accept", "text/event-stream").build(),
                HttpResponse.BodyHandlers.ofInputStream());
    if (antwoord.statusCode() != 200) {
      throw new AssertionError("the stream answered " + antwoord.statusCode());
    }
    return new Meelezer(antwoord.body());
  }

  private void lees() {
    byte[] buffer = new byte[8192];
    try {
      for (int aantal = stroom.read(buffer); aantal >= 0; aantal = stroom.read(buffer)) {
        stukken.add(new String(buffer, 0, aantal, StandardCharsets.UTF_8));
      }
    } catch (IOException gesloten) {
      // Closed on either side: the end.
    }
    stukken.add(EINDE);
  }

  /** Everything that came until this text was in it. */
  public String wachtOp(String tekst) throws InterruptedException {
    StringBuilder gehoord = new StringBuilder();
    while (gehoord.indexOf(tekst) < 0) {
      String stuk = stukken.poll(LANGST_WACHTEN.toSeconds(), TimeUnit.SECONDS);
      if (stuk == null || stuk.equals(EINDE)) {
        throw new AssertionError("not heard: " + tekst + ", but: " + gehoord);
      }
      gehoord.append(stuk);
    }
    return gehoord.toString();
  }

  public void wachtOpEinde() throws InterruptedException {
    String stuk;
    do {
      stuk = stukken.poll(LANGST_WACHTEN.toSeconds(), TimeUnit.SECONDS);
      if (stuk == null) {
        throw new AssertionError("the stream went on");
      }
    } while (!stuk.equals(EINDE));
  }

  @Override
  public void close() throws IOException {
    stroom.close();
  }
}

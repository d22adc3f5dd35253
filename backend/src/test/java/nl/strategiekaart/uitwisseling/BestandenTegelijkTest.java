package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Several files at the same moment. */
@PostgresTest
class BestandenTegelijkTest extends Conceptproef {

  private static final int ACHT = 8;
  private static final int MEER_DAN_GENOEG_MB = 500;

  @TestHTTPResource URI adres;

  /** Nearly as many cells as may be, in nearly as many bytes. */
  private static byte[] vijandig() {
    String rij = ("x".repeat(24) + ";").repeat(999) + "x\n";
    return rij.repeat(199).getBytes(StandardCharsets.US_ASCII);
  }

  private Response leest(Proefgebruiker wie, byte[] bestand) {
    return wie.vraagt()
        .contentType("application/octet-stream")
        .body(bestand)
        .post(concept() + "/kaartkolommen");
  }

  /** By a client that has the patience of a browser. */
  private CompletableFuture<HttpResponse<Void>> stuurt(Proefgebruiker wie, byte[] bestand) {
    HttpRequest.Builder verzoek =
        HttpRequest.newBuilder(adres.resolve(concept() + "/kaartkolommen"))
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(bestand));
    wie.koppen().forEach(verzoek::header);
    return HttpClient.newHttpClient().sendAsync(verzoek.build(), BodyHandlers.discarding());
  }

  @Test
  void acht_mensen_met_de_ergste_bestanden_krijgen_allemaal_antwoord() {
    byte[] bestand = vijandig();
    List<Proefgebruiker> mensen =
        Stream.generate(
                () -> Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente"))
            .limit(ACHT)
            .toList();
    List<CompletableFuture<HttpResponse<Void>>> antwoorden =
        mensen.stream().map(wie -> stuurt(wie, bestand)).toList();
    for (CompletableFuture<HttpResponse<Void>> antwoord : antwoorden) {
      // On a machine that is too busy to come to the last ones in time, these hear when to try
      // again.
      assertThat(antwoord.join().statusCode()).isIn(200, 503);
      if (antwoord.join().statusCode() == 503) {
        assertThat(antwoord.join().headers().firstValue("Retry-After")).hasValue("10");
      }
    }
    assertThat(leest(redacteur, "Wat\n".getBytes(StandardCharsets.US_ASCII)).statusCode())
        .isEqualTo(200);
    System.gc();
    assertThat(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20)
        .as("MB that are kept")
        .isLessThan(MEER_DAN_GENOEG_MB);
  }

  @Test
  void van_een_mens_wordt_een_bestand_tegelijk_gelezen() throws IOException {
    byte[] bestand = "Wat\nIets doen\n".getBytes(StandardCharsets.US_ASCII);
    try (Socket traag = new Socket(adres.getHost(), adres.getPort())) {
      OutputStream uit = traag.getOutputStream();
      StringBuilder koppen = new StringBuilder("POST " + concept() + "/kaartkolommen HTTP/1.1\r\n");
      koppen.append("Host: localhost\r\nContent-Type: application/octet-stream\r\n");
      redacteur.koppen().forEach((kop, waarde) -> koppen.append(kop + ": " + waarde + "\r\n"));
      koppen.append("Connection: close\r\nContent-Length: " + bestand.length + "\r\n\r\n");
      uit.write(koppen.toString().getBytes(StandardCharsets.US_ASCII));
      uit.write(bestand, 0, 4);
      uit.flush();
      tweede(bestand, 429)
          .then()
          .contentType("application/problem+json")
          .header("Retry-After", "10")
          .body("detail", containsString("al een ander bestand"));
      // Somebody else does not wait for that line.
      Proefgebruiker ander =
          Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
      assertThat(leest(ander, bestand).statusCode()).isEqualTo(200);
      uit.write(bestand, 4, bestand.length - 4);
      uit.flush();
      assertThat(new String(traag.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200");
    }
    tweede(bestand, 200);
  }

  /** Once the first one has begun, or is done. */
  private Response tweede(byte[] bestand, int status) {
    long eind = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    Response antwoord = leest(redacteur, bestand);
    while (antwoord.statusCode() != status && System.nanoTime() < eind) {
      antwoord = leest(redacteur, bestand);
    }
    assertThat(antwoord.statusCode()).isEqualTo(status);
    return antwoord;
  }
}

package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.wachtTot;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Somebody who adds one begrip after another, and looks whether each was taken. */
final class Schrijver implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final Queue<String> geschreven = new ConcurrentLinkedQueue<>();
  private final Queue<String> mislukt = new ConcurrentLinkedQueue<>();
  private final Replicas replicas;
  private final Thread draad = new Thread(this::schrijf, "schrijver");
  private volatile boolean klaar;

  Schrijver(Replicas replicas) {
    this.replicas = replicas;
    draad.start();
  }

  private void schrijf() {
    while (!klaar) {
      String term = "Begrip " + UUID.randomUUID();
      try {
        HttpResponse<String> antwoord =
            http.send(replicas.begrip(replicas.site, term).build(), BodyHandlers.ofString());
        if (antwoord.statusCode() != 201) {
          mislukt.add(antwoord.statusCode() + " " + antwoord.body());
        }
      } catch (IOException fout) {
        mislukt.add(fout.toString());
      } catch (InterruptedException stop) {
        return;
      }
      geschreven.add(term);
    }
  }

  /** Waits until so many more were written. */
  void schrijftNog(int aantal) throws Exception {
    int tot = geschreven.size() + aantal;
    wachtTot(aantal + " more were written", () -> geschreven.size() >= tot);
  }

  /** What was written until now, whatever came of it. */
  List<String> geschreven() {
    return List.copyOf(geschreven);
  }

  /** The answers that were none. */
  List<String> mislukt() {
    return List.copyOf(mislukt);
  }

  /** No more. */
  void stop() throws InterruptedException {
    klaar = true;
    draad.join();
  }

  @Override
  public void close() throws InterruptedException {
    stop();
  }
}

package nl.strategiekaart;

import static nl.strategiekaart.Apiproces.wachtTot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Visitors who read without a pause; of each answer it is looked at whether it is one. */
final class Lezers implements AutoCloseable {

  /** So long after it was published, nobody reads what was before. */
  private static final Duration BELOFTE = Duration.ofSeconds(2);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Queue<String> mislukt = new ConcurrentLinkedQueue<>();
  private final Map<String, Eis> eisen = new ConcurrentHashMap<>();
  private final AtomicLong gelezen = new AtomicLong();
  private final AtomicLong beoordeeld = new AtomicLong();
  private final List<Thread> draden;
  private volatile boolean klaar;

  /** What must be in an answer to who asks after that moment. */
  private record Eis(String tekst, long vanaf) {}

  /** Each of these addresses has a reader of its own. */
  Lezers(String site, List<String> paden) {
    draden = paden.stream().map(pad -> new Thread(() -> lees(site, pad), "lezer " + pad)).toList();
    draden.forEach(Thread::start);
  }

  private void lees(String site, String pad) {
    HttpRequest vraag = HttpRequest.newBuilder(URI.create(site + pad)).build();
    while (!klaar) {
      Eis eis = eisen.get(pad);
      boolean geldt = eis != null && System.nanoTime() - eis.vanaf > 0;
      try {
        HttpResponse<String> antwoord = http.send(vraag, BodyHandlers.ofString());
        if (antwoord.statusCode() != 200) {
          mislukt.add(pad + ": " + antwoord.statusCode() + " " + antwoord.body());
        } else if (geldt && eisen.get(pad) == eis) {
          beoordeeld.incrementAndGet();
          if (!antwoord.body().contains(eis.tekst)) {
            mislukt.add(pad + " is of before");
          }
        }
      } catch (IOException fout) {
        mislukt.add(pad + ": " + fout);
      } catch (InterruptedException stop) {
        return;
      }
      gelezen.incrementAndGet();
    }
  }

  /** Nothing in particular must be in answers of that address any more: it is published anew. */
  void eisNiets(String pad) {
    eisen.remove(pad);
  }

  /** From two seconds after now, this is in every answer of that address. */
  void eis(String pad, String tekst) {
    eisen.put(pad, new Eis(tekst, System.nanoTime() + BELOFTE.toNanos()));
  }

  /** Waits until so many more answers came. */
  void lezenNog(int aantal) throws Exception {
    long tot = gelezen.get() + aantal;
    wachtTot(aantal + " more were read", () -> gelezen.get() >= tot);
  }

  /** Waits until so many answers were held to what must be in them. */
  void beoordeelden(int aantal) throws Exception {
    long tot = beoordeeld.get() + aantal;
    wachtTot(aantal + " were held to what was published", () -> beoordeeld.get() >= tot);
  }

  /** The readings that went wrong until now. */
  List<String> mislukt() {
    return List.copyOf(mislukt);
  }

  @Override
  public void close() throws InterruptedException {
    klaar = true;
    for (Thread draad : draden) {
      draad.join();
    }
  }
}

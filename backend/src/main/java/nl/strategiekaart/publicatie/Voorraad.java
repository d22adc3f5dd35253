package nl.strategiekaart.publicatie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.strategiekaart.publicatie.Ringbestand.Plek;
import nl.strategiekaart.shared.Codering;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The answers that a node has ready, within a bound of memory and one of disk. What there is stands
 * in memory; its bytes lie on disk, and those that are asked often are at hand.
 */
@ApplicationScoped
class Voorraad implements MeterBinder {

  /** Under this name in the metrics. */
  private static final String NAAM = "antwoorden";

  /** What an entry takes beside its address. */
  private static final int OMSLAG_BYTES = 400;

  /** One in so many bytes of the memory is for what there is. */
  private static final int DEEL_INHOUDSOPGAVE = 4;

  private static final Logger LOG = Logger.getLogger(Voorraad.class);

  private final Cache<Sleutel, KlaarAntwoord> bewaard;

  /** By the entry itself, for as long as that is there. */
  private final Cache<KlaarAntwoord, Buffer> bijDeHand;

  /** None where it may take no disk. */
  private final Optional<Ringbestand> schijf;

  /** Said once: a disk that is full stays so for a while. */
  private final AtomicBoolean gemeld = new AtomicBoolean();

  /** Most answers have the same headers. */
  private final Interner<List<Map.Entry<String, String>>> koppen = Interner.newWeakInterner();

  Voorraad(
      @ConfigProperty(name = "strategiekaart.antwoorden-megabytes") int megabytes,
      @ConfigProperty(name = "strategiekaart.antwoorden-schijf-megabytes") int schijfMegabytes,
      @ConfigProperty(name = "strategiekaart.antwoorden-map") Path map) {
    long bytes = (long) megabytes << 20;
    this.bewaard =
        Caffeine.newBuilder()
            .maximumWeight(bytes / DEEL_INHOUDSOPGAVE)
            .recordStats()
            .weigher(
                (Sleutel sleutel, KlaarAntwoord antwoord) ->
                    sleutel.adres().length() + OMSLAG_BYTES)
            .build();
    this.bijDeHand =
        Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(bytes - bytes / DEEL_INHOUDSOPGAVE)
            .weigher((KlaarAntwoord antwoord, Buffer inhoud) -> inhoud.length())
            .build();
    this.schijf = open(map, (long) schijfMegabytes << 20);
  }

  /** All on which the bytes and headers of an answer depend. */
  record Sleutel(String adres, Codering codering, boolean vanElders) {}

  private static Optional<Ringbestand> open(Path map, long grootte) {
    if (grootte == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(Ringbestand.in(map, grootte));
    } catch (IOException fout) {
      LOG.warnf(fout, "answers lie ready in memory only: %s cannot be written", map);
      return Optional.empty();
    }
  }

  @PreDestroy
  void sluit() throws IOException {
    if (schijf.isPresent()) {
      schijf.get().close();
    }
  }

  /** How many were ready, of those that could be. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    CaffeineCacheMetrics.monitor(metingen, bewaard, NAAM);
  }

  /** Null when it is not there. */
  KlaarAntwoord geef(Sleutel sleutel) {
    return bewaard.getIfPresent(sleutel);
  }

  /** Keeps an answer with its bytes, which {@link #leg} put on disk. */
  void bewaar(Sleutel sleutel, KlaarAntwoord antwoord, Buffer inhoud) {
    bewaard.put(sleutel, antwoord);
    bijDeHand.put(antwoord, inhoud);
  }

  /** Puts bytes on disk, and waits for that; null when that cannot be. */
  Plek leg(byte[] inhoud) {
    if (schijf.isEmpty()) {
      return null;
    }
    try {
      return schijf.get().schrijf(inhoud);
    } catch (IOException fout) {
      if (gemeld.compareAndSet(false, true)) {
        LOG.warnf("answers lie ready in memory only for now: %s", fout);
      }
      return null;
    }
  }

  /** The bytes of an answer as they go over the line; null when they are not at hand. */
  Buffer bijDeHand(KlaarAntwoord antwoord) {
    return bijDeHand.getIfPresent(antwoord);
  }

  /**
   * The same, and waits for the disk; null when they are nowhere any more.
   *
   * @throws IOException when the disk fails
   */
  Buffer haal(KlaarAntwoord antwoord) throws IOException {
    if (antwoord.plek() == null) {
      return null;
    }
    Buffer inhoud = schijf.orElseThrow().lees(antwoord.plek()).map(Buffer::buffer).orElse(null);
    if (inhoud != null) {
      bijDeHand.put(antwoord, inhoud);
    }
    return inhoud;
  }

  /** The same headers, of which all answers that have them share one. */
  List<Map.Entry<String, String>> gedeeld(MultiMap wat) {
    return koppen.intern(
        wat.entries().stream().map(kop -> Map.entry(kop.getKey(), kop.getValue())).toList());
  }
}

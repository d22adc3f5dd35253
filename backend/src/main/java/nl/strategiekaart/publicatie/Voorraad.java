package nl.strategiekaart.publicatie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Interner;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Codering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answers that a node has ready, within a bound of memory. What is asked as it is lies
 * compressed, so that far more of it fits, and is unpacked for who asks; what of it is asked often
 * lies unpacked as well.
 */
@ApplicationScoped
class Voorraad implements MeterBinder {

  /** Under this name in the metrics. */
  private static final String NAAM = "antwoorden";

  /** What an entry takes beside its bytes and its address. */
  private static final int OMSLAG_BYTES = 400;

  /** Less than this is not worth unpacking. */
  private static final int KLEIN_BYTES = 2_048;

  /** One in so many bytes is for what lies unpacked. */
  private static final int DEEL_UITGEPAKT = 4;

  private final Cache<Sleutel, KlaarAntwoord> bewaard;

  /** By the entry itself, for as long as that is there. */
  private final Cache<KlaarAntwoord, Buffer> uitgepakt;

  /** Most answers have the same headers. */
  private final Interner<List<Map.Entry<String, String>>> koppen = Interner.newWeakInterner();

  Voorraad(@ConfigProperty(name = "strategiekaart.antwoorden-megabytes") int megabytes) {
    long bytes = (long) megabytes << 20;
    this.bewaard =
        Caffeine.newBuilder()
            .maximumWeight(bytes - bytes / DEEL_UITGEPAKT)
            .recordStats()
            .weigher(
                (Sleutel sleutel, KlaarAntwoord antwoord) ->
                    antwoord.inhoud().length() + sleutel.adres().length() + OMSLAG_BYTES)
            .build();
    this.uitgepakt =
        Caffeine.newBuilder()
            .weakKeys()
            .maximumWeight(bytes / DEEL_UITGEPAKT)
            .weigher((KlaarAntwoord antwoord, Buffer inhoud) -> inhoud.length())
            .build();
  }

  /** All on which the bytes and headers of an answer depend. */
  record Sleutel(String adres, Codering codering, boolean vanElders) {}

  /** How many were ready, of those that could be. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    CaffeineCacheMetrics.monitor(metingen, bewaard, NAAM);
  }

  /** Null when it is not there. */
  KlaarAntwoord geef(Sleutel sleutel) {
    return bewaard.getIfPresent(sleutel);
  }

  void bewaar(Sleutel sleutel, KlaarAntwoord antwoord) {
    bewaard.put(sleutel, antwoord);
  }

  /** Whether an answer, that goes over the line in this codering, lies here compressed. */
  static boolean ligtIngepakt(int lengte, Codering codering) {
    return codering == Codering.ONGEWIJZIGD && lengte >= KLEIN_BYTES;
  }

  /** The bytes of an answer as they go over the line. */
  Buffer inhoud(KlaarAntwoord antwoord) {
    return antwoord.ingepakt()
        ? uitgepakt.get(
            antwoord, klaar -> Buffer.buffer(Codering.pakUit(klaar.inhoud().getBytes())))
        : antwoord.inhoud();
  }

  /** The same headers, of which all answers that have them share one. */
  List<Map.Entry<String, String>> gedeeld(MultiMap wat) {
    return koppen.intern(
        wat.entries().stream().map(kop -> Map.entry(kop.getKey(), kop.getValue())).toList());
  }
}

package nl.strategiekaart.publicatie;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the documents of published versies. A node keeps them in memory by versie; the one query of
 * a read asks which versie is current, and brings the bytes along only when this node lacks them.
 * So every node shows a new versie at once, without telling each other.
 */
@ApplicationScoped
class Documenten implements MeterBinder {

  private static final long MAXIMUM_BYTES = 64L << 20;

  private final Vragen vragen;
  private final JsonTekst json;
  private final Cache<Sleutel, Bewaard> bewaard =
      Caffeine.newBuilder()
          .maximumWeight(MAXIMUM_BYTES)
          .recordStats()
          .weigher((Sleutel sleutel, Bewaard b) -> b.document.inhoud().length)
          .build();

  Documenten(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
  }

  /** How often a document was in memory already. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    CaffeineCacheMetrics.monitor(metingen, bewaard, "documenten");
  }

  private record Sleutel(String agenda, String soort, String code) {}

  private record Bewaard(UUID versie, Document document) {}

  /** A document of the current versie of an agenda; empty when agenda or document do not exist. */
  Optional<Document> lees(String agenda, String soort, String code) {
    Sleutel sleutel = new Sleutel(agenda, soort, code);
    Bewaard bekend = bewaard.getIfPresent(sleutel);
    return vragen
        .naar(
            "a.versie_id, case when a.versie_id = :bekend then null else d.inhoud end as inhoud",
            """
            publiek.agenda a
            join publiek.versiedocument d on d.versie_id = a.versie_id and d.soort = :soort and d.code = :code
            where a.code = :agenda
            """)
        .met("bekend", bekend == null ? null : bekend.versie)
        .met("soort", soort)
        .met("code", code)
        .met("agenda", agenda)
        .een(
            rij ->
                rij.get("inhoud", byte[].class) == null ? bekend.document : bewaar(sleutel, rij));
  }

  private Document bewaar(Sleutel sleutel, Tuple rij) {
    Document document = Document.van(json.metAdres(rij.get("inhoud", byte[].class)));
    bewaard.put(sleutel, new Bewaard(rij.get("versie_id", UUID.class), document));
    return document;
  }
}

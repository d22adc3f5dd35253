package nl.strategiekaart.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Verbruikt;
import nl.strategiekaart.site.Prerender;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * How much one client may ask: an account, or else an address. Every answer says how much is left,
 * in the headers of the IETF (draft-ietf-httpapi-ratelimit-headers).
 */
@ApplicationScoped
public class Verzoekgrenzen {

  /** The header that says how much is left. */
  public static final String REST = "RateLimit";

  /** The header that says how much there is. */
  public static final String BELEID = "RateLimit-Policy";

  private static final Duration EEN_UUR = Duration.ofHours(1);
  private static final int MEESTE_CLIENTS = 100_000;

  /** The most of each per client; zero for no limit. */
  @ConfigMapping(prefix = "strategiekaart.grenzen")
  interface Grenzen {

    @WithName("gewoon-per-minuut")
    int gewoon();

    @WithName("zoeken-per-minuut")
    int zoeken();

    @WithName("bestand-per-minuut")
    int bestand();

    @WithName("mail-per-uur")
    int mail();
  }

  private record Grens(int aantal, Duration tijd) {

    Bucket emmer() {
      return Bucket.builder()
          .addLimit(grens -> grens.capacity(aantal).refillGreedy(aantal, tijd))
          .build();
    }
  }

  private record Client(Verbruik waarvoor, String wie) {}

  private final Map<Verbruik, Grens> grenzen;
  private final Sessie sessie;
  private final Prerender prerender;
  private final Cache<Client, Bucket> emmers =
      Caffeine.newBuilder().maximumSize(MEESTE_CLIENTS).expireAfterAccess(EEN_UUR).build();

  Verzoekgrenzen(Grenzen ingesteld, Sessie sessie, Prerender prerender) {
    this.sessie = sessie;
    this.prerender = prerender;
    Duration minuut = Duration.ofMinutes(1);
    this.grenzen =
        Map.of(
            Verbruik.gewoon, new Grens(ingesteld.gewoon(), minuut),
            Verbruik.zoeken, new Grens(ingesteld.zoeken(), minuut),
            Verbruik.bestand, new Grens(ingesteld.bestand(), minuut),
            Verbruik.mail, new Grens(ingesteld.mail(), EEN_UUR));
  }

  @ServerRequestFilter
  void begrens(ContainerRequestContext verzoek, ResourceInfo operatie, RoutingContext context) {
    Verbruik waarvoor = verbruik(operatie);
    if (grenzen.get(waarvoor).aantal() > 0) {
      ConsumptionProbe proef = neem(waarvoor, wie(waarvoor, verzoek, context), context.response());
      if (!proef.isConsumed()) {
        long wacht = seconden(proef.getNanosToWaitForRefill());
        throw new ProbleemException(
                Probleem.van(
                    429,
                    "Er komen te veel verzoeken achter elkaar. Probeer het over %d seconden opnieuw."
                        .formatted(wacht)))
            .met("Retry-After", String.valueOf(wacht));
      }
    }
  }

  /**
   * Whether a visitor may have one more, before any operation was looked for. Who may not is told
   * by the operation.
   */
  public boolean neem(Verbruik waarvoor, RoutingContext context) {
    return grenzen.get(waarvoor).aantal() == 0
        || neem(waarvoor, adres(context), context.response()).isConsumed();
  }

  private ConsumptionProbe neem(Verbruik waarvoor, String wie, HttpServerResponse antwoord) {
    Grens grens = grenzen.get(waarvoor);
    ConsumptionProbe proef =
        emmers
            .get(new Client(waarvoor, wie), nieuw -> grens.emmer())
            .tryConsumeAndReturnRemaining(1);
    antwoord.putHeader(
        BELEID, "\"" + waarvoor + "\";q=" + grens.aantal() + ";w=" + grens.tijd().toSeconds());
    antwoord.putHeader(
        REST,
        "\""
            + waarvoor
            + "\";r="
            + proef.getRemainingTokens()
            + ";t="
            + seconden(proef.getNanosToWaitForReset()));
    return proef;
  }

  /** What an operation uses most. */
  public static Verbruik verbruik(ResourceInfo operatie) {
    return Optional.ofNullable(operatie.getResourceMethod().getAnnotation(Verbruikt.class))
        .map(Verbruikt::value)
        .orElseGet(
            () ->
                List.of(operatie.getResourceMethod().getParameterTypes()).contains(byte[].class)
                    ? Verbruik.bestand
                    : Verbruik.gewoon);
  }

  /** What everyone may read asks nobody who they are; what streams does not wait for it either. */
  private String wie(Verbruik waarvoor, ContainerRequestContext verzoek, RoutingContext context) {
    String pad = verzoek.getUriInfo().getPath();
    boolean openbaar =
        verzoek.getMethod().equals("GET")
            && waarvoor != Verbruik.bestand
            && !pad.contains("/concept")
            && !pad.contains("/ik");
    Optional<String> account =
        openbaar || !BlockingOperationControl.isBlockingAllowed()
            ? Optional.empty()
            : sessie.account();
    return account.orElseGet(() -> adres(context));
  }

  private String adres(RoutingContext context) {
    return prerender.wie(context.request());
  }

  private static long seconden(long nanos) {
    return Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos));
  }
}

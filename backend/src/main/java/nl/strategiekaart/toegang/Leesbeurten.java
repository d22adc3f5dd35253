package nl.strategiekaart.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A file that is read takes much memory for a while, so few are read at a time: of one person one,
 * of all people together some. Those wait for their turn once they have come in, so that a slow
 * line holds up nobody else.
 */
@Provider
public class Leesbeurten implements ReaderInterceptor, MeterBinder {

  private static final Duration GEDULD_MET_ANDEREN = Duration.ofSeconds(90);

  /** Who looks at the same file with another choice, waits for the answer to the one before. */
  private static final Duration GEDULD_MET_ZICHZELF = Duration.ofSeconds(4);

  private static final String STRAKS = "10";

  private final Sessie sessie;
  private final CurrentVertxRequest verzoek;
  private final Semaphore plekken;

  /** By account; gone when nobody reads with it any more. */
  private final Cache<String, Semaphore> eigen = Caffeine.newBuilder().weakValues().build();

  Leesbeurten(
      Sessie sessie,
      CurrentVertxRequest verzoek,
      @ConfigProperty(name = "strategiekaart.bestanden-tegelijk") int tegelijk) {
    this.sessie = sessie;
    this.verzoek = verzoek;
    this.plekken = new Semaphore(tegelijk, true);
  }

  /** How many can be read at once now, and how many people wait. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    metingen.gauge("strategiekaart.leesbeurten.vrij", plekken, Semaphore::availablePermits);
    metingen.gauge("strategiekaart.leesbeurten.wachtenden", plekken, Semaphore::getQueueLength);
  }

  /** Of one person; who is nobody is refused by the operation itself. */
  @ServerRequestFilter
  void eenPerPersoon(ResourceInfo operatie, RoutingContext context) {
    if (!List.of(operatie.getResourceMethod().getParameterTypes()).contains(byte[].class)) {
      return;
    }
    sessie
        .account()
        .map(wie -> eigen.get(wie, nieuw -> new Semaphore(1, true)))
        .ifPresent(
            beurt -> {
              if (!isAanDeBeurt(beurt, GEDULD_MET_ZICHZELF)) {
                throw straks(
                    429, "Er wordt al een ander bestand van u gelezen. Wacht tot dat klaar is.");
              }
              context.addEndHandler(klaar -> beurt.release());
            });
  }

  /** Of all people. */
  @Override
  public Object aroundReadFrom(ReaderInterceptorContext lezing) throws IOException {
    Object gelezen = lezing.proceed();
    if (lezing.getType() == byte[].class) {
      wachtOpPlek();
    }
    return gelezen;
  }

  private void wachtOpPlek() {
    if (!isAanDeBeurt(plekken, GEDULD_MET_ANDEREN)) {
      throw straks(
          503, "Er worden nu veel bestanden gelezen. Probeer het over tien seconden opnieuw.");
    }
    verzoek.getCurrent().addEndHandler(klaar -> plekken.release());
  }

  private static boolean isAanDeBeurt(Semaphore beurten, Duration geduld) {
    try {
      return beurten.tryAcquire(geduld.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ProbleemException straks(int status, String detail) {
    return new ProbleemException(Probleem.van(status, detail)).met("Retry-After", STRAKS);
  }
}

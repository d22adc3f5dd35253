package nl.strategiekaart.shared;

import io.netty.channel.Channel;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Closes the door of a node that is told to stop, while it still finishes what is inside. Who comes
 * to a closed door has said nothing yet and goes to another node, with a write too; left open to
 * the last moment, it would let in what is then cut off half-way.
 */
@ApplicationScoped
class Afscheid {

  /** Sees every request, also those that are answered on the spot. */
  private static final int ALLEREERST = 1_200;

  private final Vertx vertx;
  private final Duration respijt;
  private volatile Channel deur;

  Afscheid(
      Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> respijt) {
    this.vertx = vertx;
    this.respijt = respijt.orElse(Duration.ZERO);
  }

  void registreer(@Observes Filters filters) {
    filters.register(this::onthoudDeur, ALLEREERST);
  }

  /** Only who came in knows where the door is: nothing else tells it. */
  private void onthoudDeur(RoutingContext context) {
    if (deur == null && context.request().connection() instanceof ConnectionBase verbinding) {
      deur = verbinding.channel().parent();
    }
    context.next();
  }

  /**
   * The first half of the delay is for proxies that look whether it is ready; in the second half
   * those who are inside are told that their connection ends.
   */
  void bijEinde(@Observes ShutdownDelayInitiatedEvent einde) {
    vertx.setTimer(Math.max(1, respijt.toMillis() / 2), nu -> sluit());
  }

  private void sluit() {
    if (deur != null) {
      deur.close();
    }
  }
}

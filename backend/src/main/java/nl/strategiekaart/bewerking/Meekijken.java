package nl.strategiekaart.bewerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import nl.strategiekaart.bewerking.Aanwezigen.Persoon;
import nl.strategiekaart.bewerking.Aanwezigheid.Aanwezige;
import nl.strategiekaart.bewerking.Aanwezigheid.Ronde;
import org.jboss.resteasy.reactive.RestMulti;

/** Tells who has a unit open what others save in it, and who they are (server-sent events). */
@ApplicationScoped
public class Meekijken implements MeterBinder {

  private static final Duration TUSSENPOOS = Duration.ofSeconds(1);

  /** Then the browser comes back by itself, and who it is is looked at anew. */
  private static final Duration LANGSTE = Duration.ofMinutes(10);

  private static final int HARTSLAG = 15;

  private static final Comparator<Persoon> OP_NAAM =
      Comparator.comparing(Persoon::naam).thenComparing(Persoon::sleutel);

  private final Aanwezigheid aanwezigheid;
  private final Namen namen;
  private final AtomicInteger open = new AtomicInteger();
  private volatile boolean stopt;

  Meekijken(Aanwezigheid aanwezigheid, Namen namen) {
    this.aanwezigheid = aanwezigheid;
    this.namen = namen;
  }

  /** How many pages listen. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    metingen.gauge("strategiekaart.meekijkers", open);
  }

  /** A node that stops ends its streams: each page comes back by itself, to another node. */
  void bijEinde(@Observes ShutdownDelayInitiatedEvent einde) {
    stopt = true;
  }

  /**
   * What happens, until the page is closed or who looks may look no longer.
   *
   * @param laatste the value of Last-Event-ID: the change that was told last; or null
   * @param vorm what is told of a change: the change, and the name of who did it or null
   */
  public Multi<OutboundSseEvent> volg(
      Meekijker pagina, String laatste, Sse sse, BiFunction<Wijziging, String, Object> vorm) {
    long vanaf =
        laatste != null && laatste.matches("\\d{1,18}")
            ? Long.parseLong(laatste)
            : Wijziging.stand(pagina.eenheid());
    Stroom stroom = new Stroom(pagina, vanaf, sse, vorm);
    Multi<OutboundSseEvent> gebeurtenissen =
        Multi.createFrom()
            .ticks()
            .every(TUSSENPOOS)
            .onOverflow()
            .drop()
            .emitOn(Infrastructure.getDefaultExecutor())
            .map(stroom::volgende)
            .select()
            .first(Optional::isPresent)
            .onItem()
            .transformToIterable(Optional::orElseThrow)
            .select()
            .first(LANGSTE)
            .onSubscription()
            .invoke(open::incrementAndGet)
            .onTermination()
            .invoke(
                () -> {
                  open.decrementAndGet();
                  Infrastructure.getDefaultExecutor().execute(() -> aanwezigheid.verlaat(pagina));
                });
    // A proxy that saves up the answer would keep everyone waiting.
    return RestMulti.fromMultiData(gebeurtenissen).header("X-Accel-Buffering", "no").build();
  }

  /** What one page has been told; its rounds come one after another. */
  private final class Stroom {

    private final Meekijker pagina;
    private final Sse sse;
    private final BiFunction<Wijziging, String, Object> vorm;
    private final Map<UUID, String> bekend = new HashMap<>();
    private long vanaf;
    private List<Persoon> personen;

    private Stroom(
        Meekijker pagina, long vanaf, Sse sse, BiFunction<Wijziging, String, Object> vorm) {
      this.pagina = pagina;
      this.vanaf = vanaf;
      this.sse = sse;
      this.vorm = vorm;
    }

    /** What is new; empty when who looks may look no longer, or this node stops. */
    private Optional<List<OutboundSseEvent>> volgende(long tik) {
      return stopt
          ? Optional.empty()
          : aanwezigheid.ronde(pagina, vanaf).map(ronde -> gebeurtenissen(ronde, tik));
    }

    private List<OutboundSseEvent> gebeurtenissen(Ronde ronde, long tik) {
      leerNamen(ronde);
      List<OutboundSseEvent> nieuw = new ArrayList<>();
      for (Wijziging wijziging : ronde.wijzigingen()) {
        vanaf = wijziging.nummer;
        Object verteld = vorm.apply(wijziging, bekend.get(wijziging.doorId));
        nieuw.add(gebeurtenis("wijziging", verteld, Long.toString(vanaf)));
      }
      List<Persoon> nu = ronde.aanwezigen().stream().map(this::persoon).sorted(OP_NAAM).toList();
      if (!nu.equals(personen)) {
        personen = nu;
        nieuw.add(gebeurtenis("aanwezig", new Aanwezigen(personen), null));
      }
      if (nieuw.isEmpty() && tik % HARTSLAG == 0) {
        nieuw.add(sse.newEventBuilder().comment("").build());
      }
      return nieuw;
    }

    /** Asks only for who was not here before. */
    private void leerNamen(Ronde ronde) {
      Set<UUID> nodig = new HashSet<>();
      ronde.aanwezigen().forEach(een -> nodig.add(een.gebruiker()));
      ronde.wijzigingen().forEach(een -> nodig.add(een.doorId));
      nodig.remove(null);
      nodig.removeAll(bekend.keySet());
      if (!nodig.isEmpty()) {
        nodig.forEach(een -> bekend.put(een, null));
        bekend.putAll(namen.van(nodig));
      }
    }

    private Persoon persoon(Aanwezige een) {
      String naam = bekend.get(een.gebruiker());
      return new Persoon(
          een.gebruiker() + "/" + een.plek(),
          naam == null ? "" : naam,
          een.plek(),
          een.gebruiker().equals(pagina.gebruiker()));
    }

    private OutboundSseEvent gebeurtenis(String naam, Object inhoud, String nummer) {
      OutboundSseEvent.Builder bouw =
          sse.newEventBuilder().name(naam).mediaType(MediaType.APPLICATION_JSON_TYPE).data(inhoud);
      return (nummer == null ? bouw : bouw.id(nummer)).build();
    }
  }
}

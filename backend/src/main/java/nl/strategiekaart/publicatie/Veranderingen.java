package nl.strategiekaart.publicatie;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status.Family;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.strategiekaart.publicatie.KlaarAntwoord.Herkomst;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What changed of what visitors read, as far as this node knows: publications, and what lives
 * beside the versies. It looks in the table in which the database notes that, at most about twice
 * in the time that an answer may be old, and only when somebody reads.
 */
@ApplicationScoped
class Veranderingen {

  /** What may have been committed since; the end of it is where the next look begins. */
  private static final String SINDS =
      """
      select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint) as tot, v.id,
        cast(cast(v.transactie as text) as bigint) as transactie, v.agenda
      from (select) nu left join publiek.verandering v on v.transactie >= cast(cast(? as text) as xid8)""";

  private static final String VOORBIJ =
      "delete from publiek.verandering where op < now() - interval '1 day'";

  /** Nothing is remembered before the first look, so nothing of before matters. */
  private static final long NOG_NIET = Long.MAX_VALUE;

  /** Longer than this without a look, and what was noted in between may have been cleared away. */
  private static final Duration LANGSTE = Duration.ofHours(6);

  private static final Logger LOG = Logger.getLogger(Veranderingen.class);
  private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

  private final AgroalDataSource database;
  private final Vertx vertx;
  private final Clock klok;
  private final long geldigNanos;

  /** By agenda: the number of its last publication that is known here. */
  private final Map<String, Long> publicaties = new ConcurrentHashMap<>();

  /** Those that were counted already and may be found once more. */
  private final Map<Long, Long> geteld = new HashMap<>();

  private volatile long stand = 1;
  private volatile long begin = 1;
  private volatile long gekeken;
  private volatile boolean isOud = true;
  private volatile Blik bezig;
  private long vanaf = NOG_NIET;
  private LocalDate dag;

  Veranderingen(
      AgroalDataSource database,
      Vertx vertx,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.antwoord-geldig") Duration geldig) {
    this.database = database;
    this.vertx = vertx;
    this.klok = klok;
    this.geldigNanos = geldig.toNanos();
  }

  private record Blik(long begonnen, Future<Void> klaar) {}

  private record Verandering(long id, long transactie, String agenda) {}

  /**
   * How many there were until now: to know later whether something was made before the last. May
   * ask the database.
   *
   * @throws IllegalStateException when that does not answer; an answer could not be made either
   */
  long stand() {
    if (!isVers()) {
      try {
        kijkNu();
      } catch (SQLException fout) {
        throw new IllegalStateException(fout);
      }
    }
    return stand;
  }

  /** Whether nothing changed since of what something was made of. */
  boolean isGelijkSinds(Herkomst herkomst) {
    long laatste =
        herkomst.agenda() == null
            ? stand
            : Math.max(begin, publicaties.getOrDefault(herkomst.agenda(), 0L));
    return herkomst.stand() >= laatste;
  }

  /** Whether what is known here is new enough to answer with; sees to it that it stays so. */
  boolean isVers() {
    long oud = System.nanoTime() - gekeken;
    if (isOud || oud >= geldigNanos) {
      return false;
    }
    if (oud >= geldigNanos / 2 && bezig == null) {
      kijk();
    }
    return true;
  }

  /** Looks, or waits for a look that began short enough ago; fails when the database does. */
  Future<Void> kijk() {
    Blik lopend = bezig;
    if (lopend != null && System.nanoTime() - lopend.begonnen < geldigNanos) {
      return lopend.klaar;
    }
    Future<Void> klaar =
        vertx.executeBlocking(
            () -> {
              kijkNu();
              return null;
            },
            false);
    Blik nieuw = new Blik(System.nanoTime(), klaar);
    bezig = nieuw;
    klaar.onComplete(
        gedaan -> {
          if (bezig == nieuw) {
            bezig = null;
          }
        });
    return klaar;
  }

  /** Who wrote something and reads on, sees that at once. Of a concept visitors read nothing. */
  @ServerResponseFilter
  void naSchrijven(ContainerRequestContext verzoek, ContainerResponseContext antwoord) {
    boolean geschreven =
        !LEZEN.contains(verzoek.getMethod())
            && !verzoek.getUriInfo().getPath().contains("/concept")
            && antwoord.getStatusInfo().getFamily() == Family.SUCCESSFUL;
    if (!geschreven) {
      return;
    }
    isOud = true;
    if (BlockingOperationControl.isBlockingAllowed()) {
      try {
        kijkNu();
      } catch (SQLException laterWel) {
        LOG.debug("what changed is looked up by who reads next", laterWel);
      }
    }
  }

  @Scheduled(every = "{strategiekaart.opruimen}", concurrentExecution = ConcurrentExecution.SKIP)
  void ruimOp() throws SQLException {
    try (Connection verbinding = database.getConnection();
        PreparedStatement opdracht = verbinding.prepareStatement(VOORBIJ)) {
      opdracht.executeUpdate();
    }
  }

  private void kijkNu() throws SQLException {
    long begonnen = System.nanoTime();
    List<Verandering> gevonden = new ArrayList<>();
    long tot;
    try (Connection verbinding = database.getConnection();
        PreparedStatement vraag = verbinding.prepareStatement(SINDS)) {
      vraag.setLong(1, sinds());
      try (ResultSet rijen = vraag.executeQuery()) {
        rijen.next();
        tot = rijen.getLong("tot");
        do {
          long id = rijen.getLong("id");
          if (!rijen.wasNull()) {
            gevonden.add(
                new Verandering(id, rijen.getLong("transactie"), rijen.getString("agenda")));
          }
        } while (rijen.next());
      }
    }
    verwerk(gevonden, tot, begonnen);
  }

  private synchronized long sinds() {
    return vanaf;
  }

  private synchronized void verwerk(List<Verandering> gevonden, long tot, long begonnen) {
    boolean eerste = vanaf == NOG_NIET;
    if (eerste || begonnen - gekeken > LANGSTE.toNanos()) {
      // What answers of before were made of is not known.
      vanaf = tot;
      begin = stand + 1;
      stand = begin;
    }
    for (Verandering een : gevonden) {
      if (een.transactie >= vanaf && geteld.putIfAbsent(een.id, een.transactie) == null) {
        if (een.agenda != null) {
          publicaties.put(een.agenda, stand + 1);
        }
        stand++;
      }
    }
    LocalDate vandaag = LocalDate.now(klok);
    if (!vandaag.equals(dag)) {
      dag = vandaag;
      stand++;
    }
    if (tot > vanaf) {
      vanaf = tot;
      geteld.values().removeIf(transactie -> transactie < tot);
    }
    if (eerste || begonnen - gekeken > 0) {
      gekeken = begonnen;
    }
    isOud = false;
  }
}

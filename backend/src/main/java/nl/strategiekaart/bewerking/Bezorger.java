package nl.strategiekaart.bewerking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.strategiekaart.bewerking.Bezorging.Status;
import nl.strategiekaart.bewerking.Bode.Bericht;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Tells whoever must be told, at least once. Nothing is mailed inside a transaction or under a
 * lock: one is taken in hand for a while, written, sent, and marked. Who dies on the way leaves it
 * for another, under the same Message-ID; so it arrives twice only when death comes between the
 * server's OK and the mark.
 */
@ApplicationScoped
public class Bezorger implements MeterBinder {

  private static final Logger LOG = Logger.getLogger(Bezorger.class);
  private static final Duration LANGSTE = Duration.ofMinutes(1);

  /** After each attempt that failed; after the last of these it is given up. */
  static final List<Duration> PAUZES =
      List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

  private final Instance<Bode> bodes;
  private final ReactiveMailer post;

  /**
   * Where all mail is sent from. The mail client opens a connection in the context of the caller
   * and listens to it in that of the connection; where those run on two threads, the server's
   * greeting comes now and then before anybody listens, and the mail waits for it in vain.
   */
  private final Context postkamer;

  private final Clock klok;
  private final Duration inHand;
  private final AtomicLong wachtend = new AtomicLong();

  Bezorger(
      Instance<Bode> bodes,
      ReactiveMailer post,
      Vertx vertx,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.bezorging-in-hand") Duration inHand) {
    this.bodes = bodes;
    this.post = post;
    this.postkamer = vertx.getOrCreateContext();
    this.klok = klok;
    this.inHand = inHand;
  }

  /** How much still waits to be told, as it was when that was last looked up. */
  @Override
  public void bindTo(MeterRegistry metingen) {
    metingen.gauge("strategiekaart.bezorging.wacht", wachtend);
  }

  @Scheduled(every = "{strategiekaart.bezorging}", concurrentExecution = ConcurrentExecution.SKIP)
  void opTijd() {
    bezorg();
  }

  /** Delivers all that are due, one by one; one that fails stops no other. */
  public void bezorg() {
    Optional<Bezorging> volgende = neem();
    while (volgende.isPresent()) {
      bezorg(volgende.get());
      volgende = neem();
    }
    wachtend.set(
        QuarkusTransaction.requiringNew().call(() -> Bezorging.count("status", Status.wacht)));
  }

  private void bezorg(Bezorging bezorging) {
    try {
      Optional<Bericht> bericht = schrijf(bezorging);
      bericht.ifPresent(geschreven -> verstuur(bezorging, geschreven));
      markeer(bezorging, bericht.isPresent() ? Status.verstuurd : Status.vervallen);
    } catch (RuntimeException fout) {
      LOG.errorf(fout, "bezorging %s, attempt %d", bezorging.id, bezorging.pogingen);
      misgegaan(bezorging, fout);
    }
  }

  /** Takes the next one that nobody has in hand, in order of when they are due. */
  Optional<Bezorging> neem() {
    Instant nu = klok.instant();
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              List<Bezorging> gevonden =
                  Panache.getEntityManager()
                      .createNativeQuery(
                          """
                          select * from bezorging where status = 'wacht' and vanaf <= :nu
                          order by vanaf, wijziging limit 1 for update skip locked""",
                          Bezorging.class)
                      .setParameter("nu", nu)
                      .getResultList();
              gevonden.forEach(
                  bezorging -> {
                    bezorging.pogingen++;
                    bezorging.vanaf = nu.plus(inHand);
                  });
              return gevonden.stream().findFirst();
            });
  }

  Optional<Bericht> schrijf(Bezorging bezorging) {
    Bode bode =
        bodes.stream().filter(een -> een.soort().equals(bezorging.soort)).findFirst().orElseThrow();
    return QuarkusTransaction.requiringNew().call(() -> bode.bericht(bezorging.onderdeelId));
  }

  void verstuur(Bezorging bezorging, Bericht bericht) {
    Mail mail =
        new Mail()
            .addTo(bericht.aan())
            .setSubject(bericht.onderwerp())
            .setText(bericht.tekst())
            .setHtml(bericht.html())
            .addHeader("Message-ID", "<" + bezorging.id + "@strategiekaart>");
    Uni.createFrom()
        .deferred(() -> post.send(mail))
        .runSubscriptionOn(draad -> postkamer.runOnContext(niets -> draad.run()))
        .await()
        .atMost(LANGSTE);
  }

  void markeer(Bezorging bezorging, Status hoe) {
    QuarkusTransaction.requiringNew()
        .run(() -> Bezorging.<Bezorging>findById(bezorging.id).rondAf(hoe, klok.instant()));
  }

  /** Later again, unless the mail server said that it never will, or it was tried often enough. */
  private void misgegaan(Bezorging bezorging, RuntimeException fout) {
    boolean nooit = fout.getCause() instanceof SMTPException smtp && smtp.isPermanent();
    if (nooit || bezorging.pogingen > PAUZES.size()) {
      markeer(bezorging, Status.mislukt);
    } else {
      Instant weer = klok.instant().plus(PAUZES.get(bezorging.pogingen - 1));
      QuarkusTransaction.requiringNew()
          .run(() -> Bezorging.<Bezorging>findById(bezorging.id).vanaf = weer);
    }
  }
}

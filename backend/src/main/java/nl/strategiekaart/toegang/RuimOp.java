package nl.strategiekaart.toegang;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes away what is known of people once its term is over. All of it or nothing, and what is gone
 * is not found a second time: who is killed half-way leaves it for the next.
 */
@ApplicationScoped
class RuimOp {

  private static final Logger LOG = Logger.getLogger(RuimOp.class);

  private final EntityManager em;
  private final Clock klok;
  private final Duration accounts;
  private final Duration uitnodigingen;

  RuimOp(
      EntityManager em,
      Clock klok,
      @ConfigProperty(name = "strategiekaart.bewaren.accounts") Duration accounts,
      @ConfigProperty(name = "strategiekaart.bewaren.uitnodigingen") Duration uitnodigingen) {
    this.em = em;
    this.klok = klok;
    this.accounts = accounts;
    this.uitnodigingen = uitnodigingen;
  }

  @Scheduled(every = "{strategiekaart.opruimen}", concurrentExecution = ConcurrentExecution.SKIP)
  void opTijd() {
    ruimOp();
  }

  /** Safe to repeat. */
  @Transactional
  public void ruimOp() {
    Instant nu = klok.instant();
    int weg = uitnodigingen(nu.minus(uitnodigingen)) + accounts(nu.minus(accounts));
    doe("delete from beeindigde_sessie where tot < :voor", nu);
    if (weg > 0) {
      LOG.infof("%d uitnodigingen and accounts were past their term", weg);
    }
  }

  /** Those that nobody can take up any more, and what was mailed about them. */
  private int uitnodigingen(Instant voor) {
    String voorbij =
        " (select id from uitnodiging where coalesce(aangenomen_op, ingetrokken_op, verloopt_op) < :voor)";
    doe("delete from uitnodigingssleutel where uitnodiging_id in" + voorbij, voor);
    doe("delete from bezorging where status <> 'wacht' and onderdeel_id in" + voorbij, voor);
    return doe("delete from uitnodiging where id in" + voorbij, voor);
  }

  /**
   * Of who has no role and did not come in for long. The row stays for what the trail says that
   * they did; the person is not in it any more, and who comes back is somebody new.
   */
  private int accounts(Instant voor) {
    return doe(
        """
        update gebruiker g set naam = 'Voormalig medewerker', email = null,
          issuer = 'opgeruimd', subject = cast(id as text), revisie = revisie + 1
        where ingelogd_op < :voor and issuer <> 'opgeruimd'
          and not exists (select from lidmaatschap l where l.gebruiker_id = g.id)""",
        voor);
  }

  private int doe(String opdracht, Instant voor) {
    Query klaar = em.createNativeQuery(opdracht).setParameter("voor", voor);
    return klaar.executeUpdate();
  }
}

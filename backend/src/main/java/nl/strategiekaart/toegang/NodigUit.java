package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.toegang.Toegangslog.Wat;
import org.jboss.logging.Logger;

/**
 * Makes an uitnodiging and mails it, or neither. It does the same whether or not the address is
 * known here, so that nobody learns from it who is.
 */
@ApplicationScoped
class NodigUit {

  private static final Logger LOG = Logger.getLogger(NodigUit.class);
  static final Duration TIJDVAK = Duration.ofDays(1);
  static final int PER_UITNODIGER = 30;
  static final int PER_ADRES = 3;
  private static final int BYTES = 32;

  private final EntityManager em;
  private final Clock klok;
  private final Toegangslog log;
  private final Uitnodigingsmail mail;
  private final SecureRandom toeval = new SecureRandom();

  NodigUit(EntityManager em, Clock klok, Toegangslog log, Uitnodigingsmail mail) {
    this.em = em;
    this.klok = klok;
    this.log = log;
    this.mail = mail;
  }

  @Transactional
  Uitnodiging nodigUit(
      Organisatie organisatie, String adres, Lidmaatschapsrol rol, Gebruiker door) {
    // Counted and added under one lock: many requests at once cannot pass the limit together.
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('uitnodiging'))").getSingleResult();
    Instant nu = klok.instant();
    Instant sinds = nu.minus(TIJDVAK);
    begrens(
        Uitnodiging.count("uitgenodigdDoor = ?1 and gemaaktOp > ?2", door, sinds), PER_UITNODIGER);
    begrens(Uitnodiging.count("email = ?1 and gemaaktOp > ?2", adres, sinds), PER_ADRES);
    Uitnodiging.<Uitnodiging>list(
            "organisatie = ?1 and email = ?2 and rol = ?3 and aangenomenOp is null and ingetrokkenOp is null",
            organisatie,
            adres,
            rol)
        .forEach(eerdere -> eerdere.ingetrokkenOp = nu);
    byte[] geheim = new byte[BYTES];
    toeval.nextBytes(geheim);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(geheim);
    Uitnodiging uitnodiging = new Uitnodiging();
    uitnodiging.organisatie = organisatie;
    uitnodiging.email = adres;
    uitnodiging.rol = rol;
    uitnodiging.tokenHash = Uitnodiging.hash(token);
    uitnodiging.uitgenodigdDoor = door;
    uitnodiging.gemaaktOp = nu;
    uitnodiging.verlooptOp = nu.plus(Uitnodiging.GELDIG);
    uitnodiging.persistAndFlush();
    log.noteer(Wat.uitnodiging_gemaakt, door, uitnodiging);
    verstuur(uitnodiging, token);
    return uitnodiging;
  }

  private static void begrens(long aantal, int hoogstens) {
    if (aantal >= hoogstens) {
      throw new ProbleemException(
          Probleem.van(
              429, "Er zijn vandaag al veel uitnodigingen verstuurd. Probeer het morgen opnieuw."));
    }
  }

  private void verstuur(Uitnodiging uitnodiging, String token) {
    try {
      mail.stuur(uitnodiging, token);
    } catch (RuntimeException fout) {
      LOG.errorf(fout, "the mail of uitnodiging %s was not taken", uitnodiging.id);
      throw new ProbleemException(
          Probleem.van(503, "De uitnodiging kon niet worden gemaild. Probeer het later opnieuw."));
    }
  }
}

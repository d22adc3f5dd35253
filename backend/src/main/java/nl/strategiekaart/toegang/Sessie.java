package nl.strategiekaart.toegang;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The session of this request: a cookie of the site or a bearer token of a machine. Whoever asks it
 * nothing never touches the sign-in server.
 */
@RequestScoped
class Sessie {

  /** No session lives longer at the provider (ssoSessionMaxLifespan), with room to spare. */
  private static final Duration LANGSTE = Duration.ofDays(30);

  private final SecurityIdentity identity;
  private final OidcSession oidc;
  private final Clock klok;
  private final Uitlogverzoek uitlogverzoek;
  private Optional<JsonWebToken> token;

  Sessie(SecurityIdentity identity, OidcSession oidc, Clock klok, Uitlogverzoek uitlogverzoek) {
    this.identity = identity;
    this.oidc = oidc;
    this.klok = klok;
    this.uitlogverzoek = uitlogverzoek;
  }

  /** What the provider said about who this is; empty for a visitor, and once a session is over. */
  Optional<JsonWebToken> token() {
    if (token == null) {
      token = lees();
    }
    return token;
  }

  private Optional<JsonWebToken> lees() {
    try {
      if (identity.isAnonymous()
          || !(identity.getPrincipal() instanceof JsonWebToken gevonden)
          || beeindigd(gevonden)) {
        return Optional.empty();
      }
      return Optional.of(gevonden);
    } catch (AuthenticationFailedException verlopen) {
      if (Inlogserver.isWeg(verlopen)) {
        // It may well go on once it can be renewed: whoever it is, is not told to be nobody.
        throw verlopen;
      }
      return Optional.empty();
    }
  }

  /** A copy of the cookie that someone kept would work until its token ends; this ends it now. */
  private boolean beeindigd(JsonWebToken gevonden) {
    String sessie = nummer(gevonden);
    return sessie != null
        && !Panache.getEntityManager()
            .createNativeQuery("select 1 from beeindigde_sessie where sessie = :sessie")
            .setParameter("sessie", sessie)
            .getResultList()
            .isEmpty();
  }

  /** Whose it is, by who says so and their identifier there; empty for a visitor. */
  Optional<String> account() {
    return token().map(wie -> wie.getIssuer() + " " + wie.getSubject());
  }

  /** Its number at the provider; null without one. */
  String nummer() {
    return token().map(Sessie::nummer).orElse(null);
  }

  private static String nummer(JsonWebToken token) {
    return token.getClaim("sid");
  }

  /** Ends the session here and at the provider. Needs a transaction. */
  void eindig() {
    String sessie = nummer();
    if (sessie != null) {
      Panache.getEntityManager()
          .createNativeQuery("delete from beeindigde_sessie where tot < :nu")
          .setParameter("nu", klok.instant())
          .executeUpdate();
      Panache.getEntityManager()
          .createNativeQuery(
              "insert into beeindigde_sessie (sessie, tot) values (:sessie, :tot) on conflict do nothing")
          .setParameter("sessie", sessie)
          .setParameter("tot", klok.instant().plus(LANGSTE))
          .executeUpdate();
    }
    RefreshToken verversing = identity.getCredential(RefreshToken.class);
    OidcConfigurationMetadata provider = identity.getAttribute("configuration-metadata");
    if (verversing != null && verversing.getToken() != null && provider != null) {
      uitlogverzoek.stuur(provider, verversing.getToken());
      oidc.logout().await().indefinitely();
    }
  }
}

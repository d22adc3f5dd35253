package nl.strategiekaart.toegang;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The session of this request: a cookie of the site or a bearer token of a machine. Whoever asks it
 * nothing never touches the sign-in server.
 */
@RequestScoped
class Sessie {

  /** No session lives longer at the provider (ssoSessionMaxLifespan), with room to spare. */
  private static final Duration LANGSTE = Duration.ofDays(30);

  /** No row when the session has ended. */
  private static final String WIE =
      """
      select g.id, g.email
      from (select) nu left join gebruiker g on g.issuer = :issuer and g.subject = :subject
      where not exists (select from beeindigde_sessie where sessie = cast(:sessie as text))""";

  private final SecurityIdentity identity;
  private final OidcSession oidc;
  private final Clock klok;
  private final Uitlogverzoek uitlogverzoek;
  private Optional<Ingelogd> ingelogd;

  /**
   * What we keep of someone who signed in.
   *
   * @param email null when their address was not verified
   */
  record Bekende(UUID id, String email) {}

  private record Ingelogd(JsonWebToken token, Optional<Bekende> bekende) {}

  Sessie(SecurityIdentity identity, OidcSession oidc, Clock klok, Uitlogverzoek uitlogverzoek) {
    this.identity = identity;
    this.oidc = oidc;
    this.klok = klok;
    this.uitlogverzoek = uitlogverzoek;
  }

  /** What the provider said about who this is; empty for a visitor, and once a session is over. */
  Optional<JsonWebToken> token() {
    return ingelogd().map(Ingelogd::token);
  }

  /** Who that is; empty for a visitor, and for who never came in through the site. */
  Optional<Bekende> bekende() {
    return ingelogd().flatMap(Ingelogd::bekende);
  }

  private Optional<Ingelogd> ingelogd() {
    if (ingelogd == null) {
      ingelogd = lees();
    }
    return ingelogd;
  }

  private Optional<Ingelogd> lees() {
    try {
      return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken gevonden
          ? zoek(gevonden)
          : Optional.empty();
    } catch (AuthenticationFailedException verlopen) {
      if (Inlogserver.isWeg(verlopen)) {
        // It may well go on once it can be renewed: whoever it is, is not told to be nobody.
        throw verlopen;
      }
      return Optional.empty();
    }
  }

  /**
   * A copy of the cookie that someone kept would work until its token ends; a session that has
   * ended ends it now.
   */
  private static Optional<Ingelogd> zoek(JsonWebToken token) {
    List<Tuple> rijen =
        Panache.getEntityManager()
            .createNativeQuery(WIE, Tuple.class)
            .setParameter("issuer", token.getIssuer())
            .setParameter("subject", token.getSubject())
            .setParameter("sessie", nummer(token))
            .getResultList();
    return rijen.stream()
        .findFirst()
        .map(
            rij -> {
              Optional<UUID> id = Optional.ofNullable(rij.get("id", UUID.class));
              return new Ingelogd(
                  token, id.map(een -> new Bekende(een, rij.get("email", String.class))));
            });
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

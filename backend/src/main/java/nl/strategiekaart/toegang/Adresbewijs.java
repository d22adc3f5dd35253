package nl.strategiekaart.toegang;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What goes along to the sign-in page with who followed the link of an open uitnodiging: the
 * address it was mailed to, and for the Keycloak that comes along a signed word of ours that this
 * browser is of who reads its mail. On that word it lets someone without an account choose a
 * password.
 */
@ApplicationScoped
class Adresbewijs {

  /** It is used at once; what remains of it in a log is worth nothing. */
  private static final Duration GELDIG = Duration.ofMinutes(2);

  /** A shorter key is too weak to sign with. */
  private static final int KORTSTE_GEHEIM = 32;

  private final Clock klok;
  private final Optional<String> geheim;

  Adresbewijs(
      Clock klok,
      @ConfigProperty(name = "strategiekaart.accounts") boolean accounts,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> geheim) {
    this.klok = klok;
    this.geheim = geheim.filter(tekst -> accounts && tekst.length() >= KORTSTE_GEHEIM);
  }

  /** What to add to the query of the sign-in page; nothing when the uitnodiging is not open. */
  String bij(String kenmerk) {
    return Uitnodiging.metSleutel(kenmerk)
        .filter(uitnodiging -> uitnodiging.status(klok.instant()) == Uitnodiging.Status.open)
        .map(uitnodiging -> vraag(uitnodiging.email))
        .orElse("");
  }

  private String vraag(String adres) {
    return "&login_hint="
        + URLEncoder.encode(adres, UTF_8)
        + geheim.map(sleutel -> "&adresbewijs=" + getekend(adres, sleutel)).orElse("");
  }

  private static String getekend(String adres, String sleutel) {
    return Jwt.subject(adres)
        .audience("strategiekaart-accounts")
        .expiresIn(GELDIG)
        .signWithSecret(sleutel);
  }
}

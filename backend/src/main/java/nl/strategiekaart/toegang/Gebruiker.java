package nl.strategiekaart.toegang;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import nl.strategiekaart.shared.Basis;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Someone who signed in, known by who says so (issuer) and their identifier there (subject). */
@Entity
public class Gebruiker extends Basis {

  public String issuer;

  public String subject;

  /** In lower case; only an address that the sign-in provider has verified. */
  public String email;

  public String naam;

  public Instant aangemaaktOp;

  public Instant ingelogdOp;

  /** Whom a token is about. */
  static Optional<Gebruiker> met(JsonWebToken token) {
    return met(token.getIssuer(), token.getSubject());
  }

  public static Optional<Gebruiker> met(String issuer, String subject) {
    return find("issuer = ?1 and subject = ?2", issuer, subject).singleResultOptional();
  }
}

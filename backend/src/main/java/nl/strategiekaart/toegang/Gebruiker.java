package nl.strategiekaart.toegang;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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

  @OneToMany(mappedBy = "gebruiker")
  public Set<Lidmaatschap> lidmaatschappen = new LinkedHashSet<>();

  /** Whom a token is about. */
  static Optional<Gebruiker> met(JsonWebToken token) {
    return met(token.getIssuer(), token.getSubject());
  }

  /** With memberships and their organisaties, in one query. */
  public static Optional<Gebruiker> met(String issuer, String subject) {
    // One person, in as many rows as there are lidmaatschappen: asking for the first row would not
    // do.
    return Gebruiker.<Gebruiker>find(
            "select g from Gebruiker g left join fetch g.lidmaatschappen l left join fetch l.organisatie"
                + " where g.issuer = ?1 and g.subject = ?2",
            issuer,
            subject)
        .stream()
        .findFirst();
  }
}

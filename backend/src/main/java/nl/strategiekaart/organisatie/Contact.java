package nl.strategiekaart.organisatie;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an organisatie can be reached; about a person, unless it is a desk.
 *
 * @param openbaar whether visitors may read it
 */
@Embeddable
public record Contact(
    @Column(name = "contact_naam") String naam,
    @Column(name = "contact_email") String email,
    @Column(name = "contact_telefoon") String telefoon,
    @Column(name = "contact_openbaar") boolean openbaar) {

  static final Contact GEEN = new Contact(null, null, null, false);

  static Contact van(ContactInhoud inhoud) {
    return inhoud == null
        ? GEEN
        : new Contact(
            inhoud.naam(),
            inhoud.email(),
            inhoud.telefoon(),
            Boolean.TRUE.equals(inhoud.openbaar()));
  }

  /** Null when there is none. */
  ContactInhoud inhoud() {
    return equals(GEEN) ? null : new ContactInhoud(naam, email, telefoon, openbaar);
  }

  String inWoorden() {
    return Stream.of(naam, email, telefoon)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}

package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.EenRegel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Someone comes in: remembers who it is, and turns the uitnodigingen to their address into
 * lidmaatschappen.
 */
@ApplicationScoped
class MeldAan {

  private static final int LANGSTE_NAAM = 100;

  private final Clock klok;
  private final Toegangsspoor spoor;
  private final Demoleden demoleden;
  private final boolean adressenVertrouwd;

  MeldAan(
      Clock klok,
      Toegangsspoor spoor,
      Demoleden demoleden,
      @ConfigProperty(name = "strategiekaart.adressen-vertrouwd") boolean adressenVertrouwd) {
    this.klok = klok;
    this.spoor = spoor;
    this.demoleden = demoleden;
    this.adressenVertrouwd = adressenVertrouwd;
  }

  /** How the uitnodiging behind a link turned out, for the page that the reader lands on. */
  enum Uitkomst {
    aangenomen,
    gebruikt,
    ingetrokken,
    verlopen,
    ander_adres,
    onbekend
  }

  /** Safe to repeat: whoever is known already stays who they are. */
  @Transactional
  Gebruiker meldAan(JsonWebToken token) {
    // Two windows that sign in for the first time at once are one person.
    Slot.neem("gebruiker " + token.getIssuer() + " " + token.getSubject());
    Instant nu = klok.instant();
    Gebruiker gebruiker = Gebruiker.met(token).orElseGet(() -> nieuw(token, nu));
    boolean eersteKeer = gebruiker.ingelogdOp == null;
    gebruiker.email = geverifieerdAdres(token);
    gebruiker.naam = naam(token);
    gebruiker.ingelogdOp = nu;
    gebruiker.persist();
    if (gebruiker.email != null) {
      Uitnodiging.openVoor(gebruiker.email, nu).forEach(u -> neemAan(u, gebruiker, nu));
      if (eersteKeer) {
        demoleden
            .van(gebruiker.email)
            .forEach((organisatie, rol) -> geef(gebruiker, organisatie, rol, nu, null));
      }
    }
    return gebruiker;
  }

  private static Gebruiker nieuw(JsonWebToken token, Instant nu) {
    Gebruiker gebruiker = new Gebruiker();
    gebruiker.issuer = token.getIssuer();
    gebruiker.subject = token.getSubject();
    gebruiker.aangemaaktOp = nu;
    return gebruiker;
  }

  private String geverifieerdAdres(JsonWebToken token) {
    String adres = token.getClaim("email");
    boolean geverifieerd =
        adressenVertrouwd
            || "true".equals(String.valueOf((Object) token.getClaim("email_verified")));
    return geverifieerd && adres != null && adres.matches("[^@\\s]+@[^@\\s]+")
        ? adres.toLowerCase(Locale.ROOT)
        : null;
  }

  /** The provider decides what a name is; we only keep what fits in a line of a mail. */
  private static String naam(JsonWebToken token) {
    String naam = token.getClaim("name");
    if (naam == null) {
      return null;
    }
    String schoon = EenRegel.van(naam);
    return schoon.isEmpty()
        ? null
        : schoon.substring(0, Math.min(schoon.length(), LANGSTE_NAAM)).strip();
  }

  private void neemAan(Uitnodiging uitnodiging, Gebruiker gebruiker, Instant nu) {
    uitnodiging.aangenomenOp = nu;
    uitnodiging.aangenomenDoor = gebruiker;
    spoor.aangenomen(uitnodiging);
    geef(gebruiker, uitnodiging.organisatie, uitnodiging.rol, nu, uitnodiging.uitgenodigdDoor);
  }

  private void geef(
      Gebruiker gebruiker,
      Organisatie organisatie,
      Lidmaatschapsrol rol,
      Instant nu,
      Gebruiker door) {
    if (Lidmaatschap.bestaat(gebruiker.id, organisatie.id, rol)) {
      return;
    }
    Lidmaatschap lidmaatschap = Lidmaatschap.van(gebruiker, organisatie, rol, nu);
    lidmaatschap.persist();
    spoor.gegeven(lidmaatschap, door);
  }

  /** What became of the link in the mail, now that this gebruiker followed it. */
  @Transactional
  Uitkomst uitkomst(String token, Gebruiker gebruiker) {
    return Uitnodiging.metSleutel(token)
        .map(
            uitnodiging ->
                switch (uitnodiging.status(klok.instant())) {
                  case aangenomen ->
                      uitnodiging.aangenomenDoor.id.equals(gebruiker.id)
                          ? Uitkomst.aangenomen
                          : Uitkomst.gebruikt;
                  case ingetrokken -> Uitkomst.ingetrokken;
                  case verlopen -> Uitkomst.verlopen;
                  case open -> Uitkomst.ander_adres;
                })
        .orElse(Uitkomst.onbekend);
  }
}

package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.strategiekaart.bewerking.Bezorging;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Makes an uitnodiging, and asks that it is mailed. It does the same whether or not the address is
 * known here, so that nobody learns from it who is.
 */
@ApplicationScoped
class NodigUit {

  static final Duration TIJDVAK = Duration.ofDays(1);
  static final int PER_UITNODIGER = 30;
  static final int PER_ADRES = 3;

  private final Clock klok;
  private final Toegangsspoor spoor;

  NodigUit(Clock klok, Toegangsspoor spoor) {
    this.klok = klok;
    this.spoor = spoor;
  }

  @Transactional
  Uitnodiging nodigUit(
      Organisatie organisatie, String adres, Lidmaatschapsrol rol, Gebruiker door) {
    // Counted and added under one lock: many requests at once cannot pass the limit together.
    Slot.neem("uitnodiging");
    Instant nu = klok.instant();
    Instant sinds = nu.minus(TIJDVAK);
    begrens(
        Uitnodiging.count("uitgenodigdDoor = ?1 and gemaaktOp > ?2", door, sinds), PER_UITNODIGER);
    // Of this organisatie only: what others send to an address takes nothing from her, and is not
    // told.
    begrens(
        Uitnodiging.count(
            "organisatie = ?1 and email = ?2 and gemaaktOp > ?3", organisatie, adres, sinds),
        PER_ADRES);
    Uitnodiging.<Uitnodiging>list(
            "organisatie = ?1 and email = ?2 and rol = ?3 and aangenomenOp is null and ingetrokkenOp is null",
            organisatie,
            adres,
            rol)
        .forEach(
            eerdere -> {
              eerdere.ingetrokkenOp = nu;
              spoor.ingetrokken(eerdere, door);
            });
    Uitnodiging uitnodiging = new Uitnodiging();
    uitnodiging.organisatie = organisatie;
    uitnodiging.email = adres;
    uitnodiging.rol = rol;
    uitnodiging.uitgenodigdDoor = door;
    uitnodiging.gemaaktOp = nu;
    uitnodiging.verlooptOp = nu.plus(Uitnodiging.GELDIG);
    uitnodiging.persistAndFlush();
    Bezorging.van(spoor.uitgenodigd(uitnodiging, door));
    return uitnodiging;
  }

  private static void begrens(long aantal, int hoogstens) {
    if (aantal >= hoogstens) {
      throw new ProbleemException(
          429, "Er zijn vandaag al veel uitnodigingen verstuurd. Probeer het morgen opnieuw.");
    }
  }
}

package nl.strategiekaart.toegang;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.bewerking.Bode;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.toegang.Uitnodiging.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Writes the mail with an uitnodiging: as text and as HTML, in which everything from outside is
 * escaped.
 */
@ApplicationScoped
class Uitnodigingsbode implements Bode {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final Clock klok;
  private final String openbaarAdres;
  private final boolean accounts;
  private final Optional<String> inloghulp;

  Uitnodigingsbode(
      Clock klok,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres,
      @ConfigProperty(name = "strategiekaart.accounts") boolean accounts,
      @ConfigProperty(name = "strategiekaart.inloghulp") Optional<String> inloghulp) {
    this.klok = klok;
    this.openbaarAdres = openbaarAdres;
    this.accounts = accounts;
    this.inloghulp = inloghulp;
  }

  @CheckedTemplate(basePath = "mail")
  static class Mail {
    static native TemplateInstance uitnodiging(
        String organisatie,
        String door,
        String rol,
        String mag,
        String inloggen,
        String link,
        String tot);

    private Mail() {}
  }

  @Override
  public String soort() {
    return Deel.soort(Uitnodiging.class);
  }

  @Override
  public Optional<Bericht> bericht(UUID id) {
    return Uitnodiging.<Uitnodiging>findByIdOptional(id)
        .filter(uitnodiging -> uitnodiging.status(klok.instant()) == Status.open)
        .map(this::bericht);
  }

  private Bericht bericht(Uitnodiging uitnodiging) {
    // A line break in a name would start a header, or a paragraph that looks like ours.
    String organisatie = EenRegel.van(uitnodiging.organisatie.naam);
    String door = door(uitnodiging);
    TemplateInstance mail =
        Mail.uitnodiging(
            organisatie,
            door,
            uitnodiging.rol.name(),
            uitnodiging.rol.mag(organisatie),
            inloggen(uitnodiging.email, door),
            openbaarAdres
                + "/v1/inloggen?naar="
                + uitnodiging.rol.begin()
                + "&uitnodiging="
                + uitnodiging.maakSleutel(),
            DAG.format(uitnodiging.verlooptOp));
    return new Bericht(
        uitnodiging.email,
        "Uitnodiging voor de strategiekaart van " + organisatie,
        als(Variant.TEXT_PLAIN, mail),
        als(Variant.TEXT_HTML, mail));
  }

  private static String door(Uitnodiging uitnodiging) {
    String naam = uitnodiging.uitgenodigdDoor.naam;
    return EenRegel.van(naam == null ? "Iemand" : naam);
  }

  /** How the reader gets in: with an account that is made on the way, or one of their own. */
  private String inloggen(String adres, String door) {
    if (accounts) {
      return "Nog geen account? Kies via de knop een wachtwoord. Al wel een account? Log dan in met "
          + adres
          + ".";
    }
    return "Log in met het account van uw eigen organisatie, met het adres "
        + adres
        + ". "
        + inloghulp.orElse("Geen account? Vraag " + door + " wat u kunt doen.");
  }

  private static String als(String soort, TemplateInstance mail) {
    return mail.setAttribute(TemplateInstance.SELECTED_VARIANT, Variant.forContentType(soort))
        .render();
  }
}

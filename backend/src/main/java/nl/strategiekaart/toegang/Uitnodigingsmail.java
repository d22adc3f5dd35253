package nl.strategiekaart.toegang;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail with an uitnodiging: as text and as HTML, in which everything from outside is escaped.
 */
@ApplicationScoped
class Uitnodigingsmail {

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final String openbaarAdres;

  Uitnodigingsmail(@ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.openbaarAdres = openbaarAdres;
  }

  @CheckedTemplate(basePath = "mail")
  static class Mail {
    static native MailTemplateInstance uitnodiging(
        String organisatie, String door, String rol, String link, String tot);

    private Mail() {}
  }

  /** Returns when the mail server has taken it; fails when it does not. */
  void stuur(Uitnodiging uitnodiging, String token) {
    String organisatie = eenRegel(uitnodiging.organisatie.naam);
    Gebruiker door = uitnodiging.uitgenodigdDoor;
    Mail.uitnodiging(
            organisatie,
            eenRegel(door.naam == null ? "Iemand" : door.naam),
            uitnodiging.rol.name(),
            openbaarAdres + "/v1/inloggen?naar=/&uitnodiging=" + token,
            DAG.format(uitnodiging.verlooptOp))
        .to(uitnodiging.email)
        .subject("Uitnodiging voor de strategiekaart van " + organisatie)
        .send()
        .await()
        .indefinitely();
  }

  /**
   * A line break in a name would start a header of its own, or a paragraph that looks like ours.
   */
  private static String eenRegel(String tekst) {
    return tekst.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}

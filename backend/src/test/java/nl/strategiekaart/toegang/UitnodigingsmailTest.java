package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import nl.strategiekaart.bewerking.Bode.Bericht;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mail with an uitnodiging says. */
@PostgresTest
class UitnodigingsmailTest extends Uitnodigingsproef {

  private static final String SITE = "http://localhost:8080";

  @ParameterizedTest
  @CsvSource({
    "vertegenwoordiger,/mijn-acties,zien wat agenda’s van Gemeente Zoetermeer vragen",
    "beleidsmedewerker,/concepten,de agenda’s van Gemeente Zoetermeer bewerken en publiceren"
  })
  void zij_zegt_wie_waarvoor_uitnodigt_wat_de_rol_mag_en_leidt_naar_het_werk(
      String rol, String begin, String mag) {
    nodigUit(gast.email(), rol).then().statusCode(201);
    Proefmail mail = Proefpost.voor(gast.email()).get(0);
    assertThat(mail.onderwerp())
        .isEqualTo("Uitnodiging voor de strategiekaart van Gemeente Zoetermeer");
    for (String vorm : List.of(mail.tekst(), mail.html())) {
      assertThat(vorm)
          .contains("Bea Beleid nodigt u uit", rol, mag, "geldt tot", gast.email())
          .doesNotContain("wachtwoord");
    }
    assertThat(mail.tekst()).contains(SITE + "/v1/inloggen?naar=" + begin + "&uitnodiging=");
    assertThat(volg(mail)).isEqualTo(SITE + begin + "?uitnodiging=aangenomen");
  }

  private String volg(Proefmail mail) {
    String link = mail.tekst().lines().filter(r -> r.startsWith(SITE)).findFirst().orElseThrow();
    return gast.vraagt()
        .get(link.substring(SITE.length()))
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }

  @Test
  void met_een_eigen_inlogserver_zegt_zij_wie_er_een_account_geeft() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    Proefmail mail = Proefpost.voor(gast.email()).get(0);
    assertThat(mail.tekst())
        .contains(
            "Log in met het account van uw eigen organisatie", "helpdesk ICT, telefoon 12345");
  }

  @Test
  void zonder_die_hulp_verwijst_zij_naar_wie_uitnodigde() {
    assertThat(bericht(false).tekst()).contains("Geen account? Vraag Bea Beleid wat u kunt doen.");
  }

  @Test
  void met_de_inlogserver_die_meekomt_zegt_zij_hoe_men_aan_een_wachtwoord_komt() {
    assertThat(bericht(true).html())
        .contains("Nog geen account? Kies via de knop een wachtwoord.", gast.email())
        .doesNotContain("helpdesk");
  }

  /** As it would be in an installation with other settings. */
  private Bericht bericht(boolean accounts) {
    UUID id =
        UUID.fromString(nodigUit(gast.email(), "vertegenwoordiger").jsonPath().getString("id"));
    Uitnodigingsbode elders =
        new Uitnodigingsbode(Clock.systemUTC(), SITE, accounts, Optional.empty());
    return QuarkusTransaction.requiringNew().call(() -> elders.bericht(id).orElseThrow());
  }
}

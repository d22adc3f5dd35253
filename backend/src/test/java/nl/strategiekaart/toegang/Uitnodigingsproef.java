package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import nl.strategiekaart.bewerking.Bezorger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A policy officer who is signed in, a guest to invite, and the mail that goes between them. */
abstract class Uitnodigingsproef {

  static final String ZOETERMEER = "/v1/organisaties/gemeente-zoetermeer";
  static final String ZIMIHC = "/v1/organisaties/zimihc";

  @Inject Bezorger bezorger;
  @Inject EntityManager em;

  Proefgebruiker medewerker;
  Proefgebruiker gast;

  @BeforeEach
  void begin() {
    medewerker =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer")
            .metNaam("Bea Beleid");
    medewerker.logIn("/");
    gast = Proefgebruiker.nieuw();
  }

  @AfterEach
  void zetDeKlokGelijk() {
    Proefklok.verzet(Duration.ZERO);
  }

  /** Invites someone; what there is to mail is on its way then. */
  Response nodigUit(String email, String rol) {
    Response antwoord =
        medewerker
            .vraagt()
            .contentType("application/json")
            .body(Map.of("email", email, "rol", rol))
            .post(ZOETERMEER + "/uitnodigingen");
    bezorger.bezorg();
    return antwoord;
  }

  /** The secret in the last mail to the guest. */
  String token() {
    List<Proefmail> gestuurd = Proefpost.voor(gast.email());
    Matcher link =
        Pattern.compile("uitnodiging=([\\w-]+)").matcher(gestuurd.get(gestuurd.size() - 1).tekst());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  String volgLink(Proefgebruiker wie, String token) {
    return wie.vraagt()
        .queryParam("uitnodiging", token)
        .get("/v1/inloggen")
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }
}

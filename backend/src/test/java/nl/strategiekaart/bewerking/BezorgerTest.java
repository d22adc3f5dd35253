package nl.strategiekaart.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import nl.strategiekaart.bewerking.Bezorging.Status;
import nl.strategiekaart.bewerking.Bode.Bericht;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Delivering, by the mail with an uitnodiging, to a real mail server. A death between two steps is
 * played by not taking the next one: each step is one transaction, or none.
 */
@PostgresTest
class BezorgerTest {

  private static final String UITNODIGINGEN = "/v1/organisaties/gemeente-zoetermeer/uitnodigingen";
  private static final Duration LANG_GENOEG = Duration.ofMinutes(5).plusSeconds(1);

  @Inject Bezorger bezorger;

  private Proefgebruiker medewerker;
  private Duration verzet = Duration.ZERO;

  @BeforeEach
  void begin() {
    // What others left waiting is not in the way.
    bezorger.bezorg();
    medewerker =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer")
            .metNaam("Bea Beleid");
    medewerker.logIn("/");
  }

  @AfterEach
  void zetDeKlokGelijk() {
    Proefklok.verzet(Duration.ZERO);
  }

  @Test
  void een_mail_gaat_een_keer_weg_en_dat_is_te_zien() {
    String adres = adres("een");
    String id = nodigUit(adres);
    assertThat(bezorging(id)).isEqualTo("wacht");
    bezorger.bezorg();
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
    assertThat(bezorging(id)).isEqualTo("verstuurd");
    opnieuw(id).statusCode(409).body("detail", startsWith("De mail met deze uitnodiging is al"));
  }

  @Test
  void wie_sterft_met_een_mail_in_de_hand_laat_die_aan_een_ander() {
    String adres = adres("genomen");
    String id = nodigUit(adres);
    assertThat(bezorger.neem()).isPresent();
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).as("somebody has it in hand").isEmpty();
    later(LANG_GENOEG);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
    assertThat(bezorging(id)).isEqualTo("verstuurd");
  }

  @Test
  void wie_sterft_na_het_schrijven_laat_geen_dode_link_achter() {
    String adres = adres("geschreven");
    nodigUit(adres);
    assertThat(bezorger.schrijf(bezorger.neem().orElseThrow())).isPresent();
    later(LANG_GENOEG);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
    assertThat(volgLink(Proefpost.voor(adres).get(0))).endsWith("uitnodiging=aangenomen");
  }

  @Test
  void wie_sterft_na_het_versturen_verstuurt_dezelfde_mail_nog_eens_en_beide_links_werken() {
    String adres = adres("verstuurd");
    String id = nodigUit(adres);
    Bezorging inHand = bezorger.neem().orElseThrow();
    bezorger.verstuur(inHand, bezorger.schrijf(inHand).orElseThrow());
    assertThat(Proefpost.voor(adres)).hasSize(1);
    later(LANG_GENOEG);
    bezorger.bezorg();
    List<Proefmail> mails = Proefpost.voor(adres);
    assertThat(mails).hasSize(2);
    assertThat(mails.get(0).kenmerk()).isEqualTo(mails.get(1).kenmerk()).contains("@");
    assertThat(bezorging(id)).isEqualTo("verstuurd");
    assertThat(volgLink(mails.get(0))).endsWith("uitnodiging=aangenomen");
    assertThat(volgLink(mails.get(1))).endsWith("uitnodiging=gebruikt");
  }

  @Test
  void wie_sterft_na_het_merken_verstuurt_niets_meer() {
    String adres = adres("gemerkt");
    nodigUit(adres);
    Bezorging inHand = bezorger.neem().orElseThrow();
    bezorger.verstuur(inHand, bezorger.schrijf(inHand).orElseThrow());
    bezorger.markeer(inHand, Status.verstuurd);
    later(LANG_GENOEG);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
  }

  @Test
  void een_mailserver_die_nog_niet_wil_wordt_later_weer_gevraagd() {
    String adres = adres("later");
    String id = nodigUit(adres);
    bezorger.bezorg();
    assertThat(bezorging(id)).isEqualTo("wacht");
    Proefpost.neemAan(adres);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).as("too soon").isEmpty();
    later(Bezorger.PAUZES.get(0));
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
    assertThat(bezorging(id)).isEqualTo("verstuurd");
  }

  @Test
  void na_vier_keer_is_het_mislukt_en_opnieuw_versturen_kan() {
    String adres = adres("later");
    String id = nodigUit(adres);
    bezorger.bezorg();
    for (Duration pauze : Bezorger.PAUZES) {
      assertThat(bezorging(id)).isEqualTo("wacht");
      later(pauze);
      bezorger.bezorg();
    }
    assertThat(bezorging(id)).isEqualTo("mislukt");
    Proefpost.neemAan(adres);
    opnieuw(id).statusCode(200).body("bezorging", equalTo("wacht"));
    opnieuw(id).statusCode(409);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).hasSize(1);
    assertThat(volgLink(Proefpost.voor(adres).get(0))).endsWith("uitnodiging=aangenomen");
  }

  @Test
  void een_adres_dat_de_mailserver_niet_kent_is_meteen_mislukt() {
    String id = nodigUit(adres("weiger"));
    bezorger.bezorg();
    assertThat(bezorging(id)).isEqualTo("mislukt");
    medewerker.vraagt().delete(UITNODIGINGEN + "/" + id).then().statusCode(204);
    opnieuw(id).statusCode(409).body("detail", startsWith("De uitnodiging is niet meer open"));
  }

  @Test
  void wat_is_ingetrokken_voor_het_werd_verstuurd_wordt_niet_meer_verstuurd() {
    String adres = adres("ingetrokken");
    String id = nodigUit(adres);
    medewerker.vraagt().delete(UITNODIGINGEN + "/" + id).then().statusCode(204);
    bezorger.bezorg();
    assertThat(Proefpost.voor(adres)).isEmpty();
    assertThat(bezorging(id)).isEqualTo("vervallen");
  }

  @Test
  void twee_die_tegelijk_bezorgen_versturen_niets_dubbel() {
    List<String> adressen = Stream.generate(() -> adres("samen")).limit(8).toList();
    adressen.forEach(this::nodigUit);
    Stream.generate(() -> CompletableFuture.runAsync(bezorger::bezorg))
        .limit(3)
        .toList()
        .forEach(CompletableFuture::join);
    assertThat(adressen).allSatisfy(adres -> assertThat(Proefpost.voor(adres)).hasSize(1));
  }

  @Test
  void een_nieuwe_verbinding_hoort_altijd_de_groet_van_de_mailserver() {
    // Whoever is refused gets a new connection for the next; unheard, the wait would be a minute.
    Bericht bericht = new Bericht(adres("weiger"), "Dag", "Dag", "<p>Dag</p>");
    Stream.generate(() -> CompletableFuture.runAsync(() -> weigert(bericht, 100)))
        .limit(3)
        .toList()
        .forEach(CompletableFuture::join);
  }

  private void weigert(Bericht bericht, int keren) {
    for (int keer = 0; keer < keren; keer++) {
      assertThatThrownBy(() -> bezorger.verstuur(new Bezorging(), bericht))
          .hasRootCauseInstanceOf(SMTPException.class);
    }
  }

  @Test
  void alleen_wie_leden_beheert_verstuurt_opnieuw() {
    String id = nodigUit(adres("weiger"));
    bezorger.bezorg();
    Proefgebruiker ander = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    ander.vraagt().post(UITNODIGINGEN + "/" + id + "/verzendingen").then().statusCode(403);
    ander
        .vraagt()
        .post("/v1/organisaties/zimihc/uitnodigingen/" + id + "/verzendingen")
        .then()
        .statusCode(404);
    assertThat(bezorging(id)).isEqualTo("mislukt");
  }

  private static String adres(String hoe) {
    return hoe + "-" + UUID.randomUUID() + "@proef.example";
  }

  private String nodigUit(String adres) {
    return medewerker
        .vraagt()
        .contentType("application/json")
        .body(Map.of("email", adres, "rol", "vertegenwoordiger"))
        .post(UITNODIGINGEN)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private ValidatableResponse opnieuw(String id) {
    return medewerker.vraagt().post(UITNODIGINGEN + "/" + id + "/verzendingen").then();
  }

  private String bezorging(String id) {
    return medewerker
        .vraagt()
        .get(UITNODIGINGEN + "?pageSize=100")
        .then()
        .statusCode(200)
        .extract()
        .path("resultaten.find { it.id == '" + id + "' }.bezorging");
  }

  private void later(Duration duur) {
    verzet = verzet.plus(duur);
    Proefklok.verzet(verzet);
  }

  private static String volgLink(Proefmail mail) {
    Matcher link = Pattern.compile("uitnodiging=([\\w-]+)").matcher(mail.tekst());
    assertThat(link.find()).isTrue();
    return Proefgebruiker.nieuw()
        .metEmail(mail.aan())
        .vraagt()
        .queryParam("uitnodiging", link.group(1))
        .get("/v1/inloggen")
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }
}

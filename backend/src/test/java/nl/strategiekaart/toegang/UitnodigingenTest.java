package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.Proefmail;
import nl.strategiekaart.Proefpost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class UitnodigingenTest extends Uitnodigingsproef {

  @Test
  void wie_inlogt_met_het_uitgenodigde_adres_krijgt_de_rol() {
    nodigUit(gast.email().toUpperCase(), "vertegenwoordiger")
        .then()
        .statusCode(201)
        .body("status", equalTo("open"))
        .body("email", equalTo(gast.email()))
        .body("", not(org.hamcrest.Matchers.hasKey("token")));
    gast.vraagt().get("/v1/ik").then().body("lidmaatschappen.size()", equalTo(0));

    assertThat(volgLink(gast, token())).isEqualTo("http://localhost:8080/?uitnodiging=aangenomen");

    gast.vraagt()
        .get("/v1/ik")
        .then()
        .body("ingelogd", equalTo(true))
        .body("beheerder", equalTo(false))
        .body("lidmaatschappen.organisatie", equalTo(List.of("gemeente-zoetermeer")))
        .body("lidmaatschappen.rol", equalTo(List.of("vertegenwoordiger")));
    medewerker
        .vraagt()
        .get(ZOETERMEER + "/uitnodigingen")
        .then()
        .body("resultaten[0].status", equalTo("aangenomen"));
    medewerker
        .vraagt()
        .get(ZOETERMEER + "/lidmaatschappen?pageSize=100")
        .then()
        .body("resultaten.email", hasItems(gast.email(), medewerker.email()));
  }

  @Test
  void een_niet_bevestigd_adres_telt_niet() {
    nodigUit(gast.email(), "beleidsmedewerker").then().statusCode(201);
    Proefgebruiker bedrieger = Proefgebruiker.nieuw().metEmail(gast.email()).ongeverifieerd();
    assertThat(volgLink(bedrieger, token())).endsWith("uitnodiging=ander_adres");
    bedrieger
        .vraagt()
        .get("/v1/ik")
        .then()
        .body("lidmaatschappen.size()", equalTo(0))
        .body("email", nullValue());
  }

  @Test
  void een_uitnodiging_werkt_een_keer_ook_bij_twee_tegelijk() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    List<Proefgebruiker> tegelijk =
        Stream.generate(() -> Proefgebruiker.nieuw().metEmail(gast.email())).limit(4).toList();
    tegelijk.stream()
        .map(wie -> CompletableFuture.runAsync(() -> wie.logIn("/")))
        .toList()
        .forEach(CompletableFuture::join);
    long metRol =
        tegelijk.stream()
            .filter(
                wie -> wie.vraagt().get("/v1/ik").jsonPath().getList("lidmaatschappen").size() == 1)
            .count();
    assertThat(metRol).isEqualTo(1);
    assertThat(volgLink(Proefgebruiker.nieuw(), token())).endsWith("uitnodiging=gebruikt");
  }

  @Test
  void na_twee_weken_werkt_de_link_niet_meer() {
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    Proefklok.verzet(Duration.ofDays(14).plusSeconds(5));
    assertThat(volgLink(gast, token())).endsWith("uitnodiging=verlopen");
    gast.vraagt().get("/v1/ik").then().body("lidmaatschappen.size()", equalTo(0));
  }

  @Test
  void een_ingetrokken_uitnodiging_werkt_niet_en_een_nieuwe_vervangt_de_oude() {
    String id = nodigUit(gast.email(), "vertegenwoordiger").jsonPath().getString("id");
    String eerste = token();
    medewerker.vraagt().delete(ZOETERMEER + "/uitnodigingen/" + id).then().statusCode(204);
    assertThat(volgLink(gast, eerste)).endsWith("uitnodiging=ingetrokken");

    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    String tweede = token();
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    assertThat(volgLink(Proefgebruiker.nieuw(), tweede)).endsWith("uitnodiging=ingetrokken");
    assertThat(volgLink(gast, token())).endsWith("uitnodiging=aangenomen");
    assertThat(volgLink(gast, "verzonnen")).endsWith("uitnodiging=onbekend");
  }

  @Test
  void een_aangenomen_uitnodiging_is_niet_meer_in_te_trekken() {
    String id = nodigUit(gast.email(), "vertegenwoordiger").jsonPath().getString("id");
    gast.logIn("/");
    medewerker.vraagt().delete(ZOETERMEER + "/uitnodigingen/" + id).then().statusCode(409);
  }

  @Test
  void het_antwoord_verraadt_niet_of_een_adres_bekend_is() {
    Proefgebruiker bekend =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, "gemeente-zoetermeer");
    Map<String, Object> een = nodigUit(bekend.email(), "vertegenwoordiger").jsonPath().getMap("");
    Map<String, Object> twee = nodigUit(gast.email(), "vertegenwoordiger").jsonPath().getMap("");
    assertThat(een.keySet()).isEqualTo(twee.keySet());
    assertThat(een.get("status")).isEqualTo(twee.get("status"));
    assertThat(Proefpost.voor(bekend.email())).hasSize(1);
  }

  @Test
  void
      een_adres_krijgt_hoogstens_drie_uitnodigingen_per_dag_van_een_organisatie_en_een_andere_merkt_dat_niet() {
    for (int keer = 0; keer < NodigUit.PER_ADRES; keer++) {
      nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    }
    nodigUit(gast.email(), "vertegenwoordiger")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .header("Retry-After", "86400");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders
        .vraagt()
        .contentType("application/json")
        .body(Map.of("email", gast.email(), "rol", "vertegenwoordiger"))
        .post(ZIMIHC + "/uitnodigingen")
        .then()
        .statusCode(201);
    bezorger.bezorg();
    assertThat(Proefpost.voor(gast.email())).hasSize(NodigUit.PER_ADRES + 1);
    assertThat(volgLink(gast, token())).endsWith("uitnodiging=aangenomen");
    assertThat(gast.vraagt().get("/v1/ik").jsonPath().getList("lidmaatschappen.organisatie"))
        .as("what the one sent did not use up the other's")
        .containsExactlyInAnyOrder("gemeente-zoetermeer", "zimihc");
    Proefklok.verzet(Duration.ofDays(1).plusSeconds(5));
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
  }

  @Test
  void een_uitnodiger_stuurt_hoogstens_dertig_uitnodigingen_per_dag_ook_tegelijk() {
    List<Integer> antwoorden =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            nodigUit(UUID.randomUUID() + "@proef.example", "vertegenwoordiger")
                                .statusCode()))
            .limit(NodigUit.PER_UITNODIGER + 5L)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(antwoorden.stream().filter(s -> s == 201)).hasSize(NodigUit.PER_UITNODIGER);
    assertThat(antwoorden.stream().filter(s -> s == 429)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "geen-adres",
        "a@b",
        "a@b.nl\nBcc: ander@slecht.example",
        "a@b.nl, c@d.nl",
        "<a@b.nl>",
        "a b@c.nl",
        "\"a\"@b.nl"
      })
  void een_adres_dat_geen_adres_is_wordt_geweigerd(String adres) {
    nodigUit(adres, "baas")
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/email", "/rol"));
    assertThat(Proefpost.voor(adres)).isEmpty();
  }

  @Test
  void velden_die_niet_bestaan_of_een_andere_vorm_hebben_worden_geweigerd() {
    medewerker
        .vraagt()
        .contentType("application/json")
        .body("{\"email\":7,\"rol\":2,\"status\":\"aangenomen\"}")
        .post(ZOETERMEER + "/uitnodigingen")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.pointer", containsInAnyOrder("/email", "/rol", "/status"));
    medewerker
        .vraagt()
        .contentType("application/json")
        .body("{stuk")
        .post(ZOETERMEER + "/uitnodigingen")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void een_vijandige_naam_wordt_in_de_mail_gewone_tekst() {
    medewerker =
        medewerker.metNaam("<img src=x onerror=alert(1)>\r\nBcc: ander@slecht.example\r\n\r\nHoi");
    medewerker.logIn("/");
    nodigUit(gast.email(), "vertegenwoordiger").then().statusCode(201);
    Proefmail mail = Proefpost.voor(gast.email()).get(0);
    assertThat(mail.html()).contains("&lt;img src=x").doesNotContain("<img");
    assertThat(mail.tekst().lines().filter(r -> r.startsWith("Bcc"))).isEmpty();
    assertThat(mail.onderwerp()).doesNotContain("\r", "\n");
    assertThat(mail.tekst())
        .contains("http://localhost:8080/v1/inloggen?naar=/mijn-acties&uitnodiging=");
    assertThat(mail.html()).contains("Gemeente Zoetermeer", "<strong>vertegenwoordiger</strong>");
  }
}

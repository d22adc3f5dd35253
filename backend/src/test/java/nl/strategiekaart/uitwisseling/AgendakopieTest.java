package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agenda becomes one for a new period, and it stays known what came from where. */
@PostgresTest
class AgendakopieTest extends Kopieproef {

  @Inject Queryteller teller;

  @Test
  void een_kopie_is_een_concept_van_dezelfde_eigenaar() {
    kopieer(Map.of())
        .statusCode(201)
        .header(
            "Location", endsWith("/v1/agendas/plan-na-" + agenda + "-" + eigenaar() + "/concept"))
        .body("code", equalTo("plan-na-" + agenda + "-" + eigenaar()))
        .body("inhoud.titel", equalTo("Plan na " + agenda))
        .body("inhoud.eigenaar", equalTo(eigenaar()))
        .body("inhoud.soort", equalTo("jaarplan"))
        .body("inhoud.van", equalTo("2035-01-01"))
        .body("inhoud.samenvatting", equalTo("Een kleine agenda."));
    given().get("/v1/agendas/plan-na-" + agenda + "-" + eigenaar()).then().statusCode(404);
    redacteur
        .vraagt()
        .get("/v1/agendas/plan-na-" + agenda + "-" + eigenaar() + "/concept/wijzigingen")
        .then()
        .body("totaal", equalTo(1))
        .body("resultaten[0].wat", equalTo("gemaakt"));
  }

  @Test
  void alle_tijden_schuiven_op_en_wat_is_besloten_of_gemeten_blijft() {
    ObjectNode kopie = inhoud(Map.of("metAfgeronde", true));
    assertThat(kopie.at("/fasen/0").toString()).contains("\"van\":\"2035-01\",\"tot\":\"2035-12\"");
    assertThat(kopie.at("/besluiten/0/genomen").textValue()).isEqualTo("mei 2021");
    JsonNode resultaat = kopie.at("/programmalijnen/0/resultaten/0");
    assertThat(resultaat.get("jaar").intValue()).isEqualTo(2035);
    assertThat(resultaat.get("besluit").textValue()).isEqualTo("motie");
    assertThat(resultaat.at("/indicatoren/0/nulmetingJaar").intValue()).isEqualTo(2024);
    assertThat(resultaat.at("/indicatoren/0/streefwaardeJaar").intValue()).isEqualTo(2035);
    assertThat(acties(kopie).at("/0/wanneer").textValue()).isEqualTo("doorlopend");
    assertThat(acties(kopie).at("/0/hoe/0/wanneer").textValue()).isEqualTo("derde kwartaal 2035");
    assertThat(acties(kopie).at("/1/wanneer").textValue()).isEqualTo("2 maart 2035");
    // In 2037 February has 28 days: to be filled in.
    assertThat(acties(kopie).at("/2").has("wanneer")).isFalse();
    assertThat(acties(kopie).at("/3/wanneer").textValue()).isEqualTo("2035 en verder");
  }

  @Test
  void tijden_kunnen_ook_leeg_worden() {
    ObjectNode kopie = inhoud(Map.of("tijden", "leeg", "metAfgeronde", true));
    assertThat(kopie.at("/fasen/0/van").textValue()).isEqualTo("2035-01");
    assertThat(acties(kopie).findValues("wanneer")).isEmpty();
    JsonNode resultaat = kopie.at("/programmalijnen/0/resultaten/0");
    assertThat(resultaat.has("jaar")).isFalse();
    assertThat(resultaat.at("/indicatoren/0").has("streefwaardeJaar")).isFalse();
    assertThat(resultaat.at("/indicatoren/0/nulmetingJaar").intValue()).isEqualTo(2024);
  }

  @Test
  void wat_is_afgerond_of_gestopt_blijft_achter_en_een_stap_is_weer_te_zetten() {
    ObjectNode kopie = inhoud(Map.of("begroting", "leeg"));
    assertThat(codes(acties(kopie))).containsExactly("a1", "a3");
    assertThat(kopie.at("/begroting/begrotingsregels/0/acties").toString()).isEqualTo("[\"a1\"]");
    assertThat(acties(kopie).at("/0/hoe/0").has("gedaan")).isFalse();
    assertThat(acties(kopie).at("/0/wie").size()).isEqualTo(1);
    assertThat(codes(acties(inhoud(Map.of("metAfgeronde", true))))).hasSize(4);
  }

  @Test
  void wie_en_stappen_kunnen_achterblijven() {
    JsonNode acties = acties(inhoud(Map.of("zonderWie", true, "zonderStappen", true)));
    assertThat(acties.at("/0").has("wie")).isFalse();
    assertThat(acties.at("/0").has("hoe")).isFalse();
  }

  @Test
  void van_de_begroting_gaat_mee_wat_is_gevraagd() {
    assertThat(inhoud(Map.of()).has("begroting")).isFalse();
    ObjectNode bedragen = inhoud(Map.of("begroting", "bedragen"));
    assertThat(bedragen.at("/begroting/vanJaar").intValue()).isEqualTo(2035);
    JsonNode regel = bedragen.at("/begroting/begrotingsregels/0");
    assertThat(regel.at("/begroot/2035").decimalValue()).isEqualByComparingTo("100.10");
    assertThat(regel.at("/begroot/2036/beslistVoor").textValue()).isEqualTo("2035-07-01");
    assertThat(regel.at("/begroot/2037").decimalValue()).isZero();
    assertThat(regel.has("toegezegd")).isFalse();
    assertThat(regel.has("besteed")).isFalse();
    assertThat(
            inhoud(Map.of("begroting", "pm"))
                .at("/begroting/begrotingsregels/0/begroot")
                .toString())
        .isEqualTo("{\"2035\":\"PM\",\"2036\":\"PM\",\"2037\":\"PM\"}");
    assertThat(
            inhoud(Map.of("begroting", "leeg")).at("/begroting/begrotingsregels/0").has("begroot"))
        .isFalse();
  }

  @Test
  void een_soort_die_niet_meegaat_wordt_ook_niet_meer_genoemd() {
    ObjectNode kopie = inhoud(Map.of("zonder", List.of("besluit", "thema", "begrip")));
    assertThat(kopie.has("besluiten")).isFalse();
    assertThat(kopie.has("begrippen")).isFalse();
    assertThat(kopie.at("/programmalijnen/0/resultaten/0").has("besluit")).isFalse();
    assertThat(acties(kopie).at("/0").has("themas")).isFalse();
  }

  @Test
  void alle_fouten_in_de_vraag_komen_tegelijk() {
    kopieer(Map.of("titel", " ", "tijden", "soms", "zonder", List.of("besluit", "kleur"), "x", 1))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/titel", "/tijden", "/zonder/1", "/x"));
    kopieer(Map.of("tot", "2034-01-01"))
        .statusCode(400)
        .body("errors[0].detail", containsString("De laatste dag moet na de eerste dag komen"));
    // A resultaat cannot do without its fase; it is said once, not for each of them.
    kopieer(Map.of("zonder", List.of("fase")))
        .statusCode(400)
        .body("errors.size()", equalTo(1))
        .body("errors[0].detail", containsString("'fase' is nodig"));
  }

  @Test
  void van_alles_blijft_bekend_waar_het_uit_komt() {
    String kopie = kopie(Map.of());
    String adres = "/v1/agendas/" + kopie + "/concept";
    JsonNode herkomst = redacteur.lees(adres + "/herkomst").get("resultaten");
    JsonNode oud = redacteur.lees(concept());
    JsonNode nieuw = redacteur.lees(adres);
    JsonNode agendaZelf = van(herkomst, nieuw.at("/agenda/id"));
    assertThat(agendaZelf.get("uit")).isEqualTo(oud.at("/agenda/id"));
    assertThat(agendaZelf.get("soort").textValue()).isEqualTo("agenda");
    assertThat(agendaZelf.at("/agenda/code").textValue()).isEqualTo(agenda);
    JsonNode lijn = van(herkomst, nieuw.at("/programmalijnen/0/id"));
    assertThat(lijn.get("uit")).isEqualTo(oud.at("/programmalijnen/0/id"));
    assertThat(lijn.get("titel").textValue()).isEqualTo("Spelen");
    assertThat(lijn.get("programmalijn").textValue()).isEqualTo("spelen");
    assertThat(agendaZelf.get("programmalijn").isNull()).isTrue();
    // Every part of it, each from another one.
    assertThat(herkomst.findValuesAsText("uit")).doesNotHaveDuplicates().hasSize(11);
    assertThat(redacteur.lees(concept() + "/herkomst").get("resultaten").isEmpty()).isTrue();
    archiveer("/begrippen/" + oud.at("/begrippen/0/id").textValue()).statusCode(204);
    assertThat(
            van(redacteur.lees(adres + "/herkomst").get("resultaten"), nieuw.at("/begrippen/0/id"))
                .get("titel")
                .isNull())
        .isTrue();
  }

  @Test
  void bezoekers_lezen_waar_een_gepubliceerde_kopie_op_volgt_als_zij_dat_kennen() {
    String actie = kaart().getString("acties[0].id");
    archiveer("/acties/" + kaart().getString("acties[2].id")).statusCode(204);
    String kopie = kopie(Map.of());
    publiceer(kopie);
    JsonNode publiek = given().get("/v1/agendas/" + kopie).as(JsonNode.class);
    assertThat(publiek.at("/vervolgOp/code").textValue()).isEqualTo(agenda);
    JsonNode acties = given().get("/v1/agendas/" + kopie + "/acties").as(JsonNode.class);
    assertThat(acties.at("/resultaten/0/vervolgOp/agenda/code").textValue()).isEqualTo(agenda);
    assertThat(acties.at("/resultaten/0/vervolgOp/url").textValue())
        .endsWith("/v1/agendas/" + agenda + "/acties/" + actie);
    given().get("/v1/agendas/" + agenda).then().body("vervolgOp", nullValue());
    // What follows on a copy that nobody knows of, follows on nothing.
    String geheim = kopie(Map.of("titel", "Geheim " + agenda));
    String vierde =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("titel", "Openbaar " + agenda, "van", "2040-01-01", "tot", "2040-12-31"))
            .post("/v1/agendas/" + geheim + "/concept/kopieen")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    publiceer(vierde);
    assertThat(given().get("/v1/agendas/" + vierde).asString()).doesNotContain("eheim");
    JsonNode los = given().get("/v1/agendas/" + vierde + "/acties").as(JsonNode.class);
    assertThat(los.at("/resultaten/0/vervolgOp").isNull()).isTrue();
    assertThat(los.toString()).doesNotContain("eheim");
  }

  private static JsonNode van(JsonNode herkomst, JsonNode onderdeel) {
    return herkomst
        .valueStream()
        .filter(een -> een.get("onderdeel").equals(onderdeel))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"update herkomst set soort = 'x'", "delete from herkomst"})
  void herkomst_verandert_nooit(String opdracht) {
    kopie(Map.of());
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            Agenda.getEntityManager().createNativeQuery(opdracht).executeUpdate()))
        .hasStackTraceContaining("herkomst can only be added to");
  }

  @Test
  void hetzelfde_verzoek_nog_eens_maakt_er_een() {
    String sleutel = UUID.randomUUID().toString();
    Map<String, ?> lichaam =
        Map.of("titel", "Een " + agenda, "van", "2030-01-01", "tot", "2031-12-31");
    for (int i = 0; i < 2; i++) {
      redacteur
          .vraagt()
          .header("Idempotency-Key", sleutel)
          .contentType("application/json")
          .body(lichaam)
          .post(concept() + "/kopieen")
          .then()
          .statusCode(201)
          .body("id", equalTo(sleutel))
          .body("code", equalTo("een-" + agenda + "-" + eigenaar()));
    }
  }

  @Test
  void een_ander_dan_de_eigenaar_kopieert_niet() {
    String geheim = kopie(Map.of());
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders
        .vraagt()
        .contentType("application/json")
        .body("{}")
        .post("/v1/agendas/" + geheim + "/concept/kopieen")
        .then()
        .statusCode(404);
    elders.vraagt().get("/v1/agendas/" + geheim + "/concept/herkomst").then().statusCode(404);
  }

  @Test
  void een_grotere_agenda_kost_alleen_het_schrijven_van_wat_erbij_komt() {
    long klein = teller.tel(() -> kopie(Map.of()));
    KleineAgenda groot = KleineAgenda.nieuw();
    StringBuilder acties = new StringBuilder("        acties:\n");
    for (int i = 0; i < 40; i++) {
      acties.append(
          "          - {code: x%d, wat: Doen., wie: [{organisatie: %s-theater, rol: trekker}], themas: [podium], hoe: [{tekst: Een., geldbron: eigen}]}%n"
              .formatted(i, groot.code()));
    }
    neemAgenda(groot.met("        acties:\n", acties.toString()));
    // Of each actie itself, who does it, and its stap; nothing is asked for one of them.
    assertThat(teller.tel(() -> kopie(Map.of()))).isLessThanOrEqualTo(klein + 3 * 40);
  }
}

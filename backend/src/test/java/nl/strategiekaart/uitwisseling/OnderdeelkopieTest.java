package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.agenda.Agenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A part of an agenda gets a copy on another place in it, with what hangs under it. */
@PostgresTest
class OnderdeelkopieTest extends Onderdeelkopieproef {

  private String strategie;
  private String actie;

  /** With something of everything that a copy may bring along. */
  @BeforeEach
  void neemAgendaMetMeerActies() {
    neemAgenda(
        KleineAgenda.nieuw()
            .met("jaar: 2026}", "jaar: 2026, indicatoren: [{naam: Spelers, eenheid: mensen}]}")
            .met("hoe: [{", "hoe: [{gedaan: true, ")
            .met(
                "            themas: [podium]\n",
                "            themas: [podium]\n          - {code: a2, wat: Dansen.}\n          - {code: a3, wat: Zingen.}\n")
            .met(
                "publicatie:",
                "voortgang:\n  - {actie: a2, status: afgerond, sinds: 2026-07-01}\npublicatie:"));
    strategie = eerste(kaart(agenda, 1), "strategieen");
    actie = eerste(kaart(agenda, 1), "acties");
  }

  private String lijn() {
    return eerste(concept(agenda), "programmalijnen");
  }

  @Test
  void een_actie_krijgt_een_kopie_onder_een_andere_strategie() {
    String andere = id("strategieen", Map.of("programmalijn", lijn(), "titel", "Optreden"));
    JsonNode was = kaart(agenda, 1).at("/acties/0");
    kopieer(agenda, "actie", actie, Map.of("strategie", andere), Map.of())
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .header("Location", containsString("/v1/agendas/" + agenda + "/concept/acties/"))
        .body("kopie.id", not(equalTo(actie)))
        .body("kopie.code", not(equalTo("a1")))
        .body("kopie.inhoud.strategie", equalTo(andere))
        .body("kopie.inhoud.wat", equalTo("De groep oefent elke week."))
        .body("kopie.inhoud.volgorde", equalTo(4))
        .body("kopie.inhoud.themas", contains(was.at("/inhoud/themas/0").textValue()))
        .body("kopie.inhoud.wie[0].rol", equalTo("trekker"))
        .body("kopie.inhoud.hoe[0].id", not(equalTo(was.at("/inhoud/hoe/0/id").textValue())))
        .body("kopie.inhoud.hoe[0].geldbron", equalTo(was.at("/inhoud/hoe/0/geldbron").textValue()))
        .body("kopie.inhoud.hoe[0].gedaan", equalTo(false))
        .body("weggelaten", empty());
    assertThat(kaart(agenda, 1).at("/acties/0")).isEqualTo(was);
    // Comparing would take it for what the agenda follows on.
    assertThat(redacteur.lees(concept() + "/herkomst").get("resultaten").isEmpty()).isTrue();
  }

  @Test
  void een_strategie_neemt_haar_acties_mee_in_hun_orde_en_wat_is_afgerond_blijft_achter() {
    JsonNode kopie = gekopieerd(agenda, "strategie", strategie, Map.of("titel", "Nog eens"));
    JsonNode kaart = kaart(agenda, 1);
    assertThat(kopie.at("/kopie/inhoud/resultaten"))
        .isEqualTo(kaart.at("/strategieen/0/inhoud/resultaten"));
    assertThat(van(kaart.get("strategieen"), "titel")).containsExactly("Samen oefenen", "Nog eens");
    List<JsonNode> nieuw =
        kaart
            .get("acties")
            .valueStream()
            .filter(een -> een.at("/inhoud/strategie").equals(kopie.at("/kopie/id")))
            .toList();
    assertThat(nieuw)
        .extracting(een -> een.at("/inhoud/wat").textValue())
        .containsExactly("De groep oefent elke week.", "Zingen.");
    assertThat(nieuw).extracting(een -> een.at("/inhoud/volgorde").asInt()).containsExactly(4, 5);
  }

  @Test
  void afgeronde_acties_kunnen_mee_en_wie_en_stappen_kunnen_achterblijven() {
    kopieer(
            agenda,
            "strategie",
            strategie,
            Map.of("volgorde", 1),
            Map.of("metAfgeronde", true, "zonderWie", true, "zonderStappen", true))
        .statusCode(201);
    JsonNode kaart = kaart(agenda, 1);
    // It took the first place; the other one moved up.
    assertThat(kaart.at("/strategieen/1/id").textValue()).isEqualTo(strategie);
    assertThat(van(kaart.get("acties"), "wat").subList(3, 6))
        .containsExactly("De groep oefent elke week.", "Dansen.", "Zingen.");
    assertThat(kaart.at("/acties/3/inhoud/wie").isEmpty()).isTrue();
    assertThat(kaart.at("/acties/3/inhoud/hoe").isEmpty()).isTrue();
  }

  @Test
  void een_resultaat_krijgt_een_kopie_in_een_andere_fase_met_zijn_indicatoren() {
    String later = id("fasen", Map.of("naam", "Later", "van", "2027-01", "tot", "2027-12"));
    String resultaat = eerste(kaart(agenda, 1), "resultaten");
    JsonNode kopie = gekopieerd(agenda, "resultaat", resultaat, Map.of("fase", later));
    assertThat(kopie.at("/kopie/inhoud/fase").textValue()).isEqualTo(later);
    assertThat(kopie.at("/kopie/inhoud/indicatoren/0/naam").textValue()).isEqualTo("Spelers");
    assertThat(kopie.at("/kopie/inhoud/volgorde").asInt()).isEqualTo(2);
  }

  @Test
  void een_programmalijn_neemt_haar_hele_kaart_mee() {
    JsonNode kopie = gekopieerd(agenda, "programmalijn", lijn(), Map.of());
    assertThat(kopie.at("/kopie/code").textValue()).isEqualTo("spelen-2");
    JsonNode was = kaart(agenda, 1);
    JsonNode kaart = kaart(agenda, 2);
    assertThat(kaart.at("/programmalijn/id")).isEqualTo(kopie.at("/kopie/id"));
    assertThat(van(kaart.get("acties"), "wat"))
        .containsExactly("De groep oefent elke week.", "Zingen.");
    assertThat(van(kaart.get("acties"), "volgorde")).containsExactly("1", "2");
    assertThat(kaart.at("/acties/0/inhoud/strategie")).isEqualTo(kaart.at("/strategieen/0/id"));
    assertThat(kaart.at("/strategieen/0/inhoud/resultaten/0"))
        .isEqualTo(kaart.at("/resultaten/0/id"))
        .isNotEqualTo(was.at("/resultaten/0/id"));
  }

  @Test
  void een_kopie_is_een_handeling_die_in_een_keer_terug_gaat_en_weer_terug_komt() {
    JsonNode kopie = gekopieerd(agenda, "programmalijn", lijn(), Map.of()).get("kopie");
    JsonNode spoor = redacteur.lees(concept() + "/wijzigingen?per=handeling");
    // Beside that the agenda was made.
    assertThat(spoor.at("/totaal").asInt()).isEqualTo(2);
    // The line, its resultaat, its strategie, and two acties.
    assertThat(spoor.at("/resultaten/0/aantal").asInt()).isEqualTo(5);
    archiveer("/programmalijnen/" + kopie.get("id").textValue()).statusCode(204);
    assertThat(concept(agenda).get("programmalijnen").size()).isEqualTo(1);
    maak("herstellingen", Map.of("wijziging", concept(agenda).get("stand"))).statusCode(200);
    assertThat(kaart(agenda, 2).get("acties").size()).isEqualTo(2);
  }

  @Test
  void bezoekers_zien_een_kopie_pas_als_zij_is_gepubliceerd() {
    gekopieerd(agenda, "actie", actie, Map.of());
    bezoek("/v1/agendas/" + agenda + "/acties").body("totaal", equalTo(3));
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Erbij.", "stand", concept(agenda).get("stand")))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(201);
    bezoek("/v1/agendas/" + agenda + "/acties")
        .body("totaal", equalTo(4))
        .body("resultaten.findAll { it.vervolgOp != null }", empty());
  }

  @Test
  void alle_fouten_komen_tegelijk_en_dan_is_er_niets_gekopieerd() {
    JsonNode was = concept(agenda).get("stand");
    kopieer(
            agenda,
            "actie",
            actie,
            Map.of(
                "strategie", UUID.randomUUID(), "wat", " ", "x", 1, "wanneer", "ooit ".repeat(41)),
            Map.of())
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/naar/strategie", "/naar/wat", "/naar/x", "/naar/wanneer"));
    kopieer(agenda, "strategie", strategie, Map.of("programmalijn", UUID.randomUUID()), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/naar/programmalijn", "/naar/resultaten"));
    kopieer(agenda, "kleur", actie, Map.of(), Map.of("tijden", "soms", "y", 1))
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/tijden", "/y"));
    assertThat(concept(agenda).get("stand")).isEqualTo(was);
  }

  @Test
  void wat_niet_op_een_kaart_staat_of_er_niet_meer_is_wordt_niet_gekopieerd() {
    kopieer(agenda, "thema", eerste(concept(agenda), "themas"), Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/soort"));
    kopieer(agenda, "organisatie", actie, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/soort"));
    archiveer("/acties/" + actie).statusCode(204);
    kopieer(agenda, "actie", actie, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/onderdeel"))
        .body("errors[0].detail", equalTo("Dit is er niet (meer)."));
  }

  @Test
  void een_lijst_die_langer_is_dan_mag_wordt_niet_gekopieerd() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Agenda.getEntityManager()
                    .createNativeQuery(
                        "update actie set wijken = array(select 'w' || n from generate_series(1, 201) n) where id = :id")
                    .setParameter("id", UUID.fromString(actie))
                    .executeUpdate());
    kopieer(agenda, "actie", actie, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/naar/wijken"));
    kopieer(agenda, "strategie", strategie, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains(""))
        .body(
            "errors[0].detail",
            equalTo(
                "Bij actie 'De groep oefent elke week.': 'wijken' is een lijst van hooguit 200."));
    gekopieerd(agenda, "actie", actie, Map.of("wijken", List.of("Centrum")));
  }

  @Test
  void hetzelfde_verzoek_nog_eens_maakt_er_een() {
    String sleutel = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      metSleutel(sleutel, strategie).statusCode(201).body("kopie.id", equalTo(sleutel));
    }
    assertThat(kaart(agenda, 1).get("strategieen").size()).isEqualTo(2);
    metSleutel(sleutel, UUID.randomUUID().toString()).statusCode(400);
    metSleutel(sleutel, id("strategieen", Map.of("programmalijn", lijn(), "titel", "Anders")))
        .statusCode(409);
  }

  private ValidatableResponse metSleutel(String sleutel, String onderdeel) {
    return redacteur
        .vraagt()
        .header("Idempotency-Key", sleutel)
        .contentType("application/json")
        .body(Map.of("soort", "strategie", "onderdeel", onderdeel))
        .post(concept() + "/onderdeelkopieen")
        .then();
  }
}

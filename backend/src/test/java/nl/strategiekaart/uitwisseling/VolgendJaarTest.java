package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/**
 * When a year is over, what was not finished goes on in the plan of the next year, or is stopped
 * with a reason.
 */
@PostgresTest
class VolgendJaarTest extends Kopieproef {

  private static final String REDEN = "Er is geen zaal gevonden.";

  private Map<String, Object> volgendJaar(Object stoppen) {
    return new HashMap<>(Map.of("van", "2027-01-01", "tot", "2027-12-31", "stoppen", stoppen));
  }

  private String actie(int plek) {
    return kaart().getString("acties[" + plek + "].id");
  }

  private String publiek(String van, String actie) {
    return "/v1/agendas/" + van + "/acties/" + actie;
  }

  @Test
  void een_medewerker_ziet_wat_nog_niet_klaar_is_ook_als_er_niets_is_gemeld() {
    redacteur
        .vraagt()
        .get(concept() + "/onafgeronde-acties")
        .then()
        .statusCode(200)
        .body("totaal", equalTo(2))
        .body("resultaten.wat", contains("De groep oefent elke week.", "Schrikkelen."))
        .body("resultaten.status", contains("onbekend", "onbekend"))
        .body("resultaten[0].programmalijn", equalTo("Spelen"))
        .body("resultaten[1].wanneer", equalTo("29 februari 2028"));
  }

  @Test
  void wat_er_dat_jaar_is_te_doen_gaat_mee_naar_het_jaarplan_en_naar_een_andere_periode_niet() {
    KleineAgenda klein = KleineAgenda.nieuw();
    String bijeenkomst =
        "  - {code: %1$s, titel: Samen %1$s., soort: training, wanneer: %2$s, organisator: "
            + klein.code()
            + "-groep, programmalijnen: [spelen], acties: [a1]}\n";
    neemAgenda(
        klein.met(
            "publicatie:",
            "activiteiten:\n"
                + bijeenkomst.formatted("dansen", "3 mei 2027")
                + bijeenkomst.formatted("zingen", "3 mei 2026")
                + "publicatie:"));

    String jaarplan = kopie(Map.of("van", "2027-01-01", "tot", "2027-12-31", "tijden", "blijf"));
    publiceer(jaarplan);
    given()
        .get("/v1/agendas/" + jaarplan + "/activiteiten")
        .then()
        .body("resultaten.titel", contains("Samen dansen."))
        .body("resultaten[0].programmalijnen.code", contains("spelen"))
        .body("resultaten[0].acties", hasSize(1))
        .body("resultaten[0].organisator.code", endsWith("-groep"));
    given()
        .get("/v1/agendas/" + agenda + "/activiteiten")
        .then()
        .body("resultaten.titel", hasItems("Samen dansen.", "Samen zingen."));

    String later = kopie(Map.of());
    publiceer(later);
    given().get("/v1/agendas/" + later + "/activiteiten").then().body("totaal", equalTo(0));
  }

  @Test
  void wat_stopt_blijft_achter_met_een_reden_die_bezoekers_lezen_en_de_rest_gaat_verder() {
    String oud = agenda;
    String gaatVerder = actie(0);
    String stopt = actie(2);
    agenda = kopie(volgendJaar(List.of(Map.of("actie", stopt, "reden", REDEN))));
    assertThat(kaart().getList("acties.inhoud.wat")).containsExactly("De groep oefent elke week.");
    bezoek(publiek(oud, stopt))
        .statusCode(200)
        .body("status", equalTo("gestopt"))
        .body("statusToelichting", equalTo(REDEN))
        .body("gaatVerderIn", empty());
    bezoek(publiek(oud, gaatVerder))
        .body("status", equalTo("onbekend"))
        .body("statusToelichting", nullValue())
        // As long as nobody knows the next plan.
        .body("gaatVerderIn", empty());
    publiceer(agenda);
    bezoek(publiek(oud, gaatVerder))
        .body("gaatVerderIn.size()", equalTo(1))
        .body("gaatVerderIn[0].agenda.code", equalTo(agenda))
        .body("gaatVerderIn[0].url", endsWith(publiek(agenda, actie(0))));
    bezoek(publiek(agenda, actie(0)))
        .body("vervolgOp.url", endsWith(publiek(oud, gaatVerder)))
        .body("gaatVerderIn", empty());
  }

  @Test
  void wie_twee_keer_kopieert_ziet_de_actie_in_beide_verdergaan() {
    String oud = agenda;
    String een = actie(0);
    publiceer(kopie(Map.of("titel", "Plan A " + agenda)));
    publiceer(kopie(Map.of("titel", "Plan B " + agenda, "van", "2040-01-01", "tot", "2040-12-31")));
    bezoek(publiek(oud, een))
        .body("gaatVerderIn.agenda.titel", contains("Plan A " + oud, "Plan B " + oud));
  }

  @Test
  void alles_wat_niet_kan_stoppen_wordt_tegelijk_gezegd_en_dan_verandert_er_niets() {
    String af = actie(1);
    kopieer(
            volgendJaar(
                List.of(
                    Map.of("actie", af, "reden", REDEN),
                    Map.of("actie", UUID.randomUUID().toString(), "reden", REDEN),
                    Map.of("actie", actie(0), "reden", " "),
                    Map.of("reden", REDEN))))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/stoppen/0/actie", "/stoppen/1/actie", "/stoppen/2/reden", "/stoppen/3/actie"));
    kopieer(
            volgendJaar(
                List.of(
                    Map.of("actie", actie(0), "reden", REDEN),
                    Map.of("actie", actie(0), "reden", "Nog eens."))))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/stoppen/1/actie"))
        .body("errors[0].detail", containsString("al afgerond of gestopt"));
    bezoek(publiek(agenda, actie(0))).body("status", equalTo("onbekend"));
  }

  @Test
  void wat_in_een_andere_agenda_staat_wordt_hier_niet_gestopt() {
    String vreemd = actie(0);
    String ander = agenda;
    neemAgendaMetTijden();
    kopieer(volgendJaar(List.of(Map.of("actie", vreemd, "reden", REDEN))))
        .statusCode(400)
        .body("errors[0].detail", equalTo("Dit is er niet (meer)."));
    bezoek(publiek(ander, vreemd)).body("status", equalTo("onbekend"));
  }

  @Test
  void een_concept_zegt_van_welke_agenda_het_een_kopie_is() {
    JsonNode begonnen = redacteur.lees(concept());
    assertThat(begonnen.get("komtUit").isNull()).isTrue();
    String oud = agenda;
    agenda = kopie(Map.of());
    assertThat(redacteur.lees(concept()).at("/komtUit/code").textValue()).isEqualTo(oud);
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders.vraagt().get(concept() + "/onafgeronde-acties").then().statusCode(404);
    given().get(concept() + "/onafgeronde-acties").then().statusCode(401);
  }
}

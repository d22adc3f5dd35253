package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** A plan is compared with the one that it was made out of, and the difference reads well. */
@PostgresTest
class VorigPlanTest extends Kopieproef {

  private static final Map<String, ?> ALLES = Map.of("begroting", "bedragen", "metAfgeronde", true);

  private ValidatableResponse verschillen(String code) {
    return redacteur.vraagt().get("/v1/agendas/" + code + "/concept/herkomst/verschillen").then();
  }

  private JsonNode gelezen(String code) {
    return verschillen(code).statusCode(200).extract().as(JsonNode.class);
  }

  /** As a person would say it: "soort wat titel: veld oud > nieuw". */
  private static List<String> zinnen(JsonNode verschillen) {
    return verschillen
        .get("groepen")
        .valueStream()
        .flatMap(groep -> groep.get("onderdelen").valueStream())
        .map(
            deel ->
                deel.get("soort").textValue()
                    + " "
                    + deel.get("wat").textValue()
                    + " "
                    + deel.get("titel").textValue()
                    + (deel.get("wat").textValue().equals("gewijzigd") ? velden(deel) : ""))
        .toList();
  }

  private static String velden(JsonNode deel) {
    StringBuilder velden = new StringBuilder(":");
    for (JsonNode veld : deel.get("velden")) {
      velden
          .append(" ")
          .append(veld.get("veld").asText())
          .append(" ")
          .append(veld.get("oud").asText())
          .append(" > ")
          .append(veld.get("nieuw").asText());
    }
    return velden.toString();
  }

  /** From here on the copy is the agenda at hand. */
  private String neemKopie(Map<String, ?> verder) {
    String oud = agenda;
    agenda = kopie(verder);
    return oud;
  }

  /**
   * What was done, promised and spent stays behind and is no difference; 29 februari 2028 has no
   * day nine years later.
   */
  @Test
  void wat_alleen_is_opgeschoven_wordt_een_keer_gezegd() {
    JsonNode verschillen = gelezen(kopie(ALLES));
    assertThat(zinnen(verschillen))
        .containsExactly(
            "agenda gewijzigd Plan na %s: titel Agenda van %s > Plan na %s looptijd 1 januari 2026 t/m 31 december 2026 > 1 januari 2035 t/m 31 december 2036"
                .formatted(agenda, agenda, agenda),
            "actie gewijzigd Schrikkelen.: wanneer 29 februari 2028 > nog niet bekend");
    assertThat(verschillen.at("/opgeschoven/jaren").intValue()).isEqualTo(9);
    assertThat(verschillen.at("/opgeschoven/onderdelen").intValue()).isGreaterThan(4);
    assertThat(verschillen.at("/uit/code").textValue()).isEqualTo(agenda);
    assertThat(verschillen.at("/oud/nummer").intValue()).isEqualTo(1);
    assertThat(verschillen.at("/nieuw/nummer").isNull()).isTrue();
  }

  @Test
  void wat_anders_werd_staat_er_met_oud_en_nieuw_en_het_oude_plan_blijft_zoals_het_was() {
    String oud = neemKopie(ALLES);
    String was = given().get("/v1/agendas/" + oud + "/acties").asString();
    wijzig(
            "/acties/" + kaart().getString("acties[1].id"),
            Map.of("wat", "Vaker dansen.", "wanneer", "2036"))
        .statusCode(200);
    wijzig(
            "/acties/" + kaart().getString("acties[0].id"),
            Map.of("hoe", List.of(Map.of("tekst", "De zaal kopen.", "wanneer", "2035"))))
        .statusCode(200);
    String regel =
        redacteur
            .lees(concept() + "/begrotingen/" + eigenBegroting() + "/tabel")
            .at("/regels/0/id")
            .textValue();
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of("begroot", Map.of("2035", Map.of("soort", "bedrag", "bedrag", "175.00"))))
        .statusCode(200);
    publiceer(agenda);
    JsonNode publiek =
        given().get("/v1/agendas/" + agenda + "/herkomst/verschillen").as(JsonNode.class);
    assertThat(zinnen(publiek))
        .contains(
            "actie gewijzigd Vaker dansen.: wat Eens dansen. > Vaker dansen. wanneer 2 maart 2026 > 2036",
            "begrotingsregel gewijzigd Zaal: bedragen 2026: € 100,10\n2036: PM\n2037: € 0 > 2035: € 175\n2036: PM\n2037: € 0")
        .anyMatch(
            zin ->
                zin.contains(
                    "1. De zaal huren. (derde kwartaal 2026; € 100,10 per jaar; Eigen geld) > 1. De zaal kopen. (2035)"))
        .hasSize(5);
    assertThat(publiek.at("/nieuw/nummer").intValue()).isEqualTo(1);
    assertThat(given().get("/v1/agendas/" + oud + "/acties").asString()).isEqualTo(was);
  }

  @Test
  void wat_niet_meeging_is_vervallen_en_wat_erbij_kwam_is_nieuw() {
    neemKopie(Map.of("begroting", "bedragen"));
    id("begrippen", Map.of("term", "Dans", "uitleg", "Bewegen op muziek."));
    assertThat(zinnen(gelezen(agenda)))
        .contains(
            "begrip nieuw Dans",
            "actie vervallen Eens dansen.",
            "actie vervallen Stoppen.",
            "begrotingsregel gewijzigd Zaal: acties De groep oefent elke week.\nStoppen. > De groep oefent elke week.");
  }

  @Test
  void wat_van_plek_wisselde_is_verplaatst() {
    neemKopie(ALLES);
    wijzig("/acties/" + kaart().getString("acties[0].id"), Map.of("volgorde", 4)).statusCode(200);
    assertThat(zinnen(gelezen(agenda))).contains("actie verplaatst De groep oefent elke week.");
  }

  @Test
  void een_kopie_van_een_kopie_wordt_vergeleken_met_waar_zij_zelf_uit_komt() {
    String eerste = kopie(ALLES);
    String tweede =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("titel", "Verder " + agenda, "van", "2037-01-01", "tot", "2038-12-31"))
            .post("/v1/agendas/" + eerste + "/concept/kopieen")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    verschillen(tweede)
        .statusCode(200)
        .body("uit.code", equalTo(eerste))
        // Nothing of it was published: its concept is what there is.
        .body("oud.nummer", nullValue())
        .body("opgeschoven.jaren", equalTo(2));
  }

  @Test
  void een_deel_van_dezelfde_periode_is_niet_opgeschoven() {
    String jaarplan = kopie(Map.of("van", "2027-01-01", "tot", "2027-12-31", "tijden", "blijf"));
    verschillen(jaarplan).statusCode(200).body("opgeschoven", nullValue());
  }

  @Test
  void wat_nergens_uit_komt_heeft_niets_om_mee_te_vergelijken() {
    verschillen(agenda).statusCode(404).body("detail", containsString("komt niet uit een andere"));
    given()
        .get("/v1/agendas/" + agenda + "/herkomst/verschillen")
        .then()
        .statusCode(404)
        .body("detail", containsString("komt niet uit een gepubliceerde agenda"));
  }

  @Test
  void bezoekers_vergelijken_niet_met_wat_zij_niet_kennen() {
    String geheim = kopie(Map.of("titel", "Geheim " + agenda));
    given().get("/v1/agendas/" + geheim + "/herkomst/verschillen").then().statusCode(404);
    String derde =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("titel", "Open " + agenda, "van", "2040-01-01", "tot", "2040-12-31"))
            .post("/v1/agendas/" + geheim + "/concept/kopieen")
            .then()
            .extract()
            .path("code");
    publiceer(derde);
    String antwoord =
        given()
            .get("/v1/agendas/" + derde + "/herkomst/verschillen")
            .then()
            .statusCode(404)
            .extract()
            .asString();
    assertThat(antwoord).doesNotContain("eheim");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders
        .vraagt()
        .get("/v1/agendas/" + geheim + "/concept/herkomst/verschillen")
        .then()
        .statusCode(404);
  }
}

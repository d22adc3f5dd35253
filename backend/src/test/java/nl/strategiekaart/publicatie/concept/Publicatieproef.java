package nl.strategiekaart.publicatie.concept;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import org.junit.jupiter.api.AfterEach;

/** What tests of publishing do again and again. */
abstract class Publicatieproef extends Conceptproef {

  @AfterEach
  void zetKlokGelijk() {
    Proefklok.verzet(Duration.ZERO);
  }

  String gepubliceerd() {
    return "/v1/agendas/" + agenda;
  }

  JsonPath verschillen() {
    return redacteur
        .vraagt()
        .get(concept() + "/verschillen")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Publishes what is there now. */
  ValidatableResponse publiceer(String toelichting) {
    return publiceer(redacteur, toelichting, null, verschillen().getLong("stand"));
  }

  ValidatableResponse publiceer(
      Proefgebruiker wie, String toelichting, String besluit, Long stand) {
    Map<String, Object> invoer = new HashMap<>();
    invoer.put("toelichting", toelichting);
    invoer.put("besluit", besluit);
    invoer.put("stand", stand);
    return wie.vraagt()
        .contentType("application/json")
        .body(invoer)
        .post(gepubliceerd() + "/versies")
        .then();
  }

  /** Path and identifier of the first of a kind in the concept. */
  String eerste(String soorten) {
    JsonPath bron =
        List.of("resultaten", "strategieen", "acties").contains(soorten) ? kaart() : leesConcept();
    return "/" + soorten + "/" + bron.getString(soorten + "[0].id");
  }

  static String kenmerk(String pad) {
    return pad.substring(pad.lastIndexOf('/') + 1);
  }

  void hernoem(String titel) {
    wijzig(eerste("programmalijnen"), Map.of("titel", titel)).statusCode(200);
  }

  void archiveerAgenda() {
    redacteur
        .vraagt()
        .header("If-Match", "\"" + leesConcept().getInt("agenda.revisie") + "\"")
        .delete(concept())
        .then()
        .statusCode(204);
  }

  /** An empty agenda of the same owner, never published, from here on. */
  void maakNieuweAgenda() {
    agenda =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(
                Map.of(
                    "titel",
                    "Nieuw plan " + agenda,
                    "soort",
                    "jaarplan",
                    "eigenaar",
                    agenda + "-gemeente",
                    "van",
                    "2027-01-01",
                    "tot",
                    "2027-12-31",
                    "samenvatting",
                    "Nieuw."))
            .post("/v1/agendas")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
  }
}

package nl.strategiekaart.agenda.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

@PostgresTest
class NieuweAgendaTest extends Conceptproef {

  private Map<String, Object> plan() {
    return new HashMap<>(
        Map.of(
            "titel", "Jaarplan Élan van " + agenda,
            "soort", "jaarplan",
            "eigenaar", agenda + "-gemeente",
            "van", "2027-01-01",
            "tot", "2027-12-31",
            "samenvatting", "Een plan."));
  }

  private static ValidatableResponse maak(Proefgebruiker wie, Map<String, ?> plan, String sleutel) {
    var verzoek = wie.vraagt().contentType("application/json; charset=UTF-8").body(plan);
    if (sleutel != null) {
      verzoek.header("Idempotency-Key", sleutel);
    }
    return verzoek.post("/v1/agendas").then();
  }

  @Test
  void een_nieuwe_agenda_is_van_haar_eigenaar_en_verder_van_niemand() {
    String code = maak(redacteur, plan(), null).statusCode(201).extract().path("code");
    assertThat(code).isEqualTo("jaarplan-elan-van-" + agenda + "-" + agenda + "-gemeente");
    redacteur
        .vraagt()
        .get("/v1/ik/agendas")
        .then()
        .body("resultaten.code", containsInAnyOrder(agenda, code))
        .body("resultaten.find { it.code == '" + code + "' }.gepubliceerd", equalTo(false));

    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    Proefgebruiker lid =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-gemeente");
    for (Proefgebruiker ander : new Proefgebruiker[] {elders, lid}) {
      // The same as for an agenda that never was: not even that it exists leaks.
      ander.vraagt().get("/v1/agendas/" + code + "/concept").then().statusCode(404);
      ander.vraagt().get("/v1/agendas/bestaat-niet/concept").then().statusCode(404);
      ander.vraagt().get("/v1/agendas/" + agenda + "/concept").then().statusCode(403);
    }
    given().get("/v1/agendas/" + code + "/concept").then().statusCode(401);
    given().get("/v1/agendas/" + code).then().statusCode(404);
    given().get("/v1/agendas?pageSize=100").then().body("resultaten.code", not(hasItem(code)));
  }

  @Test
  void een_code_verraadt_niet_wat_een_ander_in_concept_heeft() {
    String titel = "Muziekplan " + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> plan = plan();
    plan.put("titel", titel);
    String code = maak(redacteur, plan, null).statusCode(201).extract().path("code");

    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    plan.put("eigenaar", "zimihc");
    String ander = maak(elders, plan, null).statusCode(201).extract().path("code");
    plan.put("titel", titel.replace("Muziekplan", "Dansplan"));
    String vrij = maak(elders, plan, null).statusCode(201).extract().path("code");

    // As it would have been when nobody else had one of that name.
    assertThat(ander).isEqualTo(vrij.replace("dansplan", "muziekplan")).endsWith("-zimihc");
    assertThat(code).endsWith("-" + agenda + "-gemeente");
    plan.put("titel", titel);
    assertThat(maak(elders, plan, null).statusCode(201).extract().<String>path("code"))
        .as("one's own is counted")
        .isEqualTo(ander + "-2");
  }

  @Test
  void dezelfde_sleutel_maakt_een_agenda_en_geen_twee() {
    String sleutel = UUID.randomUUID().toString();
    String code = maak(redacteur, plan(), sleutel).statusCode(201).extract().path("code");
    maak(redacteur, plan(), sleutel).statusCode(201).body("code", equalTo(code));
    Map<String, Object> anders = plan();
    anders.put("titel", "Iets anders");
    maak(redacteur, anders, sleutel).statusCode(409);
  }

  @Test
  void alle_fouten_worden_tegelijk_genoemd() {
    Map<String, Object> fout = plan();
    fout.put("titel", " ");
    fout.put("tot", "2026-12-31");
    fout.put("soort", "dagdroom");
    maak(redacteur, fout, null)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/titel", "/tot", "/soort"));
    fout.put("eigenaar", "niemand");
    maak(redacteur, fout, null)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/titel", "/eigenaar", "/soort"));
  }

  @Test
  void niemand_maakt_een_agenda_voor_een_ander() {
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    maak(elders, plan(), null).statusCode(403);
  }

  @Test
  void de_eigenaar_van_een_agenda_verandert_niet() {
    int revisie = leesConcept().getInt("agenda.revisie");
    patch(redacteur.vraagt(), "\"" + revisie + "\"", Map.of("eigenaar", "zimihc"))
        .patch(concept())
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/eigenaar"));
  }
}

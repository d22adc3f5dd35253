package nl.strategiekaart.organisatie;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/** The end of an organisatie leads on; a mistake is taken out. */
@PostgresTest
class OphoudenTest extends Organisatieproef {

  @Test
  void wie_is_opgeheven_leidt_naar_de_opvolger() {
    String opvolger = id(beheerder, pad("groep"));
    wijzig(beheerder, pad("theater"), Map.of("opgehevenPer", "2026-01-01", "opvolger", opvolger))
        .statusCode(200);
    bezoek(pad("theater"))
        .statusCode(410)
        .header("Link", containsString(agenda + "-groep>; rel=\"successor-version\""))
        .body("detail", containsString("opgeheven per 1 januari 2026"))
        .body("detail", containsString("Groep van " + agenda));
    bezoek("/v1/organisaties?agenda=" + agenda)
        .body("resultaten.code", not(hasItem(agenda + "-theater")));
    redacteur
        .vraagt()
        .get(concept() + "/organisaties?zoek=" + agenda)
        .then()
        .body("resultaten.code", not(hasItem(agenda + "-theater")))
        .body("resultaten.code", hasItem(agenda + "-groep"));
  }

  @Test
  void wie_later_ophoudt_is_er_nu_nog() {
    wijzig(beheerder, pad("theater"), Map.of("opgehevenPer", "2190-01-01")).statusCode(200);
    bezoek(pad("theater")).statusCode(200).body("opgehevenPer", equalTo("2190-01-01"));
  }

  @Test
  void een_opvolger_zonder_dag_of_die_zelf_ophoudt_kan_niet() {
    String groep = id(beheerder, pad("groep"));
    wijzig(beheerder, pad("theater"), Map.of("opvolger", groep))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/opgehevenPer"));
    wijzig(beheerder, pad("groep"), Map.of("opgehevenPer", "2026-01-01")).statusCode(200);
    wijzig(beheerder, pad("theater"), Map.of("opgehevenPer", "2026-01-01", "opvolger", groep))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/opvolger"));
  }

  @Test
  void een_vergissing_gaat_weg_en_wat_ergens_staat_blijft() {
    String code = organisatie(naam("Vergissing"), "maker");
    haalWeg(code).statusCode(204);
    beheerder.vraagt().get("/v1/organisaties/" + code + "/profiel").then().statusCode(404);
    haalWeg(agenda + "-theater").statusCode(409).body("detail", containsString("opheffen"));
    String boven = organisatie(naam("Koepel"), "vereniging");
    maakOrganisatie(
            beheerder,
            Map.of(
                "naam", naam("Afdeling"),
                "soort", "afdeling",
                "onderdeelVan", id(beheerder, "/v1/organisaties/" + boven)))
        .statusCode(201);
    haalWeg(boven).statusCode(409).body("detail", containsString("1 keer genoemd"));
  }

  private ValidatableResponse haalWeg(String code) {
    String profiel = "/v1/organisaties/" + code + "/profiel";
    String etag = beheerder.vraagt().get(profiel).header("ETag");
    return beheerder.vraagt().header("If-Match", etag).delete(profiel).then();
  }
}

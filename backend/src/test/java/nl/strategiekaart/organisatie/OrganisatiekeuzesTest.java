package nl.strategiekaart.organisatie;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** What one may name at an organisatie is more than what one keeps up. */
@PostgresTest
class OrganisatiekeuzesTest extends Organisatieproef {

  private static ValidatableResponse zoek(Proefgebruiker wie, String waar, String naam) {
    return wie.vraagt().queryParam("zoek", naam).get("/v1/ik/" + waar).then().statusCode(200);
  }

  private static ValidatableResponse keuzes(Proefgebruiker wie, String naam) {
    return zoek(wie, "organisatiekeuzes", naam);
  }

  @Test
  void wie_een_groep_bijhoudt_kiest_als_lid_en_opvolger_ook_wie_door_anderen_wordt_bijgehouden() {
    String naam = naam("Balletschool");
    String school = organisatie(naam, "culturele_instelling");
    Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, school);
    zoek(redacteur, "organisaties", naam).body("resultaten", empty());
    String gevonden =
        keuzes(redacteur, naam)
            .body("resultaten.code", contains(school))
            .body("resultaten[0].naam", equalTo(naam))
            .body("resultaten[0].soort", equalTo("culturele_instelling"))
            .extract()
            .path("resultaten[0].id");
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("lid", gevonden))
        .post(pad("groep") + "/groepslidmaatschappen")
        .then()
        .statusCode(201);
    wijzig(redacteur, pad("groep"), Map.of("opgehevenPer", "2040-01-01", "opvolger", gevonden))
        .statusCode(200);
  }

  @Test
  void wie_namens_een_organisatie_spreekt_kiest_uit_wat_bezoekers_kennen() {
    String naam = naam("Stille maker");
    organisatie(naam, "maker");
    Proefgebruiker theater =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-theater");
    keuzes(theater, "Groep van " + agenda).body("resultaten.code", contains(agenda + "-groep"));
    keuzes(theater, naam).body("resultaten", empty());
    keuzes(redacteur, naam).body("resultaten.naam", contains(naam));
  }

  @Test
  void wat_nog_alleen_in_een_concept_staat_kiest_alleen_wie_daaraan_werkt() {
    String naam = naam("Nieuwe maker");
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naam", naam, "soort", "maker"))
        .post(concept() + "/organisaties")
        .then()
        .statusCode(201);
    keuzes(redacteur, naam).body("resultaten.naam", contains(naam));
    keuzes(beheerder, naam).body("resultaten.naam", contains(naam));
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    keuzes(elders, naam).body("resultaten", empty());
  }

  @Test
  void wie_is_opgeheven_is_niet_meer_te_kiezen() {
    wijzig(beheerder, pad("theater"), Map.of("opgehevenPer", "2020-01-01")).statusCode(200);
    keuzes(redacteur, "Theater van " + agenda).body("resultaten", empty());
  }
}

package nl.strategiekaart.organisatie;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making one: of what is there already it is the only one. */
@PostgresTest
class NieuweOrganisatieTest extends Organisatieproef {

  @ParameterizedTest(name = "{0} en {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "De Proeftuin,        de  PROEFTUIN,           409, is er al",
        "Café Bœuf,           Cafe Bœuf,               409, is er al",
        "'t Zwembad,          ’t Zwembad,              409, is er al",
        "Dans & Beweging,     Dans en Beweging,        409, is er al",
        "De Proeftuin,        Stichting De Proeftuin,  409, lijkt",
        "Muziekschool Noord,  Muziekscool Noord,       409, lijkt",
        "Netwerk 071,         Netwerk 079,             201, -",
        "Koor Zon,            Koor Maan,               201, -"
      })
  void een_organisatie_die_er_al_is_komt_er_niet_nog_eens(
      String er, String nieuw, int status, String zegt) {
    String uniek = letters();
    organisatie(er + " " + uniek, "vereniging");
    Map<String, String> gevraagd = Map.of("naam", nieuw + " " + uniek, "soort", "vereniging");
    maakOrganisatie(beheerder, gevraagd)
        .statusCode(status)
        .body(containsString(status == 201 ? "" : zegt));
    if (zegt.equals("lijkt")) {
      beheerder
          .vraagt()
          .contentType("application/json")
          .body(gevraagd)
          .post("/v1/organisaties?toch=true")
          .then()
          .statusCode(201);
    }
  }

  /** So many that no name looks like one of another test; no digits, as those always tell apart. */
  private static String letters() {
    return new SecureRandom()
        .ints(24, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void een_gemeente_krijgt_haar_kenmerk_uit_de_lijst_en_geen_ander_krijgt_het_ook() {
    String tooi =
        given()
            .get("/v1/overheden?zoek=leidschendam")
            .then()
            .statusCode(200)
            .body("totaal", equalTo(1))
            .body("resultaten[0].naam", equalTo("Leidschendam-Voorburg"))
            .extract()
            .path("resultaten[0].tooi");
    String een = "/v1/organisaties/" + organisatie(naam("Gemeente"), "gemeente");
    String twee = "/v1/organisaties/" + organisatie(naam("Gemeente"), "gemeente");
    wijzig(beheerder, een, Map.of("tooi", tooi)).statusCode(200);
    wijzig(beheerder, twee, Map.of("tooi", tooi))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/tooi"))
        .body("errors[0].detail", containsString("is al van"));
    wijzig(beheerder, een, Collections.singletonMap("tooi", null)).statusCode(200);
  }

  @Test
  void een_organisatie_ligt_nooit_onder_zichzelf() {
    String boven = organisatie(naam("Koepel"), "vereniging");
    String onder =
        maakOrganisatie(
                beheerder,
                Map.of(
                    "naam", naam("Afdeling"),
                    "soort", "afdeling",
                    "onderdeelVan", id(beheerder, "/v1/organisaties/" + boven)))
            .statusCode(201)
            .extract()
            .path("id");
    wijzig(beheerder, "/v1/organisaties/" + boven, Map.of("onderdeelVan", onder))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/onderdeelVan"));
  }
}

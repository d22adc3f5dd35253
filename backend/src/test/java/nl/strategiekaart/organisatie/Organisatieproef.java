package nl.strategiekaart.organisatie;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;

/** Organisaties of its own for every test, and who looks after all of them. */
abstract class Organisatieproef extends Conceptproef {

  protected Proefgebruiker beheerder;

  @BeforeEach
  void beheerder() {
    beheerder = Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc");
  }

  /** Address of the one of the small agenda that is called so in its file. */
  protected String pad(String wie) {
    return "/v1/organisaties/" + agenda + "-" + wie;
  }

  /** A name that nobody has. */
  protected static String naam(String begin) {
    return begin + " " + UUID.randomUUID();
  }

  protected ValidatableResponse maakOrganisatie(Proefgebruiker wie, Map<String, ?> inhoud) {
    return wie.vraagt()
        .contentType("application/json")
        .body(inhoud)
        .post("/v1/organisaties")
        .then();
  }

  /** A new one that everyone here may name; its code. */
  protected String organisatie(String naam, String soort) {
    return maakOrganisatie(beheerder, Map.of("naam", naam, "soort", soort))
        .statusCode(201)
        .extract()
        .path("code");
  }

  protected static JsonNode inhoud(Proefgebruiker wie, String pad) {
    return wie.lees(pad + "/profiel").get("inhoud");
  }

  protected static String id(Proefgebruiker wie, String pad) {
    return wie.lees(pad + "/profiel").get("id").textValue();
  }

  /** Changes what is there now. */
  protected static ValidatableResponse wijzig(
      Proefgebruiker wie, String pad, Map<String, ?> wijziging) {
    Response nu = wie.vraagt().get(pad + "/profiel");
    return patch(wie.vraagt(), nu.header("ETag"), wijziging).patch(pad + "/profiel").then();
  }

  protected static ValidatableResponse bezoek(String pad) {
    return given().get(pad).then();
  }
}

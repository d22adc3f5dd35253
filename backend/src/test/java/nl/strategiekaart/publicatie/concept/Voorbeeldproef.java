package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;

/** What tests of links to a preview do again and again. */
abstract class Voorbeeldproef extends Publicatieproef {

  static final String ADRES = "http://localhost:8080/voorbeeld/";

  ValidatableResponse maakLink(Object dagen) {
    Map<String, Object> invoer = new HashMap<>();
    invoer.put("dagen", dagen);
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(invoer)
        .post(concept() + "/voorbeeldlinks")
        .then();
  }

  static ValidatableResponse open(JsonPath link) {
    return given().get("/v1/voorbeelden/" + sleutel(link)).then();
  }

  static String sleutel(JsonPath link) {
    return link.getString("adres").substring(ADRES.length());
  }
}

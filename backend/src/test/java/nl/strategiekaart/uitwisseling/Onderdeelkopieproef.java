package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;

/** What tests of copying a part do again and again. */
abstract class Onderdeelkopieproef extends Conceptproef {

  /** Copies a part of the agenda to a place in another one, or in itself. */
  ValidatableResponse kopieer(
      String doel, String soort, String onderdeel, Map<String, ?> naar, Map<String, ?> verder) {
    Map<String, Object> lichaam =
        new HashMap<>(
            Map.of("uitAgenda", agenda, "soort", soort, "onderdeel", onderdeel, "naar", naar));
    lichaam.putAll(verder);
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(lichaam)
        .post("/v1/agendas/" + doel + "/concept/onderdeelkopieen")
        .then();
  }

  /** The answer when it succeeds. */
  JsonNode gekopieerd(String doel, String soort, String onderdeel, Map<String, ?> naar) {
    return kopieer(doel, soort, onderdeel, naar, Map.of())
        .statusCode(201)
        .extract()
        .as(JsonNode.class);
  }

  JsonNode concept(String code) {
    return redacteur.lees("/v1/agendas/" + code + "/concept");
  }

  /** The map of the line with this number. */
  JsonNode kaart(String code, int nummer) {
    String lijn =
        concept(code)
            .get("programmalijnen")
            .valueStream()
            .filter(een -> een.at("/inhoud/nummer").asInt() == nummer)
            .findFirst()
            .orElseThrow()
            .get("id")
            .textValue();
    return redacteur.lees(
        "/v1/agendas/" + code + "/concept/programmalijnen/" + lijn + "/strategiekaart");
  }

  static String eerste(JsonNode waarin, String lijst) {
    return waarin.at("/" + lijst + "/0/id").textValue();
  }

  /** Of each in a list one field of its inhoud. */
  static List<String> van(JsonNode lijst, String veld) {
    return lijst.valueStream().map(een -> een.at("/inhoud/" + veld).asText()).toList();
  }
}

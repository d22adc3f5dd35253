package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON that says what changes in other JSON (RFC 7396). */
final class Mergepatch {

  private Mergepatch() {}

  /** What it becomes; what there was is written over. */
  static JsonNode toegepast(JsonNode nu, JsonNode wijziging) {
    if (!(wijziging instanceof ObjectNode)) {
      return wijziging;
    }
    ObjectNode wordt =
        nu instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    wijziging
        .properties()
        .forEach(
            veld -> {
              String naam = veld.getKey();
              if (veld.getValue().isNull()) {
                wordt.remove(naam);
              } else {
                wordt.set(naam, toegepast(wordt.get(naam), veld.getValue()));
              }
            });
    return wordt;
  }
}

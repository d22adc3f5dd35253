package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Reads what people write in the cells of a begrotingsregel: an amount, or the word PM. */
final class BegrotingUitBestand {

  private BegrotingUitBestand() {}

  /** Puts the cells of a regel in the form of its inhoud; what is said of its PMs, in each PM. */
  static void vorm(ObjectNode regel) {
    ObjectNode pm = JsonNodeFactory.instance.objectNode().put("soort", "pm");
    if (regel.get("beslissing") instanceof ObjectNode beslissing) {
      regel.remove("beslissing");
      vorm(regel, "begroot", pm.deepCopy().setAll(beslissing));
    }
    List.of("begroot", "toegezegd", "besteed").forEach(soort -> vorm(regel, soort, pm));
  }

  private static void vorm(ObjectNode regel, String soort, ObjectNode pm) {
    regel
        .path(soort)
        .properties()
        .forEach(
            vak -> {
              if (vak.getValue().isValueNode() && !vak.getValue().isNull()) {
                vak.setValue(cel(vak.getValue().asText(), pm));
              }
            });
  }

  private static JsonNode cel(String tekst, ObjectNode pm) {
    return tekst.equals("PM")
        ? pm
        : JsonNodeFactory.instance.objectNode().put("soort", "bedrag").put("bedrag", tekst);
  }
}

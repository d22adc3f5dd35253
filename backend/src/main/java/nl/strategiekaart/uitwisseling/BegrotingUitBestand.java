package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Regelsoort;

/** Reads what people write in the cells of a begrotingsregel: an amount, or the word PM. */
final class BegrotingUitBestand {

  private static final List<String> SOORTEN =
      Stream.of(Maat.values()).map(maat -> maat.veld).distinct().toList();

  private BegrotingUitBestand() {}

  /** Puts the cells of a regel in the form of its inhoud; what is said of its PMs, in each PM. */
  static void vorm(ObjectNode regel) {
    ObjectNode pm = JsonNodeFactory.instance.objectNode().put("soort", "pm");
    if (regel.get("beslissing") instanceof ObjectNode beslissing) {
      regel.remove("beslissing");
      vorm(regel, "begroot", pm.deepCopy().setAll(beslissing));
    }
    SOORTEN.forEach(soort -> vorm(regel, soort, pm));
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

  /**
   * The same the other way round: what a cell says, as people write it; lasten go without saying.
   */
  static void alsBestand(ObjectNode regel) {
    if (regel.path("soort").asText().equals(Regelsoort.lasten.name())) {
      regel.remove("soort");
    }
    for (String soort : SOORTEN) {
      regel.path(soort).properties().forEach(vak -> vak.setValue(woord(vak.getValue())));
    }
  }

  private static JsonNode woord(JsonNode cel) {
    if (cel.has("bedrag")) {
      return DecimalNode.valueOf(new BigDecimal(cel.get("bedrag").asText()));
    }
    return cel.size() == 1 ? TextNode.valueOf("PM") : cel;
  }

  private static JsonNode cel(String tekst, ObjectNode pm) {
    return tekst.equals("PM")
        ? pm
        : JsonNodeFactory.instance.objectNode().put("soort", "bedrag").put("bedrag", tekst);
  }
}

package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Bedragen;

/**
 * What becomes of the amounts of a begrotingsregel in an agenda for another period. What was
 * promised and spent belongs to the period that it was for, and stays behind.
 */
final class KopieerBedragen {

  private KopieerBedragen() {}

  static void pasAan(ObjectNode regel, Bedragen wat, int jaren) {
    JsonNode begroot = regel.path(Maat.begroot.veld);
    for (Maat maat : Maat.values()) {
      regel.remove(maat.veld);
    }
    if (wat == Bedragen.bedragen || wat == Bedragen.pm) {
      ObjectNode nieuw = regel.putObject(Maat.begroot.veld);
      begroot
          .properties()
          .forEach(
              cel ->
                  nieuw.set(
                      later(cel.getKey(), jaren),
                      wat == Bedragen.pm ? pm() : metLatereDag(cel.getValue(), jaren)));
    }
  }

  private static String later(String sleutel, int jaren) {
    Vak vak = Vak.lees(Maat.begroot.veld, sleutel).orElseThrow();
    return new Vak(vak.jaar() + jaren, vak.maat()).sleutel();
  }

  private static ObjectNode pm() {
    return JsonNodeFactory.instance.objectNode().put("soort", "pm");
  }

  /** Who decides about a PM does so as much later. */
  private static JsonNode metLatereDag(JsonNode cel, int jaren) {
    ObjectNode later = cel.deepCopy();
    if (later.has("beslistVoor")) {
      LocalDate dag = LocalDate.parse(later.get("beslistVoor").textValue());
      later.put("beslistVoor", dag.plusYears(jaren).toString());
    }
    return later;
  }
}

package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Bedragen;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Tijden;

/**
 * What becomes of the amounts of a begrotingsregel in an agenda for another period. What was
 * promised and spent belongs to the period that it was for, and stays behind.
 */
final class KopieerBedragen {

  private KopieerBedragen() {}

  static void pasAan(ObjectNode regel, AgendakopieNieuw gevraagd, int jaren) {
    Bedragen wat = gevraagd.begroting();
    JsonNode begroot = regel.path(Maat.begroot.veld);
    for (Maat maat : Maat.values()) {
      regel.remove(maat.veld);
    }
    if (wat == Bedragen.bedragen || wat == Bedragen.pm) {
      ObjectNode nieuw = regel.putObject(Maat.begroot.veld);
      begroot.properties().stream()
          .filter(cel -> gevraagd.tijden() != Tijden.blijf || valtIn(gevraagd, cel.getKey()))
          .forEach(
              cel ->
                  nieuw.set(
                      later(cel.getKey(), jaren),
                      wat == Bedragen.pm ? pm() : metLatereDag(cel.getValue(), jaren)));
    }
  }

  private static Vak vak(String sleutel) {
    return Vak.lees(Maat.begroot.veld, sleutel).orElseThrow();
  }

  private static boolean valtIn(AgendakopieNieuw gevraagd, String sleutel) {
    int jaar = vak(sleutel).jaar();
    return jaar >= gevraagd.van().getYear() && jaar <= gevraagd.tot().getYear();
  }

  private static String later(String sleutel, int jaren) {
    Vak vak = vak(sleutel);
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

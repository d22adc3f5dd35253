package nl.strategiekaart.begroting;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import org.junit.jupiter.api.BeforeEach;

/** A small agenda whose begroting of 2026 to 2028 has no regels yet, for every test. */
public abstract class Begrotingsproef extends Conceptproef {

  /** Identifier of the begroting of the agenda itself. */
  protected String begroting;

  protected String thema;

  @BeforeEach
  protected void maakBegroting() {
    thema = redacteur.lees(concept()).at("/themas/0/id").textValue();
    begroting = eigenBegroting();
    for (String id : ids(redacteur.lees(adres(begroting)).get("regels"))) {
      archiveer("/begrotingsregels/" + id).statusCode(204);
    }
    wijzig("/begrotingen/" + begroting, Map.of("vanJaar", 2026, "totJaar", 2028)).statusCode(200);
  }

  /** Makes a regel in the own begroting and gives its identifier. */
  protected String regel(String onderdeel, Map<String, ?> begroot) {
    return regel(Map.of("onderdeel", onderdeel, "begroot", begroot));
  }

  /** Makes a regel with this inhoud, on the first thema unless it says otherwise. */
  protected String regel(Map<String, ?> inhoud) {
    Map<String, Object> alles = new HashMap<>(Map.of("thema", thema));
    alles.putAll(inhoud);
    return id("begrotingsregels", alles);
  }

  protected static Map<String, String> bedrag(String bedrag) {
    return Map.of("soort", "bedrag", "bedrag", bedrag);
  }

  protected static Map<String, String> pm() {
    return Map.of("soort", "pm");
  }

  protected JsonPath tabel() {
    return tabel(begroting);
  }

  protected JsonPath tabel(String id) {
    return redacteur.vraagt().get(adres(id)).then().statusCode(200).extract().jsonPath();
  }

  private String adres(String id) {
    return concept() + "/begrotingen/" + id + "/tabel";
  }
}

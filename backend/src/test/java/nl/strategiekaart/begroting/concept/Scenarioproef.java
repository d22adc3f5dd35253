package nl.strategiekaart.begroting.concept;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import nl.strategiekaart.Conceptproef;

/** The begroting of a small agenda, with scenarios beside it. */
abstract class Scenarioproef extends Conceptproef {

  JsonPath tabel(String begroting) {
    return redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + begroting + "/tabel")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** The regel with this onderdeel. */
  String regel(String begroting, String onderdeel) {
    return tabel(begroting)
        .getString("regels.find { it.inhoud.onderdeel == '" + onderdeel + "' }.id");
  }

  String maakRegel(String begroting, String onderdeel, Map<String, ?> begroot) {
    Map<String, Object> inhoud = new HashMap<>();
    inhoud.put("begroting", begroting);
    inhoud.put("thema", redacteur.lees(concept()).at("/themas/0/id").textValue());
    inhoud.put("onderdeel", onderdeel);
    inhoud.put("begroot", begroot);
    return id("begrotingsregels", inhoud);
  }

  static Map<String, String> bedrag(String bedrag) {
    return Map.of("soort", "bedrag", "bedrag", bedrag);
  }

  static Map<String, String> pm() {
    return Map.of("soort", "pm");
  }

  ValidatableResponse kopieer(String begroting, Map<String, ?> inhoud) {
    return maak("begrotingen/" + begroting + "/kopieen", inhoud);
  }

  String kopie(String begroting, String naam) {
    return kopieer(begroting, Map.of("naam", naam)).statusCode(201).extract().path("id");
  }

  String kopie(String begroting, String naam, Map<String, ?> aanpassing) {
    return kopieer(begroting, Map.of("naam", naam, "aanpassing", aanpassing))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** How a begroting differs from another. */
  ValidatableResponse vergelijk(String begroting, String met) {
    return redacteur
        .vraagt()
        .queryParam("met", met)
        .get(concept() + "/begrotingen/" + begroting + "/vergelijking")
        .then();
  }

  ValidatableResponse neemOver(String scenario, String gezien) {
    var verzoek = redacteur.vraagt();
    return (gezien == null ? verzoek : verzoek.header("If-Match", gezien))
        .post(concept() + "/begrotingen/" + scenario + "/overnames")
        .then();
  }

  /** Adopts what there is now. */
  ValidatableResponse neemOver(String scenario) {
    return neemOver(scenario, vergelijk(scenario, eigenBegroting()).extract().header("ETag"))
        .statusCode(200);
  }
}

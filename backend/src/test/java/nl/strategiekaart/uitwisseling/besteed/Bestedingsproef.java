package nl.strategiekaart.uitwisseling.besteed;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Bestedingsvorm;
import nl.strategiekaart.Conceptproef;
import org.junit.jupiter.api.BeforeEach;

/** The begroting of the small agenda with two regels, zaal (100) and dans (200). */
abstract class Bestedingsproef extends Conceptproef {

  static final Charset WINDOWS = Charset.forName("windows-1252");

  String zaal;
  String dans;

  @BeforeEach
  void maakRegels() {
    zaal = tabel().getString("regels[0].id");
    dans =
        id(
            "begrotingsregels",
            Map.of(
                "thema", redacteur.lees(concept()).at("/themas/0/id").textValue(),
                "onderdeel", "Dansles",
                "besteed", Map.of("2026-H1", bedrag("10.00"), "2027-H1", bedrag("7.00"))));
  }

  static Map<String, String> bedrag(String euros) {
    return Map.of("soort", "bedrag", "bedrag", euros);
  }

  JsonPath tabel() {
    return redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + eigenBegroting() + "/tabel")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** What stands in besteed of a regel: amounts by half-year. */
  Map<String, String> besteed(String regel) {
    Map<String, Map<String, String>> cellen =
        redacteur
            .vraagt()
            .get(concept() + "/begrotingsregels/" + regel)
            .jsonPath()
            .getMap("inhoud.besteed");
    Map<String, String> bedragen = new LinkedHashMap<>();
    cellen.forEach((half, cel) -> bedragen.put(half, cel.get("bedrag")));
    return bedragen;
  }

  Response leesIndeling() {
    return redacteur.vraagt().get(concept() + "/begroting/bestedingsindeling");
  }

  ValidatableResponse bewaar(Map<String, ?> indeling) {
    return bewaar(indeling, leesIndeling().header("ETag"));
  }

  ValidatableResponse bewaar(Map<String, ?> indeling, String etag) {
    RequestSpecification verzoek =
        redacteur.vraagt().contentType("application/json").body(indeling);
    return (etag == null ? verzoek : verzoek.header("If-Match", etag))
        .put(concept() + "/begroting/bestedingsindeling")
        .then();
  }

  /** Keeps 100 for zaal and 200 for dans. */
  void bewaarGewone() {
    bewaar(Bestedingsvorm.indeling(Map.of("100", zaal, "200", dans))).statusCode(200);
  }

  ValidatableResponse stuur(String wat, byte[] bestand, String etag) {
    RequestSpecification verzoek = redacteur.vraagt().contentType("text/csv").body(bestand);
    return (etag == null ? verzoek : verzoek.header("If-Match", etag))
        .post(concept() + "/begroting/" + wat)
        .then();
  }

  ValidatableResponse stuur(String wat, String... rijen) {
    return stuur(wat, bestand(rijen), null);
  }

  ValidatableResponse neemOver(String... rijen) {
    return neemOverMet("", rijen);
  }

  /** Looks, and accepts what was seen. */
  ValidatableResponse neemOverMet(String vraag, String... rijen) {
    String keuze = vraag.replaceAll("[?&]foutenOverslaan=ja", "");
    String etag =
        stuur("bestedingsvoorbeelden" + keuze, bestand(rijen), null).extract().header("ETag");
    return stuur("bestedingsimporten" + vraag, bestand(rijen), etag);
  }

  static byte[] bestand(String... rijen) {
    return Bestedingsvorm.bestand(List.of(rijen)).getBytes(StandardCharsets.UTF_8);
  }
}

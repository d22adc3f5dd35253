package nl.strategiekaart;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A table with a map that can be taken over into a small agenda, and how it is read.
 *
 * @param concept address of the concept
 */
record Kaartverzoek(Proefgebruiker redacteur, String concept) {

  private static final String JSON = "application/json";
  private static final String CSV = "text/csv";
  private static final Map<String, ?> INDELING =
      Map.of(
          "kolommen",
          List.of(
              Map.of("wat", "programmalijn", "kop", "Lijn"),
              Map.of("wat", "strategie", "kop", "Aanpak"),
              Map.of("wat", "actie", "kop", "Actie")),
          "namen",
          List.of());

  static boolean isVoor(String pad) {
    return pad.contains("/kaart") || pad.endsWith("/bladindeling");
  }

  /** What has to be sent along. */
  void vul(RequestSpecification verzoek, String methode, String pad) {
    if (methode.equals("PUT")) {
      verzoek.header("If-Match", indeling()).contentType(JSON).body(INDELING);
    } else if (methode.equals("POST")) {
      bewaar();
      byte[] csv = csv();
      if (pad.endsWith("/kaartimporten")) {
        verzoek.header("If-Match", voorbeeld(csv));
      }
      verzoek.contentType(CSV).body(csv);
    }
  }

  /** A deed that can be taken back. */
  String handeling() {
    bewaar();
    byte[] csv = csv();
    return redacteur
        .vraagt()
        .header("If-Match", voorbeeld(csv))
        .contentType(CSV)
        .body(csv)
        .post(concept + "/kaartimporten")
        .then()
        .statusCode(201)
        .extract()
        .as(JsonNode.class)
        .get("handeling")
        .textValue();
  }

  private static byte[] csv() {
    return ("Lijn;Aanpak;Actie\nSpelen;Samen oefenen;Nieuw " + UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
  }

  private String indeling() {
    return redacteur.vraagt().get(concept + "/bladindeling").header("ETag");
  }

  private void bewaar() {
    redacteur
        .vraagt()
        .header("If-Match", indeling())
        .contentType(JSON)
        .body(INDELING)
        .put(concept + "/bladindeling")
        .then()
        .statusCode(200);
  }

  private String voorbeeld(byte[] csv) {
    return redacteur
        .vraagt()
        .contentType(CSV)
        .body(csv)
        .post(concept + "/kaartvoorbeelden")
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }
}

package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.Proefgebruiker;

/** What tests of an agendabestand do again and again. */
abstract class Agendabestandproef extends Conceptproef {

  private static final YAMLMapper YAML = new YAMLMapper();

  String eigenaar() {
    return agenda + "-gemeente";
  }

  String bestand() {
    return bestand(redacteur, agenda);
  }

  static String bestand(Proefgebruiker wie, String agenda) {
    byte[] tekst =
        wie.vraagt()
            .get("/v1/agendas/" + agenda + "/concept/agendabestand")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return new String(tekst, StandardCharsets.UTF_8);
  }

  ValidatableResponse toon(String bestand) {
    return stuur(redacteur, eigenaar(), "agendabestandvoorbeelden", bestand);
  }

  ValidatableResponse leesIn(String bestand) {
    return stuur(redacteur, eigenaar(), "agendabestanden", bestand);
  }

  static ValidatableResponse stuur(
      Proefgebruiker wie, String organisatie, String waar, String bestand) {
    return wie.vraagt()
        .contentType("application/yaml")
        .body(bestand.getBytes(StandardCharsets.UTF_8))
        .post("/v1/organisaties/" + organisatie + "/" + waar)
        .then();
  }

  /** Reads it in as another agenda, and gives the code of that. */
  String ingelezen(String bestand) {
    return leesIn(bestand).statusCode(201).extract().path("code");
  }

  /** What the preview says. */
  JsonNode voorbeeld(String bestand) {
    return toon(bestand).statusCode(200).extract().as(JsonNode.class);
  }

  /** As "line: what is wrong". */
  List<String> fouten(String bestand) {
    JsonNode voorbeeld = voorbeeld(bestand);
    assertThat(voorbeeld.get("aantalFouten").asInt()).isEqualTo(voorbeeld.get("fouten").size());
    return voorbeeld
        .get("fouten")
        .valueStream()
        .map(fout -> fout.get("regel").asText() + ": " + fout.get("uitleg").textValue())
        .toList();
  }

  static ObjectNode boom(String bestand) {
    try {
      return (ObjectNode) YAML.readTree(bestand);
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }

  /** All that does not depend on where the file was read in. */
  static ObjectNode zonderCode(String bestand) {
    ObjectNode boom = boom(bestand);
    boom.withObject("agenda").remove("code");
    return boom;
  }
}

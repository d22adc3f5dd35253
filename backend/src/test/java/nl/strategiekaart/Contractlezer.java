package nl.strategiekaart;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The operations of openapi.yaml, each with its parameters and a body that could be sent. */
public final class Contractlezer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final JsonNode contract;

  Contractlezer() {
    contract = heel();
  }

  /** All of the contract, what everyone may read and what is for who works here. */
  public static JsonNode heel() {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of("../openapi.yaml")));
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  /** One parameter. */
  record Parameter(String naam, String waar) {}

  /**
   * One operation.
   *
   * @param lichaam schema of its JSON; null when it has none
   */
  record Bewerking(
      String methode,
      String pad,
      List<Parameter> parameters,
      String mediatype,
      JsonNode lichaam,
      boolean openbaar) {

    @Override
    public String toString() {
      return methode + " " + pad;
    }
  }

  List<Bewerking> bewerkingen() {
    List<Bewerking> alle = new ArrayList<>();
    for (Map.Entry<String, JsonNode> pad : contract.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> een : pad.getValue().properties()) {
        alle.add(bewerking(een.getKey().toUpperCase(), pad.getKey(), een.getValue()));
      }
    }
    return alle;
  }

  private Bewerking bewerking(String methode, String pad, JsonNode een) {
    List<Parameter> parameters =
        een.path("parameters")
            .valueStream()
            .map(this::volg)
            .map(p -> new Parameter(p.get("name").textValue(), p.get("in").textValue()))
            .toList();
    JsonNode inhoud = een.path("requestBody").path("content");
    String soort =
        inhoud.properties().stream().map(Map.Entry::getKey).sorted().findFirst().orElse(null);
    JsonNode schema =
        soort == null || !soort.contains("json") ? null : inhoud.get(soort).get("schema");
    return new Bewerking(methode, pad, parameters, soort, schema, !een.has("security"));
  }

  private JsonNode volg(JsonNode schema) {
    JsonNode nu = schema;
    if (nu.has("anyOf")) {
      nu = nu.get("anyOf").get(0);
    }
    return nu.has("$ref") ? volg(contract.at(nu.get("$ref").textValue().substring(1))) : nu;
  }

  /**
   * What could be sent.
   *
   * @param verwijzing what stands in a field that points to something, by its name
   */
  JsonNode voorbeeld(JsonNode vorm, String naam, Function<String, String> verwijzing) {
    JsonNode schema = volg(vorm);
    String bekend = verwijzing.apply(naam);
    if (bekend != null) {
      return JSON.textNode(bekend);
    }
    for (JsonNode bron : List.of(vorm, schema)) {
      if (bron.path("examples").size() > 0) {
        return bron.get("examples").get(0);
      }
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    if (schema.has("properties")) {
      ObjectNode object = JSON.objectNode();
      for (var veld : schema.get("properties").properties()) {
        JsonNode waarde = voorbeeld(veld.getValue(), veld.getKey(), verwijzing);
        if (!waarde.isNull()) {
          object.set(veld.getKey(), waarde);
        }
      }
      return object;
    }
    if (schema.has("items")) {
      JsonNode een = voorbeeld(schema.get("items"), naam, verwijzing);
      return een.isNull() ? JSON.arrayNode() : JSON.arrayNode().add(een);
    }
    return switch (schema.path("type").isArray()
        ? schema.at("/type/0").asText()
        : schema.path("type").asText()) {
      case "string" ->
          schema.path("format").asText().equals("uuid") ? JSON.nullNode() : JSON.textNode("tekst");
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(false);
      default -> JSON.nullNode();
    };
  }

  /** Where a value can stand in a body, also in the first of a list. */
  Stream<Plek> plekken(JsonNode vorm, JsonPointer waar) {
    JsonNode schema = volg(vorm);
    Stream<Plek> zelf =
        waar.matches() ? Stream.of() : Stream.of(new Plek(waar, schema.has("items")));
    if (schema.has("properties")) {
      return Stream.concat(
          zelf,
          schema.get("properties").properties().stream()
              .flatMap(v -> plekken(v.getValue(), waar.appendProperty(v.getKey()))));
    }
    if (schema.has("items")) {
      return Stream.concat(zelf, plekken(schema.get("items"), waar.appendIndex(0)));
    }
    return schema.path("additionalProperties").isObject()
        ? Stream.concat(
            zelf, plekken(schema.get("additionalProperties"), waar.appendProperty("2026")))
        : zelf;
  }

  /** A place in a body. */
  record Plek(JsonPointer waar, boolean isLijst) {

    /** The body with this there; null when it does not reach so deep. */
    JsonNode met(JsonNode lichaam, JsonNode waarde) {
      JsonNode anders = lichaam.deepCopy();
      JsonNode boven = anders.at(waar.head());
      if (boven instanceof ObjectNode object) {
        object.set(waar.last().getMatchingProperty(), waarde);
        return anders;
      }
      if (boven instanceof ArrayNode lijst && !lijst.isEmpty()) {
        lijst.set(0, waarde);
        return anders;
      }
      return null;
    }
  }
}

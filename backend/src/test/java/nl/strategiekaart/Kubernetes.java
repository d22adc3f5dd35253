package nl.strategiekaart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces that a cluster is told.
 *
 * @param samen what puts them together
 */
record Kubernetes(JsonNode samen, List<JsonNode> stukken) {

  private static final YAMLMapper YAML = new YAMLMapper();

  static Kubernetes lees(Path map) throws IOException {
    JsonNode samen = YAML.readTree(map.resolve("kustomization.yaml").toFile());
    List<JsonNode> stukken = new ArrayList<>();
    for (JsonNode bestand : samen.get("resources")) {
      try (MappingIterator<JsonNode> delen =
          YAML.readerFor(JsonNode.class).readValues(map.resolve(bestand.textValue()).toFile())) {
        stukken.addAll(delen.readAll());
      }
    }
    return new Kubernetes(samen, stukken);
  }

  List<JsonNode> stukken(String soort) {
    return stukken.stream().filter(een -> een.get("kind").textValue().equals(soort)).toList();
  }

  JsonNode stuk(String soort, String naam) {
    return stukken(soort).stream()
        .filter(een -> een.at("/metadata/name").textValue().equals(naam))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no " + soort + " " + naam));
  }

  /** What runs of it. */
  JsonNode pod(String dienst) {
    return stuk("Deployment", dienst).at("/spec/template/spec");
  }

  JsonNode container(String dienst) {
    JsonNode gevonden = pod(dienst).at("/containers/0");
    if (!gevonden.get("name").textValue().equals(dienst)) {
      throw new AssertionError("the first container of " + dienst + " is another");
    }
    return gevonden;
  }

  /** The names of its variables. */
  List<String> omgeving(String dienst) {
    return container(dienst).get("env").findValuesAsText("name").stream()
        .filter(naam -> naam.equals(naam.toUpperCase()))
        .toList();
  }

  /** What one of them says here. */
  String waarde(String dienst, String variabele) {
    for (JsonNode een : container(dienst).get("env")) {
      if (een.get("name").textValue().equals(variabele)) {
        return een.get("value").textValue();
      }
    }
    throw new AssertionError(dienst + " has no " + variabele);
  }

  /** By the name that it has in the container. */
  int poort(String dienst, String naam) {
    for (JsonNode een : container(dienst).get("ports")) {
      if (een.get("name").textValue().equals(naam)) {
        return een.get("containerPort").intValue();
      }
    }
    throw new AssertionError(dienst + " has no port " + naam);
  }

  /** Where values come from elsewhere, in that way. */
  List<JsonNode> verwijzingen(String hoe) {
    return stukken.stream().flatMap(een -> een.findValues(hoe).stream()).toList();
  }
}

package nl.strategiekaart.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes apart what the contract says for everyone and what it says for who works here: who builds
 * on open data should not have to read through what only an editor can do.
 */
final class Contractdelen {

  private static final String DELEN = "#/components/";

  private final JsonNode heel;

  Contractdelen(JsonNode heel) {
    this.heel = heel;
  }

  /** What everyone may read. */
  ObjectNode openbaar() {
    return deel(true);
  }

  /** What is about who signs in, and what he or she may do then. */
  ObjectNode werk() {
    ObjectNode deel = deel(false);
    ObjectNode info = (ObjectNode) deel.get("info");
    info.put("title", info.get("title").textValue() + ": werken");
    info.put(
        "description",
        "Inloggen, bewerken, publiceren en beheren. Wat iedereen kan lezen staat in openapi.json.");
    return deel;
  }

  private ObjectNode deel(boolean openbaar) {
    ObjectNode deel = heel.deepCopy();
    ObjectNode paden = deel.putObject("paths");
    for (Map.Entry<String, JsonNode> pad : heel.get("paths").properties()) {
      ObjectNode over = pad.getValue().deepCopy();
      over.properties().removeIf(een -> isOpenbaar(een.getKey(), een.getValue()) != openbaar);
      if (!over.isEmpty()) {
        paden.set(pad.getKey(), over);
      }
    }
    houdWatErBijHoort(deel);
    Set<String> onderwerpen = new HashSet<>();
    paden.findValues("tags").forEach(tags -> tags.forEach(tag -> onderwerpen.add(tag.textValue())));
    ArrayNode tags = (ArrayNode) deel.get("tags");
    tags.removeIf(tag -> !onderwerpen.contains(tag.get("name").textValue()));
    return deel;
  }

  private static boolean isOpenbaar(String methode, JsonNode bewerking) {
    return methode.equals("get")
        && !bewerking.has("security")
        && bewerking
            .path("tags")
            .valueStream()
            .map(JsonNode::textValue)
            .noneMatch(ContractFilter.MET_SESSIE::contains);
  }

  /** Leaves of the shared parts only those that something in it leads to. */
  private void houdWatErBijHoort(ObjectNode deel) {
    Set<String> nodig = new HashSet<>();
    volg(deel.get("paths"), nodig);
    ObjectNode alle = (ObjectNode) deel.get("components");
    boolean metSlot = deel.get("paths").findValue("security") != null;
    for (Map.Entry<String, JsonNode> soort : alle.properties()) {
      if (!soort.getKey().equals("securitySchemes")) {
        String begin = DELEN + soort.getKey() + "/";
        ((ObjectNode) soort.getValue())
            .properties()
            .removeIf(een -> !nodig.contains(begin + een.getKey()));
      }
    }
    alle.properties()
        .removeIf(
            soort ->
                soort.getValue().isEmpty() || soort.getKey().equals("securitySchemes") && !metSlot);
  }

  private void volg(JsonNode vanaf, Set<String> nodig) {
    List<JsonNode> verwijzingen = vanaf.findValues("$ref");
    for (JsonNode verwijzing : verwijzingen) {
      String waarheen = verwijzing.textValue();
      if (waarheen != null && nodig.add(waarheen)) {
        volg(heel.at(waarheen.substring(1)), nodig);
      }
    }
  }
}

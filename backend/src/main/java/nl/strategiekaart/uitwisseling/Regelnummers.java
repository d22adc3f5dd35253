package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** On which line of a file each thing in it stands, also when it was taken apart since. */
final class Regelnummers {

  /** By what it stands in, and its name or number there; a value may be the same one elsewhere. */
  private final Map<JsonNode, Map<String, Integer>> regels = new IdentityHashMap<>();

  /** What the file begins with. */
  private static final String ZELF = "";

  void zelf(JsonNode waarde, int regel) {
    in(waarde, ZELF, regel);
  }

  void in(JsonNode boven, String plek, int regel) {
    regels.computeIfAbsent(boven, b -> new HashMap<>()).put(plek, regel);
  }

  /** The line of a place, or of the nearest thing above it; null when neither came from a file. */
  Integer van(JsonNode vanaf, String pointer) {
    JsonNode hier = vanaf;
    JsonPointer plek = JsonPointer.compile(pointer);
    Integer regel = regel(hier, ZELF);
    while (hier != null && !plek.matches()) {
      String naam = plek.getMatchingProperty();
      Integer dieper = regel(hier, naam);
      regel = dieper == null ? regel : dieper;
      hier = hier.isArray() ? hier.get(plek.getMatchingIndex()) : hier.get(naam);
      plek = plek.tail();
    }
    return regel;
  }

  private Integer regel(JsonNode boven, String plek) {
    return regels.getOrDefault(boven, Map.of()).get(plek);
  }
}

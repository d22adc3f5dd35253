package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that is wrong with a unit that is made with everything in it.
 *
 * @param plek what people call the part and the field; empty when it is about neither
 * @param code fixed code of the fault
 * @param uitleg what is wrong, in Dutch
 * @param deel the part as it came in
 * @param pointer JSON Pointer of the field in it; empty for the part as a whole
 */
public record Aanlegfout(String plek, String code, String uitleg, JsonNode deel, String pointer) {

  /** In one sentence. */
  public String tekst() {
    return plek.isEmpty() ? uitleg : plek + ": " + uitleg;
  }
}

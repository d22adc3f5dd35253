package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text that PostgreSQL can neither store nor look up: with a character zero, or with half a
 * character. It is taken out before anything looks something up by it.
 */
final class Onbewaarbaar {

  private static final Pattern TEKENS = Pattern.compile("\\x00|[\\x{D800}-\\x{DFFF}]");

  private Onbewaarbaar() {}

  /** Takes it out of everything that was sent, also out of the names in it. */
  static void haalUit(JsonNode lichaam) {
    if (lichaam instanceof ArrayNode lijst) {
      for (int i = 0; i < lijst.size(); i++) {
        lijst.set(i, zonder(lijst.get(i)));
      }
    } else if (lichaam instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> veld : List.copyOf(object.properties())) {
        object.remove(veld.getKey());
        object.set(zonder(veld.getKey()), zonder(veld.getValue()));
      }
    }
  }

  private static JsonNode zonder(JsonNode deel) {
    haalUit(deel);
    return deel.isTextual() ? TextNode.valueOf(zonder(deel.textValue())) : deel;
  }

  private static String zonder(String tekst) {
    return TEKENS.matcher(tekst).replaceAll("");
  }
}

package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes a code where a record has an identifier. What is an identifier follows from its type, so a
 * text that looks like one stays what it is.
 */
final class Codeschrijver extends JsonSerializer<UUID> {

  /** Under which name the codes are handed on. */
  static final String CODES = Codeschrijver.class.getName();

  /** Of a thing in a list: its own identifier, by which nothing else names it. */
  private static final String EIGEN = "id";

  @Override
  @SuppressWarnings("unchecked")
  public void serialize(UUID id, JsonGenerator json, SerializerProvider schrijvers)
      throws IOException {
    if (EIGEN.equals(json.getOutputContext().getCurrentName())) {
      json.writeNull();
    } else {
      json.writeString(((Function<UUID, String>) schrijvers.getAttribute(CODES)).apply(id));
    }
  }

  /** What is null, false or an empty list reads the same when it is not there. */
  static void laatLegeWeg(JsonNode boom) {
    boom.forEach(Codeschrijver::laatLegeWeg);
    if (boom instanceof ArrayNode lijst) {
      lijst.removeIf(JsonNode::isNull);
    }
    if (boom.isObject()) {
      boom.properties()
          .removeIf(
              veld -> {
                JsonNode waarde = veld.getValue();
                return waarde.isNull()
                    || waarde.isBoolean() && !waarde.booleanValue()
                    || waarde.isContainerNode() && waarde.isEmpty();
              });
    }
  }
}

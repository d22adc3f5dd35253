package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;

/**
 * Reads an agendabestand from YAML; several files of one agenda are taken together on their first
 * level.
 */
public final class LeesAgendabestand {

  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private LeesAgendabestand() {}

  /**
   * Reads a list.
   *
   * @param soort what stands in it
   * @throws AgendabestandOnjuist when the text is no YAML, or holds something the format does not
   *     know
   */
  public static <T> List<T> leesLijst(String tekst, Class<T> soort) {
    try {
      return YAML.readerForListOf(soort).readValue(tekst);
    } catch (JsonProcessingException fout) {
      throw new AgendabestandOnjuist(List.of("Geen leesbare lijst: " + fout.getOriginalMessage()));
    }
  }

  /**
   * Reads the parts, in order.
   *
   * @param delen YAML texts
   * @throws AgendabestandOnjuist when a text is no YAML
   */
  public static ObjectNode lees(List<String> delen) {
    ObjectNode geheel = YAML.createObjectNode();
    try {
      for (String deel : delen) {
        YAML.readerForUpdating(geheel).readValue(deel);
      }
      return geheel;
    } catch (JsonProcessingException fout) {
      throw new AgendabestandOnjuist(
          List.of(
              "Geen leesbare YAML: "
                  + fout.getOriginalMessage()
                  + " "
                  + fout.getLocation().offsetDescription()));
    }
  }
}

package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Toeval;
import org.junit.jupiter.api.Test;

/** Whatever stands in an agenda, its file gives exactly that back. */
@PostgresTest
class AgendaHeenEnWeerTest extends Agendabestandproef {

  /** Each is made twice. */
  private static final int POGINGEN = 40;

  @Test
  void een_agenda_die_uitgaat_en_weer_inkomt_is_dezelfde() {
    JqwikSession.run(() -> Toeval.uit(Arbitraries.longs(), POGINGEN).forEach(this::gaHeenEnWeer));
  }

  private void gaHeenEnWeer(long getal) {
    ObjectNode gewild = WillekeurigeAgenda.van(getal, eigenaar());
    String tekst = SchrijfYaml.schrijf(gewild);
    assertThat(gelezen(tekst)).as("the text of agenda %d", getal).isEqualTo(gewild);
    String eerste = bestand(redacteur, ingelezen(tekst));
    assertThat(zonderEigenheid(eerste)).as("agenda %d", getal).isEqualTo(zonderEigenheid(tekst));
    String tweede = bestand(redacteur, ingelezen(eerste));
    assertThat(tweede.replaceFirst("code: willekeurig[-0-9a-z]*", ""))
        .as("agenda %d, once more", getal)
        .isEqualTo(eerste.replaceFirst("code: willekeurig[-0-9a-z]*", ""));
  }

  private static JsonNode gelezen(String tekst) {
    return LeesYaml.lees(tekst.getBytes(StandardCharsets.UTF_8)).boom();
  }

  /**
   * Without its own code and who is named, and with the lists that have no order in that of codes.
   */
  private static ObjectNode zonderEigenheid(String tekst) {
    ObjectNode boom = (ObjectNode) gelezen(tekst);
    boom.remove("organisaties");
    boom.withObject("agenda").remove("code");
    for (String veld :
        List.of("begrippen", "fasen", "geldbronnen", "begrotingen", "activiteiten")) {
      if (boom.get(veld) instanceof ArrayNode lijst) {
        List<JsonNode> delen =
            lijst
                .valueStream()
                .sorted(Comparator.comparing(deel -> deel.get("code").textValue()))
                .toList();
        lijst.removeAll().addAll(delen);
      }
    }
    return boom;
  }
}

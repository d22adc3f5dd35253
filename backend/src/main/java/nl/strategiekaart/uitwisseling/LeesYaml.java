package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML that anyone may have sent: as a tree that knows its lines, within bounds, and without
 * what makes a small text large (aliases) or something else than data (tags). A number that would
 * not be written the same again is the text that it was.
 */
final class LeesYaml {

  static final int MEESTE_BYTES = 2 << 20;
  private static final int MEESTE_WAARDEN = 100_000;
  private static final int DIEPSTE = 30;
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  /** At 18 digits every whole number fits. */
  private static final String GEHEEL = "-?(0|[1-9]\\d{0,17})";

  private static final YAMLFactory YAML = fabriek();

  private final Regelnummers regels = new Regelnummers();
  private final List<AgendabestandfoutView> fouten = new ArrayList<>();
  private final YAMLParser lezer;
  private int waarden;

  /** What stood in it; empty when it could not be read. */
  record Gelezen(ObjectNode boom, Regelnummers regels, List<AgendabestandfoutView> fouten) {}

  private LeesYaml(YAMLParser lezer) {
    this.lezer = lezer;
  }

  private static YAMLFactory fabriek() {
    LoaderOptions grenzen = new LoaderOptions();
    grenzen.setCodePointLimit(MEESTE_BYTES);
    return YAMLFactory.builder()
        .loaderOptions(grenzen)
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DIEPSTE).build())
        .build();
  }

  static Gelezen lees(byte[] bestand) {
    List<AgendabestandfoutView> onleesbaar = new ArrayList<>();
    try (YAMLParser lezer = YAML.createParser(tekst(bestand))) {
      LeesYaml yaml = new LeesYaml(lezer);
      return new Gelezen(yaml.geheel(), yaml.regels, yaml.fouten);
    } catch (CharacterCodingException anders) {
      onleesbaar.add(new AgendabestandfoutView(1, "onleesbaar", "Bewaar het bestand als UTF-8."));
    } catch (Grens grens) {
      onleesbaar.add(
          new AgendabestandfoutView(grens.regel, "te-groot", "Er staat te veel in dit bestand."));
    } catch (JsonProcessingException kapot) {
      int regel = kapot.getLocation() == null ? 1 : kapot.getLocation().getLineNr();
      onleesbaar.add(kapot(regel));
    } catch (YAMLException | IOException kapot) {
      onleesbaar.add(kapot(1));
    }
    return new Gelezen(JSON.objectNode(), new Regelnummers(), onleesbaar);
  }

  private static AgendabestandfoutView kapot(int regel) {
    return new AgendabestandfoutView(
        Math.max(1, regel),
        "onleesbaar",
        "Hier is dit geen leesbare YAML. Kijk naar het inspringen, dubbele punten en aanhalingstekens.");
  }

  private static String tekst(byte[] bestand) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
  }

  private ObjectNode geheel() throws IOException {
    JsonToken eerste = lezer.nextToken();
    if (eerste != null && eerste != JsonToken.START_OBJECT) {
      fout("onjuiste-vorm", "Een agendabestand begint met namen, zoals 'agenda:'.");
      return JSON.objectNode();
    }
    ObjectNode boom = eerste == null ? JSON.objectNode() : (ObjectNode) waarde(eerste);
    if (lezer.nextToken() != null) {
      fout("onjuiste-vorm", "Een agendabestand is één document; hier begint een tweede.");
    }
    return boom;
  }

  private int regel() {
    return lezer.currentTokenLocation().getLineNr();
  }

  private void fout(String code, String uitleg) {
    fouten.add(new AgendabestandfoutView(regel(), code, uitleg));
  }

  private JsonNode waarde(JsonToken soort) throws IOException {
    if (++waarden > MEESTE_WAARDEN) {
      throw new Grens(regel());
    }
    if (lezer.isCurrentAlias() || lezer.getObjectId() != null) {
      fout("verwijzing", "Verwijzingen met & en * worden niet gelezen. Schrijf het uit.");
    } else if (lezer.getTypeId() != null) {
      fout("label", "Labels met ! worden niet gelezen.");
    }
    return switch (soort) {
      case START_OBJECT -> object();
      case START_ARRAY -> lijst();
      case VALUE_TRUE, VALUE_FALSE -> JSON.booleanNode(soort == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> JSON.nullNode();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> getal(lezer.getText());
      default -> JSON.textNode(lezer.getText());
    };
  }

  private ObjectNode object() throws IOException {
    ObjectNode object = JSON.objectNode();
    regels.zelf(object, regel());
    while (lezer.nextToken() != JsonToken.END_OBJECT) {
      String naam = lezer.currentName();
      if (lezer.isCurrentAlias()) {
        fout("verwijzing", "Verwijzingen met & en * worden niet gelezen. Schrijf het uit.");
      }
      if (object.has(naam)) {
        fout("dubbel", "'" + naam + "' staat hier twee keer.");
      }
      regels.in(object, naam, regel());
      object.set(naam, waarde(lezer.nextToken()));
    }
    return object;
  }

  private ArrayNode lijst() throws IOException {
    ArrayNode lijst = JSON.arrayNode();
    regels.zelf(lijst, regel());
    for (JsonToken soort = lezer.nextToken();
        soort != JsonToken.END_ARRAY;
        soort = lezer.nextToken()) {
      regels.in(lijst, "" + lijst.size(), regel());
      lijst.add(waarde(soort));
    }
    return lijst;
  }

  private static JsonNode getal(String tekst) {
    if (tekst.matches(GEHEEL)) {
      long getal = Long.parseLong(tekst);
      boolean klein = getal == (int) getal;
      return !("" + getal).equals(tekst)
          ? JSON.textNode(tekst)
          : klein ? JSON.numberNode((int) getal) : JSON.numberNode(getal);
    }
    boolean precies =
        tekst.matches("-?\\d{1,18}\\.\\d{1,18}") && new BigDecimal(tekst).toString().equals(tekst);
    return precies ? JSON.numberNode(new BigDecimal(tekst)) : JSON.textNode(tekst);
  }

  /** More than can be read. */
  private static final class Grens extends IOException {

    private final int regel;

    private Grens(int regel) {
      this.regel = regel;
    }
  }
}

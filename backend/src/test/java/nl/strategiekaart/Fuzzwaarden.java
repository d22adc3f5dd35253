package nl.strategiekaart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;

/** What nobody should send: always the same, so that a fault shows every time. */
final class Fuzzwaarden {

  static final String NIEMAND = "00000000-0000-4000-8000-000000000000";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int TE_VEEL = 100_000;

  /** For in an address. */
  static final List<String> PARAMETERS =
      List.of(
          "",
          " ",
          "x".repeat(1_500),
          "-1",
          "0",
          "1.5",
          "2147483647",
          "2147483648",
          "999999999999",
          "NaN",
          "null",
          "[]",
          NIEMAND,
          "\u0000",
          "\u0001",
          "\uE000",
          "😀",
          "%",
          "onbekend",
          "9999-99-99",
          "0000-00-00",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-H9");

  /** For in a header, which holds no more than ASCII. */
  static final List<String> KOPPEN =
      List.of(
          "",
          " ",
          "x".repeat(1_500),
          "-1",
          "0",
          "\"0\"",
          "*",
          "\"999999999999\"",
          "W/\"1\"",
          "NaN",
          "null",
          NIEMAND,
          "%00",
          "\"");

  private static final List<String> TEKSTEN =
      List.of(
          "",
          "   ",
          "x".repeat(5_000),
          "a\u0000b",
          "a\uE000b",
          "\u0007",
          "😀",
          "onbekend",
          NIEMAND,
          "-1",
          "999999999999",
          "1e400",
          "NaN",
          "0000-00",
          "0000-01",
          "9999-99-99",
          "9999-12-31",
          "+999999999-12-31",
          "-999999999-01-01",
          "+999999999-12",
          "2026-01-01T00:00:00Z",
          "9".repeat(400),
          "-99999999999999.99",
          "0.001");

  private Fuzzwaarden() {}

  /** For a field of a body. */
  static List<JsonNode> velden(boolean isLijst) {
    List<JsonNode> waarden = new ArrayList<>();
    TEKSTEN.forEach(tekst -> waarden.add(JSON.textNode(tekst)));
    for (String ruw :
        List.of("0", "-1", "1.5", "2147483647", "2147483648", "999999999999", "1e400", "-1e400")) {
      waarden.add(JSON.rawValueNode(new RawValue(ruw)));
    }
    waarden.add(JSON.rawValueNode(new RawValue("9".repeat(900))));
    waarden.add(JSON.rawValueNode(new RawValue("\"a\\ud800\"")));
    waarden.add(JSON.nullNode());
    waarden.add(JSON.booleanNode(true));
    waarden.add(JSON.arrayNode());
    waarden.add(JSON.arrayNode().addNull());
    waarden.add(JSON.arrayNode().add("x").add(JSON.arrayNode()));
    waarden.add(JSON.arrayNode().add(NIEMAND).add(NIEMAND));
    waarden.add(JSON.objectNode());
    waarden.add(JSON.objectNode().put("onbekend", 1));
    waarden.add(JSON.objectNode().putNull("2026"));
    waarden.add(JSON.objectNode().set("a\u0000b", JSON.objectNode().put("soort", "pm")));
    waarden.add(JSON.objectNode().set("999999999", JSON.objectNode().put("soort", "pm")));
    waarden.add(JSON.objectNode().set("0000", JSON.objectNode().put("soort", "pm")));
    waarden.add(
        JSON.objectNode()
            .set("2026-H9", JSON.objectNode().put("soort", "bedrag").put("bedrag", "1")));
    if (isLijst) {
      ArrayNode veel = JSON.arrayNode();
      for (int i = 0; i < TE_VEEL; i++) {
        veel.add("x");
      }
      waarden.add(veel);
    }
    return waarden;
  }
}

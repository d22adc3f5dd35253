package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the contract shows as an example is what it says it is. */
class VoorbeeldenTest {

  private final JsonNode contract = Contractlezer.heel();
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Set<String> fouten = new TreeSet<>();
  private int bekeken;

  @Test
  void elk_voorbeeld_past_in_zijn_vorm() {
    bekijk(contract, JsonPointer.empty());
    assertThat(fouten).isEmpty();
    assertThat(bekeken).as("examples that were looked at").isGreaterThan(400);
  }

  private void bekijk(JsonNode plek, JsonPointer waar) {
    if (plek.has("type") || plek.has("$ref") || plek.has("anyOf")) {
      plek.path("examples").forEach(een -> vergelijk(een, waar));
    }
    // A parameter, or a form of a body: the example stands beside its schema.
    if (plek.has("schema") && plek.has("example")) {
      vergelijk(plek.get("example"), waar.appendProperty("schema"));
    }
    if (plek.has("schema") && plek.path("examples").isObject()) {
      plek.get("examples")
          .forEach(een -> vergelijk(een.get("value"), waar.appendProperty("schema")));
    }
    for (Map.Entry<String, JsonNode> deel : plek.properties()) {
      bekijk(deel.getValue(), waar.appendProperty(deel.getKey()));
    }
    for (int i = 0; i < plek.size() && plek.isArray(); i++) {
      bekijk(plek.get(i), waar.appendIndex(i));
    }
  }

  private void vergelijk(JsonNode voorbeeld, JsonPointer vorm) {
    bekeken++;
    ObjectNode schema = contract.at(vorm).deepCopy();
    // What it leads to is looked up in the whole of which it is a part.
    schema.set("components", contract.get("components"));
    schemas
        .getSchema(schema)
        .validate(voorbeeld, met -> met.executionConfig(c -> c.formatAssertionsEnabled(true)))
        .forEach(fout -> fouten.add(vorm + ": " + voorbeeld + " " + fout.getMessage()));
  }
}

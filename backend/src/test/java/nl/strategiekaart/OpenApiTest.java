package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@PostgresTest
class OpenApiTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path VASTGELEGD = Path.of("../openapi.yaml");

  @Test
  void het_vastgelegde_contract_is_wat_de_api_is() throws IOException {
    JsonNode nu = YAML.readTree(RestAssured.given().get("/v1/openapi.yaml").asString());
    assertThat(YAML.readTree(Files.readString(VASTGELEGD)))
        .as("openapi.yaml is out of date: run make openapi and commit it")
        .isEqualTo(nu);
  }

  /**
   * An operation that writes out the answers and parameters it shares takes three times as much.
   */
  @Test
  void wat_bewerkingen_delen_staat_er_eens_zodat_het_contract_te_lezen_blijft() throws IOException {
    assertThat(Files.size(VASTGELEGD))
        .as("openapi.yaml in bytes: what is shared stands in Gedeeldcontract and Antwoord")
        .isLessThanOrEqualTo(440_000);
  }

  @Test
  void elke_bewerking_en_elke_parameter_is_beschreven() {
    JsonPath contract = RestAssured.given().get("/v1/openapi.json").jsonPath();
    Map<String, Map<String, Map<String, Object>>> paden = contract.getMap("paths");
    List<Map<String, Object>> bewerkingen =
        paden.values().stream().flatMap(pad -> pad.values().stream()).toList();
    assertThat(bewerkingen).hasSizeGreaterThan(20);
    assertThat(bewerkingen)
        .allSatisfy(
            b -> assertThat(b).containsKeys("summary", "description", "operationId", "tags"));
    // What many operations share is described once, and named there.
    Map<String, Map<String, Object>> gedeeld = contract.getMap("components.parameters");
    assertThat(
            bewerkingen.stream()
                .flatMap(OpenApiTest::parameters)
                .map(p -> p.containsKey("$ref") ? gedeeld.get(naam(p)) : p))
        .allSatisfy(p -> assertThat(p).containsKey("description"));
  }

  @Test
  void elke_bewerking_zegt_wat_zij_antwoordt_als_het_goed_gaat() {
    Map<String, Map<String, Map<String, Object>>> paden =
        RestAssured.given().get("/v1/openapi.json").jsonPath().getMap("paths");
    assertThat(paden.values().stream().flatMap(pad -> pad.values().stream()))
        .allSatisfy(
            b ->
                assertThat(antwoorden(b))
                    .as("%s", b.get("operationId"))
                    .anyMatch(status -> status.startsWith("2") || status.startsWith("3")));
  }

  @Test
  void wat_is_gemaakt_of_gevraagd_heeft_een_vorm() {
    Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paden =
        RestAssured.given().get("/v1/openapi.json").jsonPath().getMap("paths");
    assertThat(paden)
        .allSatisfy(
            (pad, bewerkingen) ->
                assertThat(bewerkingen.values())
                    .allSatisfy(b -> assertThat(zonderVorm(b.get("responses"))).isEmpty()));
  }

  private static List<String> zonderVorm(Map<String, Map<String, Object>> antwoorden) {
    return antwoorden.keySet().stream()
        .filter(Set.of("200", "201")::contains)
        .filter(status -> !antwoorden.get(status).containsKey("content"))
        .toList();
  }

  private static String naam(Map<String, Object> verwijzing) {
    return verwijzing.get("$ref").toString().replace("#/components/parameters/", "");
  }

  @SuppressWarnings("unchecked")
  private static Set<String> antwoorden(Map<String, Object> bewerking) {
    return ((Map<String, Object>) bewerking.get("responses")).keySet();
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> parameters(Map<String, Object> bewerking) {
    return ((List<Map<String, Object>>) bewerking.getOrDefault("parameters", List.of())).stream();
  }
}

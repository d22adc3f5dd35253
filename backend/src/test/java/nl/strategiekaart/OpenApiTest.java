package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class OpenApiTest {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Path VASTGELEGD = Path.of("../openapi.yaml");

  @Test
  void het_vastgelegde_contract_is_wat_de_api_is() throws IOException {
    ObjectNode vastgelegd = (ObjectNode) YAML.readTree(Files.readString(VASTGELEGD));
    ObjectNode nu = (ObjectNode) document("openapi.yaml");
    JsonNode werk = document("openapi-werk.yaml");
    for (var pad : werk.get("paths").properties()) {
      ObjectNode al = (ObjectNode) nu.get("paths").get(pad.getKey());
      if (al == null) {
        ((ObjectNode) nu.get("paths")).set(pad.getKey(), pad.getValue());
      } else {
        al.setAll((ObjectNode) pad.getValue());
      }
    }
    for (var soort : werk.get("components").properties()) {
      ((ObjectNode) nu.get("components"))
          .withObjectProperty(soort.getKey())
          .setAll((ObjectNode) soort.getValue());
    }
    for (String deel : List.of("paths", "components")) {
      assertThat(vastgelegd.get(deel))
          .as("openapi.yaml is out of date: run make openapi and commit it")
          .isEqualTo(nu.get(deel));
    }
    assertThat(namen(document("openapi.yaml"), werk)).isEqualTo(namen(vastgelegd));
    assertThat(vastgelegd.get("info")).isEqualTo(nu.get("info"));
  }

  private static JsonNode document(String naam) throws IOException {
    return YAML.readTree(RestAssured.given().get("/v1/" + naam).asString());
  }

  private static Set<String> namen(JsonNode... contracten) {
    return Stream.of(contracten)
        .flatMap(een -> een.get("tags").valueStream())
        .map(tag -> tag.get("name").textValue())
        .collect(Collectors.toSet());
  }

  @Test
  void wie_op_de_open_data_bouwt_leest_alleen_wat_iedereen_kan_lezen() throws IOException {
    JsonNode openbaar = document("openapi.json");
    assertThat(openbaar.findValues("operationId")).hasSizeGreaterThan(20);
    assertThat(openbaar.findValue("security")).isNull();
    assertThat(openbaar.get("components").has("securitySchemes")).isFalse();
    assertThat(openbaar.get("paths"))
        .allSatisfy(
            pad -> assertThat(pad.propertyStream().map(Map.Entry::getKey)).containsExactly("get"));
    assertThat(namen(openbaar)).contains("Agendas").doesNotContain("Concept", "Inloggen");
    assertThat(openbaar.at("/components/schemas").has("Actie")).isTrue();
  }

  @Test
  void wie_hier_werkt_leest_alleen_wat_niet_iedereen_kan() throws IOException {
    JsonNode openbaar = document("openapi.json");
    JsonNode werk = document("openapi-werk.json");
    assertThat(namen(werk)).contains("Concept", "Inloggen", "Voorbeelden");
    assertThat(werk.get("components").has("securitySchemes")).isTrue();
    assertThat(werk.findValuesAsText("operationId"))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(openbaar.findValuesAsText("operationId"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi", "openapi-werk"})
  void het_contract_noemt_het_adres_van_de_installatie_en_verwijst_nergens_in_het_niets(String naam)
      throws IOException {
    JsonNode contract = document(naam + ".json");
    assertThat(contract.at("/servers/0/url").textValue()).isEqualTo("http://localhost:8080/v1");
    assertThat(contract.get("servers")).hasSize(1);
    assertThat(contract.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            waar -> assertThat(contract.at(waar.substring(1)).isMissingNode()).as(waar).isFalse());
    assertThat(document(naam + ".yaml")).isEqualTo(contract);
    String tekst = RestAssured.given().get("/v1/" + naam + ".json").asString();
    assertThat(tekst).as("no white space between").doesNotContain("\n", "\": ");
  }

  @Test
  void zonder_achtervoegsel_is_het_contract_json_voor_wie_dat_vraagt_en_anders_yaml() {
    RestAssured.given()
        .accept("application/json")
        .get("/v1/openapi")
        .then()
        .contentType("application/json")
        .header("Vary", containsString("accept"));
    RestAssured.given().get("/v1/openapi").then().contentType("application/yaml");
  }

  /**
   * An operation that writes out the answers and parameters it shares takes three times as much.
   */
  @Test
  void wat_bewerkingen_delen_staat_er_eens_zodat_het_contract_te_lezen_blijft() throws IOException {
    long bewerkingen = YAML.readTree(Files.readString(VASTGELEGD)).findValues("operationId").size();
    assertThat(Files.size(VASTGELEGD) / bewerkingen)
        .as("bytes per operation: what is shared stands in Gedeeldcontract and Antwoord")
        .isLessThanOrEqualTo(3_500);
  }

  @Test
  void elke_bewerking_en_elke_parameter_is_beschreven() {
    JsonPath contract = vastgelegd();
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
    Map<String, Map<String, Map<String, Object>>> paden = vastgelegd().getMap("paths");
    assertThat(paden.values().stream().flatMap(pad -> pad.values().stream()))
        .allSatisfy(
            b ->
                assertThat(antwoorden(b))
                    .as("%s", b.get("operationId"))
                    .anyMatch(status -> status.startsWith("2") || status.startsWith("3")));
  }

  @Test
  void elke_bewerking_heeft_een_eigen_naam_die_te_lezen_is() {
    List<String> namen = Contractlezer.heel().findValuesAsText("operationId");
    assertThat(namen)
        .doesNotHaveDuplicates()
        .allMatch(naam -> naam.matches("(lees|maak|bewaar|wijzig|verwijder|log)([A-Z][a-z]+)+"))
        .contains(
            "leesAgendas",
            "leesProgrammalijnStrategiekaart",
            "leesConceptStrategie",
            "maakConceptResultaat",
            "wijzigConceptBegrotingsregels",
            "wijzigConceptBegrotingsregel",
            "maakConceptKopie",
            "leesOverheden");
  }

  @Test
  void wat_een_bewerking_vraagt_en_antwoordt_staat_op_volgorde() {
    for (var pad : Contractlezer.heel().get("paths").properties()) {
      for (JsonNode bewerking : pad.getValue()) {
        assertThat(bewerking.get("responses").propertyStream().map(Map.Entry::getKey))
            .as(pad.getKey())
            .isSorted();
        List<Integer> plekken =
            bewerking
                .path("parameters")
                .valueStream()
                .map(p -> p.has("$ref") ? p.get("$ref").textValue() : p.get("name").textValue())
                .map(p -> pad.getKey().indexOf("{" + p.substring(p.lastIndexOf('/') + 1) + "}"))
                .filter(plek -> plek >= 0)
                .toList();
        assertThat(plekken).as(pad.getKey()).isSorted();
      }
    }
  }

  /** A generator makes a class of what has a name, and of "that or nothing" one of neither. */
  @Test
  void een_datum_is_een_datum_ook_als_zij_er_niet_hoeft_te_zijn() {
    JsonNode schemas = Contractlezer.heel().at("/components/schemas");
    assertThat(schemas.propertyStream())
        .noneMatch(een -> een.getValue().has("format") && !een.getValue().path("type").isObject());
    JsonNode sinds = schemas.at("/ActieMetStatus/properties/statusSinds");
    assertThat(sinds.get("type").toString()).isEqualTo("[\"string\",\"null\"]");
    assertThat(sinds.get("format").textValue()).isEqualTo("date");
    assertThat(schemas.at("/Actie/properties/id/format").textValue()).isEqualTo("uuid");
  }

  @Test
  void wat_is_gemaakt_of_gevraagd_heeft_een_vorm() {
    Map<String, Map<String, Map<String, Map<String, Map<String, Object>>>>> paden =
        vastgelegd().getMap("paths");
    assertThat(paden)
        .allSatisfy(
            (pad, bewerkingen) ->
                assertThat(bewerkingen.values())
                    .allSatisfy(b -> assertThat(zonderVorm(b.get("responses"))).isEmpty()));
  }

  private static JsonPath vastgelegd() {
    return new JsonPath(Contractlezer.heel().toString());
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

package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The demo agenda of Zoetermeer against the facts that were counted by hand. */
@PostgresTest
class DemoAgendaTest {

  private static final String AGENDA = "/v1/agendas/zoetermeer-2022-2030";
  private JsonNode feiten;

  @BeforeEach
  void leesFeiten() throws IOException {
    feiten = new YAMLMapper().readTree(getClass().getResourceAsStream("/zoetermeer-feiten.yaml"));
  }

  private static JsonPath haal(String pad) {
    return given().get(AGENDA + pad).then().statusCode(200).extract().jsonPath();
  }

  private static Stream<JsonNode> stroom(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false);
  }

  private static List<String> teksten(JsonNode lijst) {
    return stroom(lijst).map(JsonNode::asText).toList();
  }

  @Test
  void wat_de_redactie_van_de_demo_al_deed_staat_er_een_voor_een() {
    Proefgebruiker redacteur =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
    String pad = "/v1/agendas/zoetermeer-2022-2030/concept/wijzigingen";
    int aantal = redacteur.vraagt().get(pad).then().statusCode(200).extract().path("totaal");
    redacteur
        .vraagt()
        .get(pad + "?per=handeling")
        .then()
        .body("totaal", allOf(greaterThan(1), equalTo(aantal)));
  }

  @Test
  void de_aantallen_kloppen_in_totaal_en_per_lijn() {
    JsonNode totaal = feiten.at("/aantallen/totaal");
    for (String soort :
        List.of("programmalijnen", "resultaten", "strategieen", "acties", "themas", "begrippen")) {
      assertThat(haal("/" + soort).getInt("totaal")).as(soort).isEqualTo(totaal.get(soort).asInt());
    }
    List<Map<String, Object>> lijnen = haal("/programmalijnen").getList("resultaten");
    for (Map<String, Object> lijn : lijnen) {
      JsonNode verwacht = feiten.at("/aantallen/perLijn/" + lijn.get("nummer"));
      assertThat(lijn.get("aantalResultaten")).isEqualTo(verwacht.get("resultaten").asInt());
      assertThat(lijn.get("aantalStrategieen")).isEqualTo(verwacht.get("strategieen").asInt());
      assertThat(lijn.get("aantalActies")).isEqualTo(verwacht.get("acties").asInt());
    }
  }

  @Test
  void fasen_themas_begrippen_en_besluiten_kloppen() {
    JsonPath agenda = haal("");
    assertThat(agenda.getList("fasen.code")).isEqualTo(waarden(feiten.get("fasen"), "code"));
    assertThat(agenda.getList("fasen.van")).isEqualTo(waarden(feiten.get("fasen"), "van"));
    assertThat(agenda.getList("fasen.tot")).isEqualTo(waarden(feiten.get("fasen"), "tot"));
    assertThat(agenda.getList("themas.naam")).isEqualTo(waarden(feiten.get("themas"), "naam"));
    assertThat(agenda.<String>getList("besluiten.code"))
        .containsAll(teksten(feiten.get("besluiten")));
    assertThat(haal("/begrippen").<String>getList("resultaten.term"))
        .containsExactlyInAnyOrderElementsOf(teksten(feiten.get("begrippen")));
  }

  private static List<String> waarden(JsonNode lijst, String veld) {
    return stroom(lijst).map(ding -> ding.get(veld).asText()).toList();
  }

  @Test
  void elke_actie_heeft_haar_wie_en_wanneer() {
    int vergeleken = 0;
    for (JsonNode lijn : feiten.get("programmalijnen")) {
      List<Map<String, Object>> echt =
          haal("/acties?pageSize=100&programmalijn=" + lijn.get("code").asText())
              .getList("resultaten");
      List<JsonNode> verwacht = new ArrayList<>();
      List<String> strategieen = new ArrayList<>();
      for (JsonNode strategie : lijn.get("strategieen")) {
        for (JsonNode actie : strategie.get("acties")) {
          verwacht.add(actie);
          strategieen.add(strategie.get("titel").asText());
        }
      }
      assertThat(echt).as(lijn.get("titel").asText()).hasSameSizeAs(verwacht);
      // The order of the facts within a line is by strategie, those without one at their own place.
      List<String> teVinden = new ArrayList<>();
      for (int i = 0; i < verwacht.size(); i++) {
        teVinden.add(strategieen.get(i) + "|" + verwachteKern(verwacht.get(i)));
      }
      assertThat(echt.stream().map(DemoAgendaTest::echteKern))
          .containsExactlyInAnyOrderElementsOf(teVinden);
      vergeleken += echt.size();
    }
    assertThat(vergeleken).isEqualTo(73);
  }

  private static String verwachteKern(JsonNode actie) {
    JsonNode wanneer = actie.get("wanneer");
    return teksten(actie.get("trekkers"))
        + "|"
        + teksten(actie.get("partners"))
        + "|"
        + wanneer.get("soort").asText()
        + " "
        + wanneer.path("van").asText("-")
        + " "
        + wanneer.path("tot").asText("-");
  }

  @SuppressWarnings("unchecked")
  private static String echteKern(Map<String, Object> actie) {
    Map<String, Object> strategie = (Map<String, Object>) actie.get("strategie");
    Map<String, Object> wanneer = (Map<String, Object>) actie.get("wanneer");
    return (strategie == null ? "zonder strategie" : strategie.get("titel"))
        + "|"
        + metRol(actie, "trekker")
        + "|"
        + metRol(actie, "samenwerkingspartner")
        + "|"
        + wanneer.get("soort")
        + " "
        + (wanneer.get("van") == null ? "-" : wanneer.get("van"))
        + " "
        + (wanneer.get("tot") == null ? "-" : wanneer.get("tot"));
  }

  @SuppressWarnings("unchecked")
  private static List<Object> metRol(Map<String, Object> actie, String rol) {
    return ((List<Map<String, Object>>) actie.get("wie"))
        .stream()
            .filter(wie -> wie.get("rol").equals(rol))
            .map(wie -> ((Map<String, Object>) wie.get("organisatie")).get("code"))
            .toList();
  }

  @Test
  void elke_actie_heeft_een_hoe_in_stappen() {
    List<List<Object>> hoe = haal("/acties?pageSize=100").getList("resultaten.hoe");
    assertThat(hoe).hasSize(73).allSatisfy(stappen -> assertThat(stappen).isNotEmpty());
  }

  @Test
  void de_begroting_klopt_tot_op_de_cent_met_alle_pm() {
    JsonPath begroting = haal("/begroting");
    List<Map<String, Object>> regels = new ArrayList<>();
    begroting.<List<Map<String, Object>>>getList("themas.regels").forEach(regels::addAll);
    JsonNode verwacht = feiten.at("/begroting/regels");
    assertThat(regels).hasSize(verwacht.size());
    for (int i = 0; i < regels.size(); i++) {
      JsonNode regel = verwacht.get(i);
      assertThat(regels.get(i).get("onderdeel")).isEqualTo(regel.get("onderdeel").asText());
      assertThat(cellen(regels.get(i)))
          .as(regel.get("onderdeel").asText())
          .isEqualTo(teksten(regel.get("bedragen")));
      if (regel.has("fte")) {
        assertThat(new BigDecimal((String) regels.get(i).get("fte")))
            .isEqualByComparingTo(regel.get("fte").decimalValue());
      }
    }
    assertThat(
            begroting.<String>getList("totalen.bedrag").stream()
                .map(b -> new BigDecimal(b).intValueExact()))
        .isEqualTo(stroom(feiten.at("/begroting/totaal")).map(JsonNode::asInt).toList());
    assertThat(begroting.<Integer>getList("totalen.aantalPm"))
        .isEqualTo(stroom(feiten.at("/begroting/aantalPm")).map(JsonNode::asInt).toList());
  }

  @SuppressWarnings("unchecked")
  private static List<String> cellen(Map<String, Object> regel) {
    return ((List<Map<String, Object>>) regel.get("cellen"))
        .stream()
            .map(
                cel ->
                    cel.get("soort").equals("pm")
                        ? "PM"
                        : new BigDecimal((String) cel.get("bedrag")).toBigIntegerExact().toString())
            .toList();
  }

  @Test
  void een_tweede_agenda_van_een_andere_eigenaar_staat_ernaast() {
    JsonPath zimihc =
        given()
            .get("/v1/agendas/zimihc-connect-2025-2028")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(zimihc.getString("eigenaar.code")).isEqualTo("zimihc");
    assertThat(zimihc.<String>getList("programmalijnen.code"))
        .containsExactly("structureel-aanbod", "flexibel-aanbod");
    assertThat(
            given()
                .get(
                    "/v1/agendas/zimihc-connect-2025-2028/activiteiten?van=2025-01-01&tot=2025-03-31")
                .jsonPath()
                .getInt("totaal"))
        .isPositive();
  }
}

package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the version of before wrote is read after the upgrade as it was then: two versies and what
 * differs, the stand and the history, a begroting with a scenario, activiteiten, invitations. The
 * answers in oud/antwoorden.txt are those of that version, but for what was meant to differ: the
 * activiteiten that were part of a comparison, and how a file is read that is in the history now
 * (and so the stand) and names its columns in a list, moments, a mark where an address should
 * begin, and the address of a versie. What an answer holds since then is left aside.
 */
@QuarkusTest
@WithTestResource(value = OudeDatabase.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
@ExtendWith(LichteVerzoeken.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OudeDatabaseTest {

  private static final String AGENDA = "/v1/agendas/leesplan";
  private static final String CONCEPT = AGENDA + "/concept";
  private static final Instant TOEN = Instant.parse("2026-11-29T12:00:00Z");
  private static final Pattern VRAAG = Pattern.compile("(bezoeker|bea) (\\S+) -> (\\d+)");
  private static final String INSTALLATIE = "http://localhost:8080";
  private static final Pattern FIJNER = Pattern.compile("(T\\d\\d:\\d\\d:\\d\\d)\\.\\d+Z");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Proefgebruiker BEA =
      new Proefgebruiker("bea", "bea@kleinstad.example", true, "Bea Beleid");

  @BeforeEach
  void zetDeKlokOpToen() {
    Proefklok.verzet(Duration.between(Instant.now(), TOEN));
  }

  @AfterEach
  void zetDeKlokGelijk() {
    Proefklok.verzet(Duration.ZERO);
  }

  /** One that was asked, and what was answered. */
  record Antwoord(String wie, String adres, int status, String inhoud) {

    @Override
    public String toString() {
      return wie + " " + adres;
    }
  }

  static Stream<Antwoord> antwoorden() {
    List<String> regels = OudeDatabase.tekst("antwoorden.txt").lines().toList();
    return Stream.iterate(0, i -> i < regels.size(), i -> i + 2)
        .map(
            i -> {
              Matcher vraag = VRAAG.matcher(regels.get(i));
              assertThat(vraag.matches()).as(regels.get(i)).isTrue();
              return new Antwoord(
                  vraag.group(1),
                  vraag.group(2),
                  Integer.parseInt(vraag.group(3)),
                  regels.get(i + 1));
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("antwoorden")
  @Order(1)
  void alles_is_te_lezen_als_voor_de_overgang(Antwoord toen) throws JsonProcessingException {
    Response nu =
        (toen.wie.equals("bea") ? BEA.vraagt() : given()).get("/v1" + toen.adres.replace(" ", "+"));
    JsonNode verwacht = zoalsNuBedoeld(toen);
    JsonNode gekregen = watErToenStond(verwacht, JSON.readTree(nu.asString()));
    if (toen.adres.contains("zoekresultaten")) {
      // Words are understood better since then: more is found, and the best is on top.
      assertThat(gekregen.findValuesAsText("url")).containsAll(verwacht.findValuesAsText("url"));
    } else {
      assertThat(gekregen.toPrettyString()).isEqualTo(verwacht.toPrettyString());
    }
    assertThat(nu.statusCode()).isEqualTo(toen.status);
  }

  /** Moments are to the second now, addresses whole, and a document of a versie says its own. */
  private static JsonNode zoalsNuBedoeld(Antwoord toen) throws JsonProcessingException {
    JsonNode verwacht =
        JSON.readTree(FIJNER.matcher(toen.inhoud).replaceAll("$1Z").replace("\uE000", INSTALLATIE));
    if (toen.adres.contains("/versies/") && verwacht.has("url")) {
      ((ObjectNode) verwacht).put("url", INSTALLATIE + "/v1" + toen.adres);
    }
    return verwacht;
  }

  /** Without what an answer holds since then. */
  private static JsonNode watErToenStond(JsonNode toen, JsonNode nu) {
    if (toen.isArray() && nu.isArray() && toen.size() == nu.size()) {
      ArrayNode rij = JSON.createArrayNode();
      for (int i = 0; i < toen.size(); i++) {
        rij.add(watErToenStond(toen.get(i), nu.get(i)));
      }
      return rij;
    }
    if (toen.isObject() && nu.isObject()) {
      ObjectNode velden = JSON.createObjectNode();
      toen.properties().stream()
          .filter(veld -> nu.has(veld.getKey()))
          .forEach(
              veld ->
                  velden.set(
                      veld.getKey(), watErToenStond(veld.getValue(), nu.get(veld.getKey()))));
      return velden;
    }
    return nu;
  }

  @Test
  @Order(2)
  void en_er_is_op_verder_te_werken() {
    int stand = BEA.lees(CONCEPT + "/verschillen").get("stand").intValue();
    String begrip = BEA.lees(CONCEPT).at("/begrippen/0/id").textValue();
    BEA.vraagt()
        .contentType("application/merge-patch+json")
        .header("If-Match", BEA.vraagt().get(CONCEPT + "/begrippen/" + begrip).header("ETag"))
        .body(Map.of("uitleg", "Wie samen lezen."))
        .patch(CONCEPT + "/begrippen/" + begrip)
        .then()
        .statusCode(200);
    int nieuw = BEA.lees(CONCEPT + "/verschillen").get("stand").intValue();
    assertThat(nieuw).isGreaterThan(stand);
    zetTerug("programmalijn", 404);
    zetTerug("thema", 200);
    zetTerug("bestedingsindeling", 200);
    BEA.vraagt()
        .get(CONCEPT + "/begroting/bestedingsindeling")
        .then()
        .body("inhoud.codes.code", contains("100", "900"))
        .body("inhoud.kolommen.wat", contains("code", "bedrag", "tijd"))
        .body("inhoud.kolommen.kop", contains("Kostenplaats", "Bedrag", "Boekdatum"));
    BEA.vraagt()
        .contentType("application/json")
        .body(
            Map.of(
                "toelichting",
                "Na de overgang.",
                "stand",
                BEA.lees(CONCEPT + "/verschillen").get("stand")))
        .post(AGENDA + "/versies")
        .then()
        .statusCode(201)
        .body("nummer", equalTo(3));
    given()
        .get(AGENDA + "/versies/3/verschillen?met=1")
        .then()
        .statusCode(200)
        .body("aantal", greaterThan(3))
        .body("groepen.onderdelen.flatten().findAll{it.soort=='thema'}.size()", equalTo(0));
    BEA.vraagt()
        .contentType("application/json")
        .body(Map.of("versie", 1, "stand", BEA.lees(CONCEPT).get("stand")))
        .post(CONCEPT + "/versieherstellingen")
        .then()
        .statusCode(200)
        .body("aantal", greaterThan(3));
    assertThat(BEA.lees(CONCEPT + "/verschillen?naar=1").get("aantal").intValue()).isZero();
    given().get(AGENDA + "/themas/taal").then().body("naam", equalTo("Taal"));
    given().get(AGENDA + "/activiteiten").then().body("totaal", equalTo(4));
  }

  /** The first change of that kind in the trail, if there is one. */
  private static void zetTerug(String soort, int status) {
    var wijziging =
        BEA.lees(CONCEPT + "/wijzigingen?wat=gewijzigd&pageSize=100")
            .get("resultaten")
            .valueStream()
            .filter(een -> een.get("soort").textValue().equals(soort))
            .findFirst();
    BEA.vraagt()
        .contentType("application/json")
        .body(Map.of("wijziging", wijziging.map(een -> een.get("nummer").intValue()).orElse(0)))
        .post(CONCEPT + "/herstellingen")
        .then()
        .statusCode(status);
  }
}

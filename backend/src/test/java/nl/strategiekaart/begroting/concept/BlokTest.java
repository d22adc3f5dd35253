package nl.strategiekaart.begroting.concept;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.strategiekaart.Meelezer;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Serverteller;
import nl.strategiekaart.begroting.Begrotingsproef;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many regels in one request, as when a block of cells is pasted. */
@PostgresTest
class BlokTest extends Begrotingsproef {

  @Inject Serverteller serverteller;

  private String een;
  private String twee;

  @BeforeEach
  void maakRegels() {
    een = regel("Een", Map.of("2026", bedrag("1"), "2027", pm()));
    twee = regel("Twee", Map.of("2026", bedrag("2")));
  }

  private static Map<String, ?> wijziging(String id, int revisie, Map<String, ?> wijziging) {
    return Map.of("id", id, "revisie", revisie, "wijziging", wijziging);
  }

  private static Map<String, ?> begroot(String jaar, Object cel) {
    return Map.of("begroot", Collections.singletonMap(jaar, cel));
  }

  private ValidatableResponse stuur(Object... regels) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("regels", List.of(regels)))
        .patch(concept() + "/begrotingsregels")
        .then();
  }

  private JsonPath spoor() {
    return spoor("");
  }

  private JsonPath spoor(String vraag) {
    return redacteur.vraagt().get(concept() + "/wijzigingen" + vraag).then().extract().jsonPath();
  }

  @Test
  void meer_regels_veranderen_tegelijk_en_zijn_daarna_een_handeling() {
    String beslisser = kaart().getString("acties[0].inhoud.wie[0].organisatie");
    Map<String, ?> pm =
        Map.of("soort", "pm", "beslistDoor", beslisser, "beslistVoor", "2026-07-01");
    stuur(
            wijziging(
                een,
                0,
                Map.of(
                    "begroot",
                    Map.of("2026", bedrag("10"), "2028", pm),
                    "toegezegd",
                    Map.of("2027", pm()),
                    "besteed",
                    Map.of("2026-H1", bedrag("1.05"), "2027-H2", bedrag("-2")))),
            wijziging(twee, 0, begroot("2026", null)))
        .statusCode(200)
        .body("regels.id", contains(een, twee))
        .body("regels.revisie", contains(1, 1))
        .body("regels[0].inhoud.begroot.2026.bedrag", equalTo("10.00"))
        .body("regels[0].inhoud.begroot.2027.soort", equalTo("pm"));
    JsonPath tabel = tabel();
    assertThat(tabel.getList("regels.revisie")).isEqualTo(List.of(1, 1));
    assertThat(tabel.getMap("regels[0].inhoud.begroot")).containsOnlyKeys("2026", "2027", "2028");
    assertThat(tabel.getMap("regels[0].inhoud.begroot.'2028'")).containsAllEntriesOf(pm);
    assertThat(tabel.getMap("regels[0].inhoud.toegezegd")).containsOnlyKeys("2027");
    assertThat(tabel.getString("regels[0].inhoud.besteed.'2026-H1'.bedrag")).isEqualTo("1.05");
    assertThat(tabel.getString("regels[0].inhoud.besteed.'2027-H2'.bedrag")).isEqualTo("-2.00");
    assertThat(tabel.getMap("regels[1].inhoud.begroot")).isEmpty();
    assertThat(tabel.getString("regels[0].gewijzigdOp")).isNotNull();
    JsonPath spoor = spoor();
    assertThat(spoor.getList("resultaten[0..1].onderdeel")).isEqualTo(List.of(twee, een));
    assertThat(spoor.getString("resultaten[0].handeling"))
        .isEqualTo(spoor.getString("resultaten[1].handeling"))
        .isNotEqualTo(spoor.getString("resultaten[2].handeling"));
    assertThat(spoor.getString("resultaten[1].voor.begroot.2026.bedrag")).isEqualTo("1.00");
    assertThat(spoor.getString("resultaten[1].na.begroot.2026.bedrag")).isEqualTo("10.00");
    assertThat(spoor.getList("resultaten[0..1].titel")).isEqualTo(List.of("Twee", "Een"));
  }

  @Test
  void in_de_geschiedenis_is_een_blok_een_regel_en_de_rest_is_op_te_vragen() {
    stuur(
            wijziging(een, 0, begroot("2026", bedrag("10"))),
            wijziging(twee, 0, begroot("2026", bedrag("15"))))
        .statusCode(200);
    JsonPath perHandeling = spoor("?per=handeling");
    assertThat(perHandeling.getString("resultaten[0].titel")).isEqualTo("Twee");
    assertThat(perHandeling.getList("resultaten[0..1].aantal")).isEqualTo(List.of(2, 1));
    assertThat(perHandeling.getInt("totaal")).isEqualTo(spoor().getInt("totaal") - 1);
    JsonPath blok = spoor("?handeling=" + perHandeling.getString("resultaten[0].handeling"));
    assertThat(blok.getList("resultaten.titel")).isEqualTo(List.of("Twee", "Een"));
    assertThat(blok.getList("resultaten.aantal")).isEqualTo(List.of(1, 1));
    assertThat(spoor("?per=handeling&pageSize=1&page=2").getString("resultaten[0].titel"))
        .isEqualTo(perHandeling.getString("resultaten[1].titel"));
  }

  @Test
  void in_een_deel_van_de_geschiedenis_telt_een_handeling_wat_daarbij_hoort() {
    stuur(
            wijziging(een, 0, begroot("2026", bedrag("10"))),
            wijziging(twee, 0, begroot("2026", bedrag("15"))))
        .statusCode(200);
    JsonPath vanEen = spoor("?per=handeling&wat=gewijzigd&onderdeel=" + een);
    assertThat(vanEen.getList("resultaten.titel")).isEqualTo(List.of("Een"));
    assertThat(vanEen.getList("resultaten.aantal")).isEqualTo(List.of(1));
  }

  @Test
  void een_onbekende_vraag_aan_de_geschiedenis_krijgt_een_duidelijk_antwoord() {
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?per=dag&handeling=blok")
        .then()
        .statusCode(400)
        .body("errors.detail", hasItem(startsWith("De waarde 'dag' van 'per' bestaat niet.")))
        .body("errors.detail", hasItem("'handeling' moet een kenmerk (uuid) zijn."));
  }

  @Test
  void van_een_handeling_gaat_een_regel_terug_en_blijft_de_rest() {
    stuur(
            wijziging(een, 0, begroot("2026", bedrag("10"))),
            wijziging(twee, 0, begroot("2026", bedrag("15"))),
            wijziging(twee, 0, begroot("2026", bedrag("20"))))
        .statusCode(200);
    maak("herstellingen", Map.of("wijziging", spoor().getLong("resultaten[1].nummer")))
        .statusCode(200)
        .body("id", equalTo(een))
        .body("revisie", equalTo(2));
    assertThat(tabel().getList("regels.inhoud.begroot.'2026'.bedrag"))
        .isEqualTo(List.of("1.00", "20.00"));
  }

  @Test
  void ook_andere_velden_gaan_mee_en_wat_gelijk_blijft_staat_niet_in_de_geschiedenis() {
    String bron = id("geldbronnen", Map.of("naam", "Fonds", "soort", "fonds"));
    String actie = kaart().getString("acties[0].id");
    long voor = leesConcept().getLong("stand");
    Map<String, Object> anders =
        new TreeMap<>(
            Map.of(
                "onderdeel",
                "Eerste",
                "fte",
                "0.50",
                "geldbron",
                bron,
                "taakveld",
                "5.3",
                "soort",
                "baten",
                "aard",
                "incidenteel",
                "acties",
                List.of(actie),
                "begroot",
                Map.of("2026", bedrag("7.00")),
                "toegezegd",
                Map.of("2026", bedrag("8.00")),
                "besteed",
                Map.of("2026-H1", bedrag("3.00"))));
    assertThat(BegrotingsregelInhoud.class.getRecordComponents())
        .as("what is written in bulk is named in SchrijfRegels; what moves a regel is not")
        .extracting(RecordComponent::getName)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(anders.keySet().stream(), Stream.of("begroting", "thema", "volgorde"))
                .toList());
    stuur(wijziging(een, 0, anders), wijziging(twee, 0, begroot("2026", bedrag("2.00"))))
        .statusCode(200)
        .body("regels.revisie", contains(1, 0));
    assertThat(leesConcept().getLong("stand")).isEqualTo(voor + 1);
    JsonNode inhoud = new ObjectMapper().valueToTree(tabel().getMap("regels[0].inhoud"));
    anders.forEach(
        (veld, waarde) -> {
          if (!List.of("begroot", "toegezegd", "besteed").contains(veld)) {
            assertThat(inhoud.get(veld)).as(veld).isEqualTo(new ObjectMapper().valueToTree(waarde));
          }
        });
    assertThat(inhoud.at("/begroot/2026/bedrag").textValue()).isEqualTo("7.00");
    assertThat(inhoud.at("/toegezegd/2026/bedrag").textValue()).isEqualTo("8.00");
    assertThat(inhoud.at("/besteed/2026-H1/bedrag").textValue()).isEqualTo("3.00");
  }

  @Test
  void wat_intussen_veranderde_wordt_genoemd_en_de_rest_kan_zonder() {
    String drie = regel("Drie", Map.of());
    String weg = regel("Weg", Map.of());
    wijzig("/begrotingsregels/" + twee, begroot("2026", bedrag("7"))).statusCode(200);
    archiveer("/begrotingsregels/" + weg).statusCode(204);
    Map<String, ?> tien = begroot("2026", bedrag("10"));
    stuur(
            wijziging(een, 0, tien),
            wijziging(twee, 0, tien),
            wijziging(weg, 0, tien),
            wijziging(drie, 0, tien),
            wijziging(UUID.randomUUID().toString(), 0, tien))
        .statusCode(412)
        .contentType("application/problem+json")
        .body("errors.pointer", contains("/regels/1", "/regels/2", "/regels/4"))
        .body("errors.code", contains("intussen-gewijzigd", "er-niet-meer", "er-niet-meer"));
    assertThat(tabel().getString("regels[0].inhoud.begroot.'2026'.bedrag")).isEqualTo("1.00");
    stuur(wijziging(een, 0, tien), wijziging(drie, 0, tien)).statusCode(200);
    assertThat(tabel().getList("regels.inhoud.begroot.'2026'.bedrag"))
        .isEqualTo(List.of("10.00", "7.00", "10.00"));
  }

  @Test
  void alle_fouten_komen_in_een_antwoord_en_er_verandert_niets() {
    stuur(
            wijziging(een, 0, begroot("2026", bedrag("10"))),
            wijziging(
                twee,
                0,
                Map.of(
                    "volgorde",
                    1,
                    "kleur",
                    "rood",
                    "begroot",
                    Map.of("2026", bedrag("veel"), "2040", pm()))))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/regels/1/wijziging/volgorde",
                "/regels/1/wijziging/kleur",
                "/regels/1/wijziging/begroot/2026/bedrag",
                "/regels/1/wijziging/begroot/2040"));
    assertThat(tabel().getList("regels.revisie")).isEqualTo(List.of(0, 0));
  }

  @Test
  void wat_geen_lijst_van_wijzigingen_is_wordt_geweigerd() {
    stuur(Map.of("id", een, "wijziging", "niets"), Map.of("revisie", 0, "naam", "x"))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/regels/0/revisie",
                "/regels/0/wijziging",
                "/regels/1/id",
                "/regels/1/naam",
                "/regels/1/wijziging"));
    stuur().statusCode(400).body("errors.pointer", contains("/regels"));
    stuur(Collections.nCopies(501, wijziging(een, 0, Map.of())).toArray())
        .statusCode(400)
        .body("errors.pointer", contains("/regels"));
  }

  @Test
  void wie_meekijkt_hoort_van_elke_regel() throws Exception {
    try (Meelezer meelezer = Meelezer.van(redacteur, concept() + "/gebeurtenissen")) {
      meelezer.wachtOp("\"ik\":true");
      stuur(
              wijziging(een, 0, begroot("2026", bedrag("10"))),
              wijziging(twee, 0, begroot("2026", bedrag("20"))))
          .statusCode(200);
      assertThat(meelezer.wachtOp(een)).contains("event:wijziging");
      assertThat(meelezer.wachtOp(twee)).contains("event:wijziging");
    }
  }

  @Test
  void een_geplakt_blok_van_500_cellen_kost_weinig_opdrachten_aan_de_server() {
    wijzig("/begrotingen/" + begroting, Map.of("totJaar", 2035)).statusCode(200);
    List<String> regels =
        IntStream.range(0, 50).mapToObj(i -> regel("Regel " + i, Map.of("2026", pm()))).toList();
    assertThat(serverteller.tel(() -> stuur(blok(regels, 0, "10")).statusCode(200)))
        .as("cells that were empty")
        .isLessThanOrEqualTo(30);
    assertThat(serverteller.tel(() -> stuur(blok(regels, 1, "20")).statusCode(200)))
        .as("cells that were filled")
        .isLessThanOrEqualTo(30);
    assertThat(tabel().getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("10003.00");
    List<Map<String, ?>> velden = new ArrayList<>();
    regels.forEach(
        regel ->
            velden.add(
                wijziging(
                    regel,
                    2,
                    Map.of(
                        "onderdeel", "Geplakt",
                        "fte", "0.50",
                        "taakveld", "5.3",
                        "toegezegd", Map.of("2030", pm())))));
    assertThat(serverteller.tel(() -> stuur(velden.toArray()).statusCode(200)))
        .as("other fields beside them")
        .isLessThanOrEqualTo(30);
    JsonPath tabel = tabel();
    tabel.setRootPath("regels[51]");
    assertThat(tabel.getInt("revisie")).isEqualTo(3);
    assertThat(tabel.getString("inhoud.onderdeel")).isEqualTo("Geplakt");
    assertThat(tabel.getString("inhoud.fte")).isEqualTo("0.50");
    assertThat(tabel.getString("inhoud.taakveld")).isEqualTo("5.3");
    assertThat(tabel.getString("inhoud.thema")).isEqualTo(thema);
    assertThat(tabel.getMap("inhoud.begroot")).hasSize(10);
    assertThat(tabel.getMap("inhoud.toegezegd")).containsOnlyKeys("2030");
  }

  private static Object[] blok(List<String> regels, int revisie, String bedrag) {
    Map<String, ?> cellen =
        IntStream.rangeClosed(2026, 2035).boxed().collect(toMap(j -> "" + j, j -> bedrag(bedrag)));
    List<Object> blok = new ArrayList<>();
    regels.forEach(regel -> blok.add(wijziging(regel, revisie, Map.of("begroot", cellen))));
    return blok.toArray();
  }
}

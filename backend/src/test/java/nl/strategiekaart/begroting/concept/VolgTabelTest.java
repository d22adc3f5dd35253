package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.begroting.Begrotingsproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class VolgTabelTest extends Begrotingsproef {

  @Inject Queryteller queryteller;

  private String workshops;
  private String zaalhuur;
  private long stand;

  @BeforeEach
  void maakRegels() {
    workshops = regel("Workshops", Map.of("2026", bedrag("100"), "2027", pm()));
    zaalhuur = regel("Zaalhuur", Map.of("2026", bedrag("50")));
    stand = tabel().getLong("stand");
  }

  @Test
  void van_een_cel_komt_alleen_haar_regel_met_de_totalen_waarin_zij_telt() {
    vul(workshops, Map.of("2027", bedrag("7")));
    JsonPath nieuws = volg(stand);
    assertThat((Object) nieuws.get("tabel")).isNull();
    assertThat(nieuws.getLong("stand")).isGreaterThan(stand);
    assertThat(nieuws.getList("regels.id")).containsExactly(workshops);
    assertThat(nieuws.getString("regels[0].inhoud.begroot.2027.bedrag")).isEqualTo("7.00");
    assertThat(nieuws.getList("acties")).isEmpty();
    // Of every group that the regel is in: the year, and all years.
    assertThat(nieuws.getList("totalen.groep", String.class))
        .containsExactlyInAnyOrder(
            "agenda",
            "agenda",
            "regel",
            "regel",
            "thema",
            "thema",
            "geldbron",
            "geldbron",
            "programmalijn",
            "programmalijn");
    assertThat(nieuws.getList("totalen.maat", String.class)).containsOnly("begroot");
    JsonPath tabel = tabel();
    assertThat(totaal(nieuws, "agenda", 2027))
        .isEqualTo(tabel.getMap("totalen.samen.begroot.perJaar[1]"));
    assertThat(totaal(nieuws, "thema", null))
        .isEqualTo(tabel.getMap("totalen.themas[0].reeksen.begroot.totaal"));
    assertThat(nieuws.getLong("stand")).isEqualTo(tabel.getLong("stand"));
  }

  @Test
  void besteed_telt_in_zijn_jaar() {
    wijzig(
            "/begrotingsregels/" + zaalhuur,
            Map.of("besteed", Map.of("2026-H1", bedrag("3"), "2026-H2", bedrag("4"))))
        .statusCode(200);
    JsonPath nieuws = volg(stand);
    assertThat(nieuws.getList("totalen.maat", String.class)).containsOnly("besteed").hasSize(10);
    assertThat(totaal(nieuws, "regel", 2026)).containsEntry("bedrag", "7.00");
  }

  @Test
  void wie_bij_is_krijgt_niets_en_wie_alleen_een_tekst_mist_geen_totalen() {
    assertThat(volg(stand).getList("regels")).isEmpty();
    wijzig("/begrotingsregels/" + workshops, Map.of("onderdeel", "Cursussen")).statusCode(200);
    JsonPath nieuws = volg(stand);
    assertThat(nieuws.getString("regels[0].inhoud.onderdeel")).isEqualTo("Cursussen");
    assertThat(nieuws.getList("totalen")).isEmpty();
  }

  @Test
  void wie_op_een_pm_beslist_komt_mee() {
    String beslisser = kaart().getString("acties[0].inhoud.wie[0].organisatie");
    vul(workshops, Map.of("2028", Map.of("soort", "pm", "beslistDoor", beslisser)));
    assertThat(volg(stand).getList("organisaties.id")).containsExactly(beslisser);
  }

  @Test
  void van_een_actie_komt_hoe_zij_heet() {
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("wat", "Anders verwoord.")).statusCode(200);
    JsonPath nieuws = volg(stand);
    assertThat(nieuws.getList("acties.wat")).containsExactly("Anders verwoord.");
    assertThat(nieuws.getList("regels")).isEmpty();
  }

  @Test
  void aan_de_indeling_komt_de_hele_tabel() {
    String bron = id("geldbronnen", Map.of("naam", "Cultuurfonds", "soort", "fonds"));
    eisHeleTabel();
    for (Map<String, ?> patch :
        List.<Map<String, ?>>of(Map.of("volgorde", 1), Map.of("geldbron", bron))) {
      wijzig("/begrotingsregels/" + zaalhuur, patch).statusCode(200);
      eisHeleTabel();
    }
    wijzig("/themas/" + thema, Map.of("naam", "Anders")).statusCode(200);
    eisHeleTabel();
    archiveer("/begrotingsregels/" + zaalhuur).statusCode(204);
    eisHeleTabel();
  }

  @Test
  void na_te_veel_of_een_stand_van_elders_komt_de_hele_tabel() {
    assertThat(volg(stand + 1000).getLong("tabel.stand")).isEqualTo(stand);
    IntStream.range(0, 51).forEach(n -> vul(workshops, Map.of("2028", bedrag("" + n))));
    eisHeleTabel();
  }

  @Test
  void wat_in_een_scenario_gebeurt_staat_niet_in_deze_tabel() {
    String scenario = id("begrotingen", Map.of("naam", "Krap", "vanJaar", 2026, "totJaar", 2028));
    regel(Map.of("begroting", scenario, "onderdeel", "Workshops"));
    JsonPath nieuws = volg(stand);
    assertThat((Object) nieuws.get("tabel")).isNull();
    assertThat(nieuws.getList("regels")).isEmpty();
  }

  @Test
  void het_kost_een_vast_aantal_vragen_hoeveel_regels_er_ook_zijn() {
    vul(workshops, Map.of("2027", bedrag("7")));
    long bij_twee = queryteller.tel(() -> volg(stand));
    vul(zaalhuur, Map.of("2027", bedrag("7")));
    assertThat(queryteller.tel(() -> volg(stand))).isEqualTo(bij_twee).isLessThanOrEqualTo(15);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "veel", "1.5"})
  void een_stand_is_een_getal(String na) {
    redacteur
        .vraagt()
        .queryParam("na", na)
        .get(adres(begroting))
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("na"))
        .body("errors.detail", notNullValue());
  }

  @Test
  void van_wat_er_niet_is_komt_niets() {
    redacteur.vraagt().get(adres(UUID.randomUUID().toString())).then().statusCode(404);
  }

  private void vul(String regel, Map<String, ?> begroot) {
    wijzig("/begrotingsregels/" + regel, Map.of("begroot", begroot)).statusCode(200);
  }

  /** And from then on it is the next that counts. */
  private void eisHeleTabel() {
    JsonPath nieuws = volg(stand);
    assertThat(nieuws.getMap("tabel")).isEqualTo(tabel().getMap("$"));
    assertThat(nieuws.getList("regels")).isEmpty();
    stand = nieuws.getLong("stand");
  }

  private JsonPath volg(long na) {
    return redacteur
        .vraagt()
        .queryParam("na", na)
        .get(adres(begroting))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String adres(String id) {
    return concept() + "/begrotingen/" + id + "/tabelwijzigingen";
  }

  private static Map<String, Object> totaal(JsonPath nieuws, String groep, Integer jaar) {
    return nieuws.<Map<String, Object>>getList("totalen").stream()
        .filter(vak -> groep.equals(vak.get("groep")) && Objects.equals(jaar, vak.get("jaar")))
        .map(vak -> (Map<String, Object>) vak.get("totaal"))
        .findFirst()
        .orElseThrow();
  }
}

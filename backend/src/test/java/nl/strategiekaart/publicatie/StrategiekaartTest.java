package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;

@PostgresTest
class StrategiekaartTest {

  private static final String LIJNEN = "/v1/agendas/zoetermeer-2022-2030/programmalijnen/";

  @Inject Queryteller queryteller;

  private static JsonPath kaart(String lijn) {
    return given()
        .get(LIJNEN + lijn + "/strategiekaart")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void resultaten_die_hun_strategieen_delen_staan_samen_en_elke_strategie_staat_er_een_keer() {
    JsonPath kaart = kaart("goud-maken");
    assertThat(kaart.getList("fasen.fase.code")).containsExactly("kort", "middellang", "lang");
    assertThat(kaart.getInt("fasen[0].groepen[0].resultaten.size()")).isEqualTo(2);
    assertThat(kaart.<String>getList("fasen[0].groepen[0].blokken.strategie.titel"))
        .containsExactly(
            "Onderzoeken, inventariseren, vastleggen, ontsluiten",
            "Uitwisselen en verbinden",
            "Uitdragen van informatie en educatie over erfgoed");
    assertThat(kaart.<Integer>getList("fasen[0].groepen[0].blokken.acties.collect{it.size()}"))
        .containsExactly(3, 2, 4);
    List<String> strategieen = kaart.getList("fasen.groepen.blokken.strategie.id.flatten()");
    assertThat(strategieen).hasSize(7).doesNotHaveDuplicates();
    assertThat(kaart.<Object>getList("fasen.groepen.blokken.acties.id.flatten()")).hasSize(15);
  }

  @Test
  void acties_zonder_strategie_staan_op_de_kaart_onder_hun_fase() {
    JsonPath kaart = kaart("jong-geleerd-oud-gedaan");
    assertThat(kaart.<Object>getList("fasen.groepen.blokken.acties.id.flatten()"))
        .hasSize(13)
        .doesNotHaveDuplicates();
    JsonPath los = kaart;
    assertThat(
            los.<Object>getList(
                "fasen.find{it.fase.code=='middellang'}.groepen.find{it.resultaten.isEmpty()}.blokken[0].acties"))
        .hasSize(4);
  }

  @Test
  void de_tijd_leest_als_gewone_taal_en_staat_er_ook_als_datums() {
    given()
        .get(LIJNEN + "stabiele-basis/strategiekaart")
        .then()
        .body(
            "fasen[0].groepen[0].blokken[3].acties[0].wanneer.tekst", equalTo("tweede helft 2022"))
        .body("fasen[0].groepen[0].blokken[3].acties[0].wanneer.van", equalTo("2022-07-01"))
        .body("fasen[0].groepen[0].blokken[3].acties[0].wanneer.tot", equalTo("2022-12-31"));
  }

  @Test
  void de_kaart_noemt_het_geld_van_haar_acties() {
    given()
        .get(LIJNEN + "goud-maken/strategiekaart")
        .then()
        .body(
            "middelen.find{it.onderdeel.startsWith('Opslag')}.totaal.bedrag", equalTo("45000.00"));
  }

  @Test
  void een_onbekende_lijn_of_agenda_is_er_niet() {
    given()
        .get(LIJNEN + "bestaat-niet/strategiekaart")
        .then()
        .statusCode(404)
        .body("detail", containsString("bestaat-niet"));
    given()
        .get("/v1/agendas/bestaat-niet/programmalijnen/goud-maken/strategiekaart")
        .then()
        .statusCode(404);
  }

  @Test
  void een_strategiekaart_kost_hoogstens_een_query() {
    for (int keer = 0; keer < 2; keer++) {
      assertThat(queryteller.tel(() -> kaart("zoetermeer-geeft-kleur"))).isEqualTo(1);
    }
  }

  @Test
  void de_begroting_kost_een_query() {
    assertThat(queryteller.tel(() -> given().get("/v1/agendas/zoetermeer-2022-2030/begroting")))
        .isEqualTo(1);
  }
}

package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class KopieTest extends Scenarioproef {

  @Test
  void een_kopie_heeft_dezelfde_regels_met_andere_kenmerken_en_alleen_wat_is_begroot() {
    String eigen = eigenBegroting();
    wijzig(
            "/begrotingsregels/" + regel(eigen, "Zaal"),
            Map.of(
                "toegezegd", Map.of("2026", bedrag("90.00")),
                "besteed", Map.of("2026-H1", bedrag("40.00"))))
        .statusCode(200);
    String scenario =
        kopieer(eigen, Map.of("naam", "Precies gelijk", "toelichting", "Om te proberen."))
            .statusCode(201)
            .header("Location", containsString("/concept/begrotingen/"))
            .header("ETag", equalTo("\"0\""))
            .body("inhoud.toelichting", equalTo("Om te proberen."))
            .body("inhoud.vanJaar", equalTo(2026))
            .extract()
            .path("id");

    JsonPath van = tabel(eigen);
    JsonPath kopie = tabel(scenario);
    assertThat(kopie.getBoolean("isScenario")).isTrue();
    for (String zelfde : List.of("code", "inhoud.onderdeel", "inhoud.acties", "inhoud.begroot")) {
      assertThat(kopie.<Object>get("regels[0]." + zelfde))
          .isEqualTo(van.<Object>get("regels[0]." + zelfde));
    }
    assertThat(kopie.getString("regels[0].id")).isNotEqualTo(van.getString("regels[0].id"));
    assertThat(kopie.getMap("regels[0].inhoud.toegezegd")).isEmpty();
    assertThat(kopie.getMap("regels[0].inhoud.besteed")).isEmpty();
  }

  @Test
  void procenten_gelden_voor_bedragen_op_de_cent_en_niet_voor_pm_en_leeg() {
    String eigen = eigenBegroting();
    maakRegel(
        eigen,
        "Half",
        Map.of("2026", bedrag("0.05"), "2027", bedrag("-0.05"), "2028", bedrag("999999999999.99")));
    JsonPath minder =
        tabel(kopie(eigen, "10 % minder", Map.of("wat", "procent", "procent", "-10")));
    assertThat(minder.getString("regels[0].inhoud.begroot.2026.bedrag")).isEqualTo("90.09");
    assertThat(minder.getString("regels[0].inhoud.begroot.2027.soort")).isEqualTo("pm");
    assertThat(minder.getMap("regels[0].inhoud.begroot")).hasSize(2);
    // 0.045 and -0.045: half a cent goes away from zero.
    assertThat(minder.getString("regels[1].inhoud.begroot.2026.bedrag")).isEqualTo("0.05");
    assertThat(minder.getString("regels[1].inhoud.begroot.2027.bedrag")).isEqualTo("-0.05");
    assertThat(minder.getString("regels[1].inhoud.begroot.2028.bedrag"))
        .isEqualTo("899999999999.99");

    JsonPath meer =
        tabel(kopie(regelloos(eigen, "Half"), "Meer", Map.of("wat", "procent", "procent", "2.5")));
    assertThat(meer.getString("regels[0].inhoud.begroot.2026.bedrag")).isEqualTo("102.60");
  }

  private String regelloos(String begroting, String onderdeel) {
    archiveer("/begrotingsregels/" + regel(begroting, onderdeel)).statusCode(204);
    return begroting;
  }

  @Test
  void een_aanpassing_kan_alleen_een_geldbron_een_thema_of_latere_jaren_raken() {
    String eigen = eigenBegroting();
    String bron = tabel(eigen).getString("geldbronnen[0].id");
    maakRegel(eigen, "Zonder bron", Map.of("2026", bedrag("50.00"), "2027", bedrag("60.00")));

    JsonPath zonder = tabel(kopie(eigen, "Zonder", Map.of("wat", "nul", "geldbron", bron)));
    assertThat(zonder.getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("110.00");
    assertThat(zonder.getString("regels[0].inhoud.begroot.2027.bedrag")).isEqualTo("0.00");

    JsonPath later = tabel(kopie(eigen, "Later leeg", Map.of("wat", "leeg", "vanaf", 2027)));
    assertThat(later.getMap("regels[0].inhoud.begroot")).containsOnlyKeys("2026");
    assertThat(later.getMap("regels[1].inhoud.begroot")).containsOnlyKeys("2026");

    String ander =
        maak("themas", Map.of("naam", "Dans", "toelichting", "Dans.")).extract().path("id");
    JsonPath niets = tabel(kopie(eigen, "Ander thema", Map.of("wat", "leeg", "thema", ander)));
    assertThat(niets.getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("210.10");
  }

  @Test
  void van_een_scenario_kan_weer_een_kopie() {
    String eerste = kopie(eigenBegroting(), "Eerste", Map.of("wat", "procent", "procent", "-50"));
    JsonPath tweede = tabel(kopie(eerste, "Tweede", Map.of("wat", "procent", "procent", "-50")));
    // 50.05 halved is 25.025.
    assertThat(tweede.getString("regels[0].inhoud.begroot.2026.bedrag")).isEqualTo("25.03");
    assertThat(tweede.getString("regels[0].code")).isEqualTo("b1");
  }

  @Test
  void alle_fouten_komen_tegelijk() {
    String eigen = eigenBegroting();
    kopie(eigen, "Bezet");
    kopieer(
            eigen,
            Map.of(
                "naam",
                "bezet",
                "kleur",
                "rood",
                "aanpassing",
                Map.of("wat", "procent", "procent", "tien", "geldbron", UUID.randomUUID())))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder("/naam", "/kleur", "/aanpassing/procent", "/aanpassing/geldbron"))
        .body("errors.find { it.pointer == '/naam' }.code", equalTo("dubbel"));
    for (String procent : List.of("-100.01", "1000.01", "1,5", "")) {
      kopieer(
              eigen,
              Map.of("naam", "X", "aanpassing", Map.of("wat", "procent", "procent", procent)))
          .statusCode(400)
          .body("errors.pointer", hasItems("/aanpassing/procent"));
    }
    kopieer(eigen, Map.of()).statusCode(400).body("errors.pointer", hasItems("/naam"));
    redacteur.vraagt().get(concept() + "/begrotingen").then().body("begrotingen", hasSize(2));
  }

  @Test
  void een_bedrag_dat_te_groot_wordt_wordt_geweigerd() {
    String eigen = eigenBegroting();
    maakRegel(eigen, "Groot", Map.of("2026", bedrag("999999999999.99")));
    kopieer(
            eigen,
            Map.of("naam", "Tienvoud", "aanpassing", Map.of("wat", "procent", "procent", "900")))
        .statusCode(400)
        .body("errors.pointer", hasItems("/aanpassing/procent"));
  }

  @Test
  void een_bezoeker_merkt_niets_van_een_scenario() {
    String voor = bezoek("/v1/agendas/" + agenda + "/begroting").extract().asString();
    String scenario = kopie(eigenBegroting(), "Geheim");
    assertThat(bezoek("/v1/agendas/" + agenda + "/begroting").extract().asString()).isEqualTo(voor);
    bezoek(concept() + "/begrotingen/" + scenario + "/vergelijking").statusCode(401);
    bezoek(concept() + "/begrotingen/" + scenario + "/pms").statusCode(401);
  }

  @Test
  void wat_er_niet_is_of_weg_is_kan_niet_gekopieerd() {
    String weg = kopie(eigenBegroting(), "Weg");
    archiveer("/begrotingen/" + weg).statusCode(204);
    kopieer(weg, Map.of("naam", "Kopie")).statusCode(410);
    kopieer(UUID.randomUUID().toString(), Map.of("naam", "Kopie")).statusCode(404);
  }

  @Test
  void de_kopie_en_elke_regel_staan_in_het_spoor() {
    kopie(eigenBegroting(), "In het spoor");
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen")
        .then()
        .body("resultaten.soort", equalTo(List.of("begrotingsregel", "begroting", "agenda")))
        .body("resultaten.wat", equalTo(List.of("gemaakt", "gemaakt", "gemaakt")));
  }
}

package nl.strategiekaart.begroting.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.begroting.Begrotingsproef;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
class BegrotingBewerkenTest extends Begrotingsproef {

  @Inject Queryteller queryteller;

  @Test
  void bedrag_nul_pm_en_leeg_zijn_vier_dingen() {
    regel("Workshops", Map.of("2026", bedrag("75000.50"), "2027", bedrag("0"), "2028", pm()));
    regel("Zaalhuur", Map.of("2026", bedrag("-0.50")));

    JsonPath tabel = tabel();
    assertThat(tabel.getList("jaren")).isEqualTo(List.of(2026, 2027, 2028));
    assertThat(tabel.getMap("regels[0].inhoud.begroot"))
        .containsOnlyKeys("2026", "2027", "2028")
        .extractingByKey("2027")
        .extracting("soort", "bedrag")
        .containsExactly("bedrag", "0.00");
    assertThat(tabel.getList("totalen.samen.begroot.perJaar.bedrag"))
        .isEqualTo(List.of("75000.00", "0.00", "0.00"));
    assertThat(tabel.getList("totalen.samen.begroot.perJaar.aantalPm")).isEqualTo(List.of(0, 0, 1));
    assertThat(tabel.getList("totalen.samen.begroot.perJaar.aantalLeeg"))
        .isEqualTo(List.of(0, 1, 1));
    assertThat(tabel.getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("75000.00");
    assertThat(tabel.getInt("totalen.samen.besteed.totaal.aantalLeeg")).isEqualTo(12);
  }

  @Test
  void een_cel_verandert_zonder_de_andere_aan_te_raken() {
    String regel =
        regel("Workshops", Map.of("2026", bedrag("100"), "2027", pm(), "2028", bedrag("300")));

    wijzig("/begrotingsregels/" + regel, Map.of("begroot", Map.of("2026", bedrag("150.25"))))
        .statusCode(200)
        .body("inhoud.begroot.2026.bedrag", equalTo("150.25"))
        .body("inhoud.begroot.2027.soort", equalTo("pm"))
        .body("inhoud.begroot.2028.bedrag", equalTo("300.00"));
    wijzig("/begrotingsregels/" + regel, Map.of("begroot", Collections.singletonMap("2027", null)))
        .statusCode(200)
        .body("inhoud.begroot", not(hasKey("2027")))
        .body("inhoud.begroot.2028.bedrag", equalTo("300.00"));
  }

  @Test
  void toegezegd_en_besteed_per_half_jaar_tellen_apart() {
    String regel = regel("Workshops", Map.of("2026", bedrag("100")));
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of(
                "toegezegd", Map.of("2026", bedrag("80"), "2027", pm()),
                "besteed", Map.of("2026-H1", bedrag("30.10"), "2026-H2", bedrag("20.20"))))
        .statusCode(200);

    JsonPath tabel = tabel();
    assertThat(tabel.getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("100.00");
    assertThat(tabel.getString("totalen.samen.toegezegd.totaal.bedrag")).isEqualTo("80.00");
    assertThat(tabel.getInt("totalen.samen.toegezegd.totaal.aantalPm")).isEqualTo(1);
    assertThat(tabel.getString("totalen.regels[0].reeksen.besteed.perJaar[0].bedrag"))
        .isEqualTo("50.30");
    assertThat(tabel.getInt("totalen.samen.besteed.totaal.aantalLeeg")).isEqualTo(4);
  }

  @Test
  void totalen_gaan_per_thema_geldbron_en_programmalijn() {
    String bron =
        maak("geldbronnen", Map.of("naam", "Cultuurfonds", "soort", "fonds"))
            .statusCode(201)
            .extract()
            .path("id");
    String actie = kaart().getString("acties[0].id");
    String lijn = kaart().getString("programmalijn.id");
    regel(
        Map.of(
            "onderdeel",
            "Workshops",
            "geldbron",
            bron,
            "acties",
            List.of(actie),
            "begroot",
            Map.of("2026", bedrag("10.01"))));
    regel("Zaalhuur", Map.of("2026", bedrag("5"), "2027", pm()));

    JsonPath totalen = tabel();
    totalen.setRootPath("totalen");
    assertThat(totalen.getList("themas.id")).isEqualTo(List.of(thema));
    assertThat(totalen.getString("themas[0].reeksen.begroot.totaal.bedrag")).isEqualTo("15.01");
    assertThat(totalen.getList("geldbronnen.id")).containsExactly(bron, null);
    assertThat(totalen.getList("geldbronnen.reeksen.begroot.totaal.bedrag"))
        .isEqualTo(List.of("10.01", "5.00"));
    assertThat(totalen.getList("programmalijnen.id")).containsExactly(lijn, null);
    assertThat(totalen.getList("programmalijnen.reeksen.begroot.totaal.aantalPm"))
        .isEqualTo(List.of(0, 1));
  }

  @Test
  void alle_fouten_komen_in_een_antwoord_met_hun_cel() {
    String regel = regel("Workshops", Map.of("2026", bedrag("100")));
    Map<String, Object> begroot = new HashMap<>();
    begroot.put("2026", bedrag("75.000,00"));
    begroot.put("2031", bedrag("1"));
    begroot.put("volgend jaar", pm());
    begroot.put("2027", Map.of("soort", "bedrag"));
    begroot.put("2028", Map.of("soort", "leeg"));
    wijzig(
            "/begrotingsregels/" + regel,
            Map.of(
                "begroot",
                begroot,
                "besteed",
                Map.of("2026-H1", pm(), "2026", bedrag("1")),
                "toegezegd",
                Map.of("2026", Map.of("soort", "pm", "beslistVoor", "2026-07-01")),
                "taakveld",
                "9.9",
                "fte",
                "veel",
                "thema",
                UUID.randomUUID()))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/begroot/2026/bedrag",
                "/begroot/2031",
                "/begroot/volgend jaar",
                "/begroot/2027/bedrag",
                "/begroot/2028/soort",
                "/besteed/2026-H1",
                "/besteed/2026",
                "/toegezegd/2026",
                "/taakveld",
                "/fte",
                "/thema"));
    assertThat(tabel().getString("regels[0].inhoud.begroot.2026.bedrag")).isEqualTo("100.00");
  }

  @ParameterizedTest
  @CsvSource({"1.005", "1e3", "1234567890123", "'1,50'", "''", "NaN"})
  void een_bedrag_wordt_nooit_afgerond_of_geraden(String tekst) {
    maak(
            "begrotingsregels",
            Map.of(
                "thema", thema, "onderdeel", "Workshops", "begroot", Map.of("2026", bedrag(tekst))))
        .statusCode(400)
        .body("errors.pointer", contains("/begroot/2026/bedrag"));
  }

  @Test
  void over_een_pm_staat_wie_beslist_en_wanneer_en_een_bedrag_wist_dat_niet_uit_de_geschiedenis() {
    String beslisser = kaart().getString("acties[0].inhoud.wie[0].organisatie");
    String regel =
        regel(
            "Huisvesting",
            Map.of(
                "2027",
                Map.of("soort", "pm", "beslistDoor", beslisser, "beslistVoor", "2026-07-01")));
    assertThat(tabel().getList("organisaties.id")).contains(beslisser);

    Map<String, Object> cel = new HashMap<>(bedrag("250000"));
    cel.put("beslistDoor", null);
    cel.put("beslistVoor", null);
    wijzig("/begrotingsregels/" + regel, Map.of("begroot", Map.of("2027", cel)))
        .statusCode(200)
        .body("inhoud.begroot.2027.bedrag", equalTo("250000.00"))
        .body("inhoud.begroot.2027.beslistVoor", nullValue());
    redacteur
        .vraagt()
        .queryParam("onderdeel", regel)
        .get(concept() + "/wijzigingen")
        .then()
        .body("resultaten[0].voor.begroot.2027.soort", equalTo("pm"))
        .body("resultaten[0].voor.begroot.2027.beslistDoor", equalTo(beslisser))
        .body("resultaten[0].na.begroot.2027.bedrag", equalTo("250000.00"));
  }

  @Test
  void wie_een_oude_rij_zag_overschrijft_niets_en_zonder_etag_gebeurt_er_niets() {
    String pad = "/begrotingsregels/" + regel("Workshops", Map.of("2026", bedrag("1")));
    String gezien = redacteur.vraagt().get(concept() + pad).header("ETag");
    wijzig(pad, gezien, Map.of("begroot", Map.of("2026", bedrag("2")))).statusCode(200);
    wijzig(pad, gezien, Map.of("begroot", Map.of("2027", bedrag("3")))).statusCode(412);
    wijzig(pad, null, Map.of("begroot", Map.of("2027", bedrag("3")))).statusCode(428);
    assertThat(tabel().getMap("regels[0].inhoud.begroot")).containsOnlyKeys("2026");
  }

  @Test
  void acht_tegelijk_in_een_rij_geven_een_winnaar() {
    String pad = "/begrotingsregels/" + regel("Workshops", Map.of());
    String gezien = redacteur.vraagt().get(concept() + pad).header("ETag");
    List<Integer> antwoorden =
        Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
            .parallel()
            .map(
                n ->
                    patch(
                            redacteur.vraagt(),
                            gezien,
                            Map.of("begroot", Map.of("2026", bedrag("" + n))))
                        .patch(concept() + pad)
                        .statusCode())
            .toList();
    assertThat(antwoorden).containsOnlyOnce(200).filteredOn(status -> status == 412).hasSize(7);
  }

  @Test
  void er_is_een_begroting_en_daarnaast_scenarios_met_een_eigen_naam() {
    maak("begrotingen", Map.of("vanJaar", 2026, "totJaar", 2028)).statusCode(409);
    String scenario =
        maak(
                "begrotingen",
                Map.of("naam", "Zonder aanvullend budget", "vanJaar", 2026, "totJaar", 2028))
            .statusCode(201)
            .extract()
            .path("id");
    maak(
            "begrotingen",
            Map.of("naam", "zonder aanvullend budget", "vanJaar", 2026, "totJaar", 2028))
        .statusCode(400)
        .body("errors.pointer", contains("/naam"));
    wijzig("/begrotingen/" + begroting, Map.of("naam", "Anders"))
        .statusCode(400)
        .body("errors.pointer", contains("/naam"));
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen")
        .then()
        .body("begrotingen.id", contains(begroting, scenario))
        .body("begrotingen.isScenario", contains(false, true));
    archiveer("/begrotingen/" + begroting).statusCode(409);
    archiveer("/begrotingen/" + scenario).statusCode(204);
  }

  @Test
  void een_scenario_komt_uit_het_archief_terug_met_zijn_regels() {
    String scenario =
        maak("begrotingen", Map.of("naam", "Krap", "vanJaar", 2026, "totJaar", 2028))
            .statusCode(201)
            .extract()
            .path("id");
    String regel =
        regel(
            Map.of(
                "begroting", scenario, "onderdeel", "Workshops", "begroot", Map.of("2026", pm())));
    archiveer("/begrotingen/" + scenario).statusCode(204);
    redacteur.vraagt().get(concept() + "/begrotingsregels/" + regel).then().statusCode(410);
    long nummer =
        redacteur
            .vraagt()
            .queryParam("onderdeel", scenario)
            .get(concept() + "/wijzigingen")
            .jsonPath()
            .getLong("resultaten[0].nummer");
    maak("herstellingen", Map.of("wijziging", nummer)).statusCode(200);
    assertThat(tabel(scenario).getList("regels.id")).containsExactly(regel);
  }

  @Test
  void jaren_waarin_bedragen_staan_vallen_niet_weg() {
    regel("Workshops", Map.of("2028", pm()));
    wijzig("/begrotingen/" + begroting, Map.of("totJaar", 2027))
        .statusCode(400)
        .body("errors.pointer", contains("/totJaar"))
        .body("errors[0].detail", containsString("2028"));
    wijzig("/begrotingen/" + begroting, Map.of("vanJaar", 2027, "totJaar", 2030)).statusCode(200);
    assertThat(tabel().getList("jaren")).isEqualTo(List.of(2027, 2028, 2029, 2030));
  }

  @Test
  void regels_staan_op_volgorde_en_een_gearchiveerde_telt_niet_mee() {
    String eerste = regel("Een", Map.of("2026", bedrag("1")));
    String tweede = regel("Twee", Map.of("2026", bedrag("2")));
    String derde = regel("Drie", Map.of("2026", bedrag("4")));
    wijzig("/begrotingsregels/" + derde, Map.of("volgorde", 1)).statusCode(200);
    assertThat(tabel().getList("regels.id")).containsExactly(derde, eerste, tweede);
    archiveer("/begrotingsregels/" + eerste).statusCode(204);
    assertThat(tabel().getList("regels.id")).containsExactly(derde, tweede);
    assertThat(tabel().getString("totalen.samen.begroot.totaal.bedrag")).isEqualTo("6.00");
  }

  @Test
  void een_regel_gaat_niet_naar_een_andere_begroting_of_een_andere_agenda() {
    String regel = regel("Workshops", Map.of("2026", pm()));
    String scenario =
        maak("begrotingen", Map.of("naam", "Krap", "vanJaar", 2026, "totJaar", 2028))
            .statusCode(201)
            .extract()
            .path("id");
    wijzig("/begrotingsregels/" + regel, Map.of("begroting", scenario))
        .statusCode(400)
        .body("errors.pointer", contains("/begroting"));

    String vreemd = begroting;
    laadAgendaOpnieuw();
    maakBegroting();
    maak(
            "begrotingsregels",
            Map.of("begroting", vreemd, "thema", thema, "onderdeel", "Van een ander"))
        .statusCode(400)
        .body("errors.pointer", contains("/begroting"));
    redacteur.vraagt().get(concept() + "/begrotingen/" + vreemd + "/tabel").then().statusCode(404);
    redacteur.vraagt().get(concept() + "/begrotingsregels/" + regel).then().statusCode(404);
  }

  @Test
  void een_geldbron_die_nog_betaalt_blijft_en_een_cofinancier_heeft_een_naam() {
    maak("geldbronnen", Map.of("naam", "Bijdrage", "soort", "cofinanciering"))
        .statusCode(400)
        .body("errors.pointer", contains("/organisatie"));
    String bron =
        maak("geldbronnen", Map.of("naam", "Cultuurfonds", "soort", "fonds"))
            .statusCode(201)
            .extract()
            .path("id");
    String regel = regel(Map.of("onderdeel", "Workshops", "geldbron", bron));
    archiveer("/geldbronnen/" + bron).statusCode(409);
    wijzig("/begrotingsregels/" + regel, Collections.singletonMap("geldbron", null))
        .statusCode(200);
    archiveer("/geldbronnen/" + bron).statusCode(204);
    wijzig("/begrotingsregels/" + regel, Map.of("geldbron", bron))
        .statusCode(400)
        .body("errors.pointer", contains("/geldbron"));
  }

  @Test
  void een_bezoeker_ziet_niets_van_concept_of_scenario_en_na_publicatie_dezelfde_totalen() {
    regel("Workshops", Map.of("2026", bedrag("123456.78"), "2027", pm()));
    String scenario =
        maak("begrotingen", Map.of("naam", "Krap", "vanJaar", 2026, "totJaar", 2028))
            .statusCode(201)
            .extract()
            .path("id");
    regel(
        Map.of(
            "begroting",
            scenario,
            "onderdeel",
            "Geheim",
            "begroot",
            Map.of("2026", bedrag("999999.99"))));
    bezoek("/v1/agendas/" + agenda + "/begroting")
        .body("themas.regels.flatten().onderdeel", not(hasItem("Workshops")));
    bezoek(concept() + "/begrotingen").statusCode(401);

    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Met begroting.", "stand", leesConcept().getLong("stand")))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(201);
    bezoek("/v1/agendas/" + agenda + "/begroting")
        .statusCode(200)
        .body("themas.regels.flatten().onderdeel", contains("Workshops"))
        .body("totaal.bedrag", equalTo("123456.78"))
        .body("totaal.aantalPm", equalTo(1))
        .body("reeksen", equalTo(tabel().getMap("totalen.samen")));
  }

  @Test
  void een_andere_gemeente_komt_er_niet_bij() {
    String regel = regel("Workshops", Map.of("2026", pm()));
    Proefgebruiker ander =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
    String etag = redacteur.vraagt().get(concept() + "/begrotingsregels/" + regel).header("ETag");
    patch(ander.vraagt(), etag, Map.of("onderdeel", "Gekaapt"))
        .patch(concept() + "/begrotingsregels/" + regel)
        .then()
        .statusCode(403);
    ander.vraagt().get(concept() + "/begrotingen/" + begroting + "/tabel").then().statusCode(403);
  }

  @Test
  void een_antwoord_bevat_nooit_het_teken_dat_voor_het_adres_van_de_site_staat() {
    regel("Workshops", Map.of("2026", pm()));
    for (String pad :
        List.of(
            "",
            "/" + begroting + "/tabel",
            "/" + begroting + "/pms",
            "/" + begroting + "/csv",
            "/" + begroting + "/vergelijking?met=versie-1")) {
      String antwoord =
          redacteur
              .vraagt()
              .get(concept() + "/begrotingen" + pad)
              .then()
              .statusCode(200)
              .extract()
              .asString();
      assertThat(antwoord).doesNotContain(Adres.MERK);
    }
  }

  @Test
  void een_lege_begroting_heeft_totalen_van_nul() {
    assertThat(tabel().getList("regels")).isEmpty();
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + begroting + "/tabel")
        .then()
        .body("totalen.samen.begroot.perJaar", hasSize(3))
        .body("totalen.samen.begroot.totaal.bedrag", equalTo("0.00"))
        .body("regels", hasSize(0))
        .body("begroting.inhoud.naam", nullValue());
    regel("Leeg", Map.of());
    assertThat(tabel().getMap("regels[0].inhoud.begroot")).isEqualTo(Map.of());
  }

  @Test
  void de_tabel_kost_evenveel_vragen_aan_de_database_hoe_groot_zij_ook_is() {
    String actie = kaart().getString("acties[0].id");
    for (int i = 0; i < 2; i++) {
      regel(
          Map.of(
              "onderdeel",
              "Workshop " + i,
              "acties",
              List.of(actie),
              "begroot",
              Map.of("2026", pm())));
    }
    long bij_twee = queryteller.tel(this::tabel);
    for (int i = 0; i < 30; i++) {
      regel(
          Map.of(
              "onderdeel", "Zaal " + i, "acties", List.of(actie), "begroot", Map.of("2026", pm())));
    }
    assertThat(queryteller.tel(this::tabel)).isEqualTo(bij_twee).isLessThanOrEqualTo(25);
  }
}

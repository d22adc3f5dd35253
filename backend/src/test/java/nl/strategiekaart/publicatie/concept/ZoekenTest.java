package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding what is published, and what is in the concept. */
@PostgresTest
class ZoekenTest extends Publicatieproef {

  private static final List<String> DEMO =
      List.of("zoetermeer-2022-2030", "zimihc-connect-2025-2028");

  @Inject EntityManager em;
  @Inject Queryteller queryteller;

  private ValidatableResponse zoek(String q) {
    return given()
        .queryParam("q", q)
        .queryParam("agenda", agenda)
        .get("/v1/zoekresultaten")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse zoekInConcept(String q) {
    return redacteur.vraagt().queryParam("q", q).get(concept() + "/zoekresultaten").then();
  }

  private String actie(String wat) {
    String strategie = kaart().getString("strategieen[0].id");
    return id("acties", Map.of("strategie", strategie, "wat", wat));
  }

  private void metActies(String... wat) {
    Arrays.stream(wat).forEach(this::actie);
    publiceer("Met meer acties.").statusCode(201);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/zoekvragen.csv", delimiter = ';')
  void het_goede_antwoord_staat_bij_de_eerste_drie(String q, String goed) {
    List<Map<String, ?>> gevonden =
        given()
            .queryParam("q", q)
            .queryParam("agenda", DEMO)
            .get("/v1/zoekresultaten")
            .then()
            .statusCode(200)
            .extract()
            .path("resultaten");
    assertThat(gevonden.stream().limit(3))
        .anyMatch(
            treffer ->
                Arrays.stream(goed.split("\\|"))
                    .map(een -> een.split(":", 2))
                    .anyMatch(
                        een ->
                            een[0].equals(treffer.get("soort"))
                                && treffer
                                    .get("titel")
                                    .toString()
                                    .toLowerCase()
                                    .contains(een.length < 2 ? "" : een[1].toLowerCase())));
  }

  @Test
  void een_naam_met_een_streepje_een_komma_of_een_onzichtbaar_teken_wordt_gevonden() {
    metActies(
        "Feest in ’t Kleine Podium",
        "Cul\u00ADtuur\u00ADnetwerk in de wijk",
        "\uFEFFBomvol buiten spelen",
        "Étude voor blazers");
    for (String q : List.of("'t kleine", "t kleine", "’t Kleine Podium")) {
      zoek(q).body("resultaten[0].titel", equalTo("Feest in ’t Kleine Podium"));
    }
    zoek("cultuurnetwerk").body("resultaten[0].titel", equalTo("Cultuurnetwerk in de wijk"));
    zoek("bomvol").body("resultaten[0].titel", equalTo("Bomvol buiten spelen"));
    zoek("etude").body("resultaten[0].titel", equalTo("Étude voor blazers"));
    zoekInConcept("etude").body("resultaten.titel", contains("Étude voor blazers"));
  }

  @Test
  void wat_zo_heet_staat_voor_wat_er_op_lijkt() {
    metActies("Het culturele veld doet mee", "Orkest van der Velde speelt", "Velden rond de stad");
    zoek("van der velde").body("resultaten[0].titel", equalTo("Orkest van der Velde speelt"));
    zoek("spelen").body("resultaten[0].soort", equalTo("programmalijn"));
  }

  @Test
  void een_naam_die_precies_zo_heet_staat_voor_een_die_alleen_zo_begint() {
    metActies(
        "Molenfeest in de molenwijk met molens en molenaars",
        "Over de Molenwiek",
        "Molenwiek draait weer, de molenwiek is klaar");
    id("begrippen", Map.of("term", "Molenwiek", "uitleg", "Een deel van een molen."));
    publiceer("Met een begrip.").statusCode(201);
    for (String q : List.of("molenwiek", "wat is een molenwiek", "stichting molenwiek")) {
      zoek(q).body("resultaten[0].soort", equalTo("begrip"));
    }
    zoek("molen wiek").body("resultaten[0].soort", equalTo("begrip"));
    zoek("molenwi").body("resultaten.titel", hasItem("Molenwiek"));
  }

  @Test
  void een_programmalijn_wordt_gevonden_met_haar_nummer() {
    int nummer = leesConcept().getInt("programmalijnen[0].inhoud.nummer");
    String titel = leesConcept().getString("programmalijnen[0].inhoud.titel");
    zoek("programmalijn " + nummer).body("resultaten[0].titel", equalTo(titel));
  }

  @Test
  void koor_is_niet_kort_en_het_begin_van_een_woord_is_genoeg() {
    metActies("Korte stukken", "De koren uit de wijk", "Koorzang voor iedereen", "Koorts meten");
    zoek("koor")
        .body("resultaten.titel", hasItem("De koren uit de wijk"))
        .body("resultaten.titel", hasItem("Koorzang voor iedereen"))
        .body("resultaten.titel", not(hasItem("Korte stukken")))
        .body("resultaten[0].titel", equalTo("De koren uit de wijk"));
    zoek("koorz").body("resultaten.titel", contains("Koorzang voor iedereen"));
  }

  @Test
  void een_tikfout_wordt_gelezen_als_wat_er_wel_staat_en_dat_staat_erbij() {
    metActies("Een broedplaats voor makers");
    zoek("broedplaast makers")
        .body("resultaten.titel", contains("Een broedplaats voor makers"))
        .body("gelezen", hasSize(1))
        .body("gelezen[0].getypt", equalTo("broedplaast"))
        .body("gelezen[0].als", hasItem("broedplaats"))
        .body("alleWoorden", equalTo(true));
    zoek("broedplaats").body("gelezen", empty());
    zoek("hurem").body("resultaten[0].vindplek.stukken.find{it.gevonden}.tekst", equalTo("huren"));
    zoek("qqqqqqqq")
        .body("resultaten", empty())
        .body("gelezen.getypt", contains("qqqqqqqq"))
        .body("gelezen[0].als", empty())
        .body("alleWoorden", equalTo(true));
    zoek("makers qqqqqqqq")
        .body("resultaten.titel", contains("Een broedplaats voor makers"))
        .body("gelezen.getypt", contains("qqqqqqqq"))
        .body("gelezen[0].als", empty())
        .body("alleWoorden", equalTo(false));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "spelen, 1",
    "zaal voorstellingen, 3",
    "spellen, 1",
    "broedplaast, 4",
    "spelen qqqqqqqq, 3"
  })
  void een_zoekvraag_kost_een_vast_aantal_vragen_aan_de_database(String q, long hoogstens) {
    String zoek = "/v1/zoekresultaten?pageSize=100&q=" + q;
    assertThat(queryteller.tel(() -> given().get(zoek))).isBetween(1L, hoogstens);
    assertThat(queryteller.tel(() -> given().get(zoek + "&agenda=" + agenda)))
        .isBetween(2L, 2 * hoogstens);
  }

  @Test
  void wat_naast_de_versie_leeft_wordt_gevonden_zoals_het_nu_is() {
    String code = agenda + "-theater";
    zoek("theater").body("resultaten.code", hasItem(code));
    sql("update organisatie set naam = 'Zonnewijzer' where code = '" + code + "'");
    zoek("theater").body("resultaten.titel", hasItem("Zonnewijzer"));
    sql("update organisatie set gearchiveerd_op = now() where code = '" + code + "'");
    zoek("theater").body("resultaten.code", not(hasItem(code)));
    sql("update organisatie set gearchiveerd_op = null where code = '" + code + "'");
    zoek("theater").body("resultaten.code", hasItem(code));
    zoek("voorstellingen").body("resultaten.soort", hasItem("activiteit"));
    String vanAgenda = " where agenda_id in (select id from agenda where code = '" + agenda + "')";
    sql("update activiteit set zoek = 'vuurpijl:1A'" + vanAgenda);
    zoek("voorstellingen").body("resultaten.soort", not(hasItem("activiteit")));
    zoek("vuurpijl").body("resultaten.soort", hasItem("activiteit"));
    metActies("Nog een actie");
    zoek("vuurpijl").body("resultaten.soort", hasItem("activiteit"));
    for (String link : List.of("programmalijn", "thema", "actie")) {
      sql(
          "delete from activiteit_%s where activiteit_id in (select id from activiteit%s)"
              .formatted(link, vanAgenda));
    }
    sql("delete from activiteit" + vanAgenda);
    zoek("vuurpijl").body("resultaten", empty());
  }

  private void sql(String opdracht) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(opdracht).executeUpdate());
  }

  @Test
  void wat_niet_alle_woorden_heeft_komt_pas_als_niets_ze_alle_heeft() {
    metActies("Dansen op het plein", "Dansen in de zomer", "Zomer op het water");
    zoek("dansen zomer")
        .body("resultaten.titel", contains("Dansen in de zomer"))
        .body("alleWoorden", equalTo(true));
    zoek("dansen water plein")
        .body("alleWoorden", equalTo(false))
        .body("resultaten[0].titel", equalTo("Dansen op het plein"))
        .body("resultaten.titel", hasItem("Zomer op het water"));
  }

  @Test
  void een_besluit_een_begrotingsregel_een_bedrag_en_een_activiteit_worden_gevonden() {
    id(
        "besluiten",
        Map.of("soort", "motie", "nummer", "2609-14", "titel", "Meer ruimte voor dans"));
    id(
        "begrotingsregels",
        Map.of(
            "begroting",
            eigenBegroting(),
            "thema",
            leesConcept().getString("themas[0].id"),
            "onderdeel",
            "Dansvloer",
            "begroot",
            Map.of("2026", Map.of("soort", "bedrag", "bedrag", "12345.00"))));
    publiceer("Met een motie.").statusCode(201);
    zoek("dansvloeren").body("resultaten[0].soort", equalTo("begrotingsregel"));
    zoek("12.345").body("resultaten[0].titel", equalTo("Dansvloer"));
    zoek("motie dans").body("resultaten[0].soort", equalTo("besluit"));
    zoek("2609-14").body("resultaten.titel", contains("Meer ruimte voor dans"));
    zoek("zaal").body("resultaten.find{it.soort=='begrotingsregel'}.titel", equalTo("Zaal"));
    zoek("voorstellingen").body("resultaten[0].soort", equalTo("activiteit"));
    zoek("theater")
        .body("resultaten.find{it.soort=='organisatie'}.code", equalTo(agenda + "-theater"));
  }

  @Test
  void een_treffer_zegt_waar_de_woorden_staan_en_een_titel_telt_zwaarder() {
    metActies("Zaal zoeken");
    zoek("zalen")
        .body("resultaten[0].titel", equalTo("Zaal"))
        .body("resultaten.find{it.titel=='Zaal zoeken'}.vindplek", nullValue())
        .body("resultaten.find{it.titel.startsWith('De groep')}.vindplek.veld", equalTo("hoe"))
        .body(
            "resultaten.find{it.titel.startsWith('De groep')}.vindplek.stukken.find{it.gevonden}.tekst",
            equalTo("zaal"));
  }

  @Test
  void in_het_concept_wordt_gevonden_wat_er_nu_staat_en_daarbuiten_niet() {
    String actie = actie("Vuurwerk op de markt");
    zoekInConcept("vuurwerken markt")
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("resultaten.id", contains(actie))
        .body("resultaten[0].soort", equalTo("actie"))
        .body("resultaten[0].programmalijn", equalTo("spelen"));
    zoekInConcept("vurwerk")
        .body("resultaten.id", contains(actie))
        .body("gelezen[0].als", hasItem("vuurwerk"));
    zoek("vuurwerk").body("resultaten", empty());
    archiveer("/acties/" + actie).statusCode(204);
    zoekInConcept("vuurwerk").body("resultaten", empty());
    zoekInConcept("spelen&soort").statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/zoekresultaten")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("q"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&|!",
        "'",
        "\\",
        "a:*",
        "<->",
        "~",
        "=",
        "((",
        "'' | ''",
        "🎭",
        "%_",
        "-",
        "de het een",
        "漢字"
      })
  void tekens_die_voor_de_database_iets_betekenen_zijn_gewoon_tekst(String q) {
    zoek(q);
    zoekInConcept(q).statusCode(200);
    given().queryParam("zoek", q).get(gepubliceerd() + "/acties").then().statusCode(200);
  }

  @Test
  void een_organisatie_in_het_concept_wordt_gevonden_zoals_mensen_haar_schrijven() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naam", "’t Élan " + agenda, "soort", "maker"))
        .post(concept() + "/organisaties")
        .then()
        .statusCode(201);
    for (String q : List.of("'t elan " + agenda, "élan " + agenda, "ELAN " + agenda)) {
      redacteur
          .vraagt()
          .queryParam("zoek", q)
          .get(concept() + "/organisaties")
          .then()
          .body("resultaten.naam", contains("’t Élan " + agenda));
    }
  }
}

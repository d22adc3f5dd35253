package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.strategiekaart.bewerking.Plaats;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is too large, too far away, empty, or taken already: a refusal that says so. */
@PostgresTest
class GrenzenTest extends Conceptproef {

  private static final String DEMO = "/v1/agendas/zoetermeer-2022-2030";

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%20", "0", "-1", "x", "2147483648", "999999999999", "1.5", "1&page="})
  void een_lege_of_onmogelijke_pagina_is_een_fout_en_geen_500(String waarde) {
    for (String lijst :
        List.of("/v1/agendas", DEMO + "/acties", DEMO + "/themas", "/v1/overheden")) {
      given()
          .urlEncodingEnabled(false)
          .get(lijst + "?page=" + waarde)
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("errors.parameter", contains("page"));
    }
  }

  @Test
  void een_lege_paginagrootte_is_een_fout_en_zonder_is_er_een_bladzijde() {
    String lijst = DEMO + "/acties";
    given()
        .get(lijst + "?pageSize=")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("pageSize"));
    given().get(lijst + "?pageSize").then().statusCode(400);
    given()
        .get(lijst + "?page=&pageSize=&thema=&onbekend=1")
        .then()
        .body("errors.parameter", containsInAnyOrder("page", "pageSize", "thema", "onbekend"));
    given().get(lijst).then().statusCode(200).header("Link", containsString("page=1"));
    given()
        .get(lijst + "?page=2&pageSize=1")
        .then()
        .statusCode(200)
        .header("Link", containsString("page=3"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thema", "jaar", "fase", "zoek", "status", "sort", "rol"})
  void een_leeg_filter_wordt_geweigerd_en_geeft_niet_alles(String filter) {
    given()
        .get(DEMO + "/acties?" + filter + "=")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(filter))
        .body("errors.code", contains("leeg"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2031", "1900", "2026&jaar=2031"})
  void een_jaar_buiten_de_agenda_bestaat_niet_zoals_een_onbekend_thema_niet_bestaat(String jaar) {
    given()
        .urlEncodingEnabled(false)
        .get(DEMO + "/acties?jaar=" + jaar)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("jaar"))
        .body("errors.code", contains("onbekende-waarde"));
  }

  @Test
  void elk_jaar_van_de_agenda_is_er_en_van_een_organisatie_is_elk_jaar_te_vragen() {
    for (int jaar = 2022; jaar <= 2030; jaar++) {
      given().get(DEMO + "/acties?jaar=" + jaar).then().statusCode(200);
    }
    given().get("/v1/organisaties/wijck/acties?jaar=2031").then().statusCode(200);
    given()
        .get("/v1/organisaties/wijck/acties?jaar=2201")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("jaar"));
  }

  @Test
  void een_plaats_voorbij_de_hoogste_wordt_geweigerd() {
    String strategie = kaart().getString("strategieen[0].id");
    for (long volgorde : new long[] {Plaats.HOOGSTE + 1, Integer.MAX_VALUE, 2147483648L, -1}) {
      maak("acties", Map.of("strategie", strategie, "wat", "Ver weg.", "volgorde", volgorde))
          .statusCode(400)
          .body("errors.pointer", contains("/volgorde"));
    }
  }

  @Test
  void wie_na_de_hoogste_plaats_komt_staat_achteraan_en_de_rij_blijft_te_gebruiken() {
    String strategie = kaart().getString("strategieen[0].id");
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("volgorde", Plaats.HOOGSTE)).statusCode(200);
    for (String wat : List.of("Tweede.", "Derde.")) {
      maak("acties", Map.of("strategie", strategie, "wat", wat)).statusCode(201);
    }
    maak("acties", Map.of("strategie", strategie, "wat", "Vierde.", "volgorde", Plaats.HOOGSTE))
        .statusCode(201)
        .body("inhoud.volgorde", equalTo(Plaats.HOOGSTE));
    assertThat(kaart().getList("acties.inhoud.wat"))
        .containsExactly("De groep oefent elke week.", "Tweede.", "Derde.", "Vierde.");
    wijzig("/acties/" + actie, Map.of("volgorde", Plaats.HOOGSTE)).statusCode(200);
    wijzig("/acties/" + actie, Map.of("volgorde", 1)).statusCode(200);
    archiveer("/acties/" + actie).statusCode(204);
    kopieer(kaart().getString("acties[0].id"));
    kopieer(kaart().getString("acties[0].id"));
    assertThat(kaart().getList("acties.inhoud.wat"))
        .startsWith("Tweede.", "Derde.", "Vierde.")
        .endsWith("Tweede.", "Tweede.");
  }

  private void kopieer(String actie) {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("soort", "actie", "onderdeel", actie))
        .post(concept() + "/onderdeelkopieen")
        .then()
        .statusCode(201);
  }

  @Test
  void na_het_hoogste_nummer_komt_er_nog_een_bij() {
    maak("themas", thema("Laatste", Plaats.HOOGSTE_NUMMER)).statusCode(201);
    maak("themas", thema("Nog een", null))
        .statusCode(201)
        .body("inhoud.nummer", equalTo(Plaats.HOOGSTE_NUMMER));
    maak("themas", thema("Te ver", Plaats.HOOGSTE_NUMMER + 1))
        .statusCode(400)
        .body("errors.pointer", contains("/nummer"));
  }

  private static Map<String, Object> thema(String naam, Integer nummer) {
    Map<String, Object> thema = new HashMap<>(Map.of("naam", naam, "toelichting", "Uitleg."));
    thema.put("nummer", nummer);
    return thema;
  }

  @Test
  void een_sleutel_die_het_kenmerk_van_iets_anders_is_botst_en_laat_dat_zoals_het_is() {
    JsonPath kaart = kaart();
    String elders = kaart.getString("acties[0].id");
    laadAgendaOpnieuw();
    String archief = id("begrippen", Map.of("term", "Weg", "uitleg", "Straks."));
    archiveer("/begrippen/" + archief).statusCode(204);
    String organisatie =
        em.createNativeQuery("select cast(id as text) from organisatie limit 1")
            .getSingleResult()
            .toString();
    for (String sleutel :
        List.of(
            elders,
            archief,
            organisatie,
            kaart().getString("acties[0].id"),
            leesConcept().getString("begrippen[0].id"),
            leesConcept().getString("agenda.id"))) {
      begrip(sleutel, "Nieuw").statusCode(409).body("detail", containsString("sleutel"));
      nieuweAgenda(sleutel, "Nieuw")
          .then()
          .statusCode(409)
          .body("detail", containsString("sleutel"));
    }
    assertThat(leesConcept().getList("begrippen.inhoud.term")).doesNotContain("Nieuw");
    begrip(UUID.randomUUID().toString(), "Nieuw").statusCode(201);
  }

  private ValidatableResponse begrip(String sleutel, String term) {
    return begrip(agenda, redacteur, sleutel, term).then();
  }

  private static Response begrip(String agenda, Proefgebruiker wie, String sleutel, String term) {
    return wie.vraagt()
        .contentType("application/json")
        .header("Idempotency-Key", sleutel)
        .body(Map.of("term", term, "uitleg", "Uitleg."))
        .post("/v1/agendas/" + agenda + "/concept/begrippen");
  }

  private Response nieuweAgenda(String sleutel, String titel) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .header("Idempotency-Key", sleutel)
        .body(
            Map.of(
                "titel", titel,
                "soort", "jaarplan",
                "eigenaar", agenda + "-gemeente",
                "van", "2027-01-01",
                "tot", "2027-12-31",
                "samenvatting", "Een plan."))
        .post("/v1/agendas");
  }

  @RepeatedTest(3)
  void een_sleutel_tegelijk_in_twee_agendas_maakt_er_een_en_weigert_de_ander() {
    String sleutel = UUID.randomUUID().toString();
    String eerste = agenda;
    Proefgebruiker een = redacteur;
    laadAgendaOpnieuw();
    assertThat(
            statussen(
                () -> begrip(eerste, een, sleutel, "Koor"),
                () -> begrip(agenda, redacteur, sleutel, "Koor")))
        .containsExactly(201, 409);
  }

  @RepeatedTest(3)
  void een_sleutel_tegelijk_voor_twee_agendas_maakt_er_een_en_weigert_de_ander() {
    String sleutel = UUID.randomUUID().toString();
    assertThat(
            statussen(
                () -> nieuweAgenda(sleutel, "Plan"), () -> nieuweAgenda(sleutel, "Ander plan")))
        .containsExactly(201, 409);
    assertThat(
            statussen(
                () -> nieuweAgenda(sleutel, "Plan"), () -> nieuweAgenda(sleutel, "Ander plan")))
        .containsExactly(201, 409);
  }

  @RepeatedTest(3)
  void dezelfde_agenda_tegelijk_zonder_sleutel_krijgt_elk_een_eigen_adres() {
    String titel = "Plan " + UUID.randomUUID();
    assertThat(
            statussen(
                () -> nieuweAgenda(UUID.randomUUID().toString(), titel),
                () -> nieuweAgenda(UUID.randomUUID().toString(), titel)))
        .containsExactly(201, 201);
  }

  @SafeVarargs
  private static List<Integer> statussen(Supplier<Response>... verzoeken) {
    return Stream.of(verzoeken).map(CompletableFuture::supplyAsync).toList().stream()
        .map(antwoord -> antwoord.join().statusCode())
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "fasen, van, 0000-00",
    "fasen, van, 0000-01",
    "fasen, tot, +999999999-12",
    "fasen, tot, 9999-12",
    "fasen, van, -0001-01"
  })
  void een_maand_die_er_niet_is_of_in_geen_plan_past_wordt_geweigerd(
      String soorten, String veld, String waarde) {
    Map<String, String> fase =
        new HashMap<>(Map.of("naam", "F", "van", "2040-01", "tot", "2040-12"));
    fase.put(veld, waarde);
    maak(soorten, fase).statusCode(400).body("errors.pointer", hasItem("/" + veld));
    fase.putAll(Map.of("van", "2040-01", "tot", "2040-12"));
    maak(soorten, fase).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9999-99-99", "+999999999-12-31", "-999999999-01-01", "0000-01-01", "2201-01-01"})
  void een_dag_die_er_niet_is_of_in_geen_plan_past_wordt_geweigerd(String dag) {
    String etag = "\"" + leesConcept().getInt("agenda.revisie") + "\"";
    for (String veld : List.of("van", "tot")) {
      wijzig("", etag, Map.of(veld, dag))
          .statusCode(400)
          .body("errors.pointer", hasItem("/" + veld));
      given()
          .queryParam(veld, dag)
          .get(DEMO + "/activiteiten")
          .then()
          .statusCode(400)
          .body("errors.parameter", contains(veld));
    }
    wijzig("", etag, Map.of("tot", "2035-12-31")).statusCode(200);
  }
}

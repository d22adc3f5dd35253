package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.Serverteller;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** The concept as visitors would read it: for its officers, and with a link. */
@PostgresTest
class VoorbeeldTest extends Publicatieproef {

  private static final String ADRES = "http://localhost:8080/voorbeeld/";

  @Inject EntityManager em;
  @Inject Queryteller queryteller;
  @Inject Serverteller serverteller;

  private ValidatableResponse maakLink(Object dagen) {
    Map<String, Object> invoer = new HashMap<>();
    invoer.put("dagen", dagen);
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(invoer)
        .post(concept() + "/voorbeeldlinks")
        .then();
  }

  private static ValidatableResponse open(JsonPath link) {
    return given().get("/v1/voorbeelden/" + sleutel(link)).then();
  }

  private static String sleutel(JsonPath link) {
    return link.getString("adres").substring(ADRES.length());
  }

  @Test
  void een_voorbeeld_is_precies_wat_publiceren_geeft() {
    hernoem("Straks");
    JsonPath voorbeeld =
        redacteur
            .vraagt()
            .get(concept() + "/voorbeeld")
            .then()
            .statusCode(200)
            .header("Cache-Control", equalTo("no-store"))
            .header("X-Robots-Tag", equalTo("noindex"))
            .body("versieNummer", equalTo(1))
            .body("verlooptOp", nullValue())
            .body("agenda.versie.nummer", equalTo(2))
            .body("agenda.versie.toelichting", equalTo("Voorbeeld: dit is nog geen versie."))
            .extract()
            .jsonPath();
    bezoek(gepubliceerd()).body("programmalijnen[0].titel", equalTo("Spelen"));
    publiceer("Nu echt.").statusCode(201);
    JsonPath kaart =
        bezoek(gepubliceerd() + "/programmalijnen/spelen/strategiekaart").extract().jsonPath();
    assertThat(voorbeeld.getMap("strategiekaarten[0]")).isEqualTo(kaart.getMap(""));
    assertThat(voorbeeld.getMap("begroting"))
        .isEqualTo(bezoek(gepubliceerd() + "/begroting").extract().jsonPath().getMap(""));
    Map<String, Object> agendaNu = bezoek(gepubliceerd()).extract().jsonPath().getMap("");
    Map<String, Object> agendaStraks = voorbeeld.getMap("agenda");
    agendaNu.remove("versie");
    agendaStraks.remove("versie");
    assertThat(agendaStraks).isEqualTo(agendaNu);
    assertThat(voorbeeld.getList("begrippen"))
        .isEqualTo(
            bezoek(gepubliceerd() + "/begrippen").extract().jsonPath().getList("resultaten"));
  }

  @Test
  void wie_de_link_heeft_ziet_het_concept_zonder_in_te_loggen() {
    hernoem("Straks");
    JsonPath link =
        maakLink(7).statusCode(201).body("status", equalTo("open")).extract().jsonPath();
    assertThat(link.getString("adres")).matches(ADRES + "[A-Za-z0-9_-]{43}");
    open(link)
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .header("X-Robots-Tag", equalTo("noindex"))
        .header("ETag", nullValue())
        .body("agenda.code", equalTo(agenda))
        .body("agenda.programmalijnen[0].titel", equalTo("Straks"))
        .body("verlooptOp", notNullValue());
    hernoem("Nog later");
    open(link).body("agenda.programmalijnen[0].titel", equalTo("Nog later"));
  }

  @Test
  void het_geheim_staat_nergens_dan_in_het_ene_antwoord() {
    JsonPath link = maakLink(1).statusCode(201).extract().jsonPath();
    redacteur
        .vraagt()
        .get(concept() + "/voorbeeldlinks")
        .then()
        .statusCode(200)
        .body("resultaten", hasSize(1))
        .body("resultaten[0].id", equalTo(link.getString("id")))
        .body("resultaten[0].gemaaktDoor", equalTo("Proef Persoon"))
        .body("resultaten[0].adres", nullValue());
    List<?> bewaard =
        em.createNativeQuery("select cast(row_to_json(l) as text) from voorbeeldlink l")
            .getResultList();
    assertThat(bewaard.toString()).contains(link.getString("id")).doesNotContain(sleutel(link));
  }

  @Test
  void een_link_verloopt() {
    JsonPath link = maakLink(30).extract().jsonPath();
    Proefklok.verzet(Duration.ofDays(30).minusMinutes(5));
    open(link).statusCode(200);
    Proefklok.verzet(Duration.ofDays(30).plusMinutes(5));
    open(link)
        .statusCode(410)
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("no-store"))
        .header("X-Robots-Tag", equalTo("noindex"))
        .body("agenda", nullValue());
  }

  @Test
  void een_ingetrokken_link_werkt_meteen_niet_meer() {
    JsonPath link = maakLink(30).extract().jsonPath();
    JsonPath ander = maakLink(30).extract().jsonPath();
    String pad = concept() + "/voorbeeldlinks/" + link.getString("id");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    elders.vraagt().delete(pad).then().statusCode(403);
    open(link).statusCode(200);
    redacteur.vraagt().delete(pad).then().statusCode(204);
    redacteur.vraagt().delete(pad).then().statusCode(204);
    open(link).statusCode(410);
    open(ander).statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/voorbeeldlinks")
        .then()
        .body(
            "resultaten.find{it.id=='" + link.getString("id") + "'}.status",
            equalTo("ingetrokken"));
  }

  @Test
  void de_link_van_de_ene_agenda_opent_of_noemt_de_andere_niet() {
    JsonPath link = maakLink(5).extract().jsonPath();
    String eerste = agenda;
    laadAgendaOpnieuw();
    open(link).body("agenda.code", equalTo(eerste));
    redacteur
        .vraagt()
        .delete(concept() + "/voorbeeldlinks/" + link.getString("id"))
        .then()
        .statusCode(404);
    redacteur.vraagt().get(concept() + "/voorbeeldlinks").then().body("totaal", equalTo(0));
    open(link).statusCode(200);
  }

  @Test
  void van_een_gearchiveerde_agenda_werkt_de_link_niet_meer() {
    maakNieuweAgenda();
    JsonPath link = maakLink(5).extract().jsonPath();
    open(link).statusCode(200).body("versieNummer", nullValue());
    archiveerAgenda();
    open(link).statusCode(410);
  }

  @Test
  void een_sleutel_die_er_niet_is_geeft_altijd_hetzelfde() {
    String echt = sleutel(maakLink(5).extract().jsonPath());
    String bijna = echt.substring(0, 42) + (echt.endsWith("A") ? "B" : "A");
    String een = null;
    for (String sleutel : List.of("x", bijna, echt.toUpperCase(), echt + "A", "a".repeat(43))) {
      String antwoord =
          given()
              .get("/v1/voorbeelden/" + sleutel)
              .then()
              .statusCode(404)
              .contentType("application/problem+json")
              .extract()
              .asString();
      een = een == null ? antwoord : een;
      assertThat(antwoord).isEqualTo(een);
    }
  }

  @Test
  void een_link_duurt_een_tot_dertig_dagen() {
    for (Object dagen : new Object[] {null, 0, -1, 31, 1.5, "morgen"}) {
      maakLink(dagen).statusCode(400).body("errors[0].pointer", equalTo("/dagen"));
    }
    redacteur.vraagt().get(concept() + "/voorbeeldlinks").then().body("totaal", equalTo(0));
  }

  @Test
  void een_bezoeker_of_een_ander_ziet_geen_voorbeeld() {
    hernoem("Geheim");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    Proefgebruiker lid =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, agenda + "-gemeente");
    for (String pad : List.of("/voorbeeld", "/voorbeeldlinks", "/geplande-publicaties")) {
      bezoek(concept() + pad).statusCode(401).body("detail", not(equalTo("Geheim")));
      elders.vraagt().get(concept() + pad).then().statusCode(403);
      lid.vraagt().get(concept() + pad).then().statusCode(403);
    }
  }

  @Test
  void een_voorbeeld_dat_er_al_was_kost_twee_queries() {
    JsonPath link = maakLink(7).extract().jsonPath();
    open(link).body("agenda.versie.nummer", equalTo(2));
    assertThat(serverteller.minste(keer -> open(link).statusCode(200))).isLessThanOrEqualTo(2);
    JsonPath ander = maakLink(8).extract().jsonPath();
    assertThat(
            serverteller.minste(
                keer ->
                    open(ander)
                        .body(
                            "verlooptOp",
                            startsWith(ander.getString("verlooptOp").substring(0, 19)))))
        .isLessThanOrEqualTo(2);
  }

  @Test
  void wat_er_verandert_staat_meteen_in_een_voorbeeld_dat_er_al_was() {
    JsonPath link = maakLink(7).extract().jsonPath();
    open(link).body("agenda.versie.nummer", equalTo(2));
    hernoem("Straks");
    open(link).body("agenda.programmalijnen[0].titel", equalTo("Straks"));
    publiceer("Nu echt.").statusCode(201);
    open(link).body("agenda.versie.nummer", equalTo(3)).body("versieNummer", equalTo(2));
    QuarkusTransaction.requiringNew()
        .run(() -> Organisatie.metCode(agenda + "-gemeente").orElseThrow().naam = "Fusiegemeente");
    open(link).body("agenda.eigenaar.naam", equalTo("Fusiegemeente"));
  }

  @Test
  void een_voorbeeld_van_een_hele_agenda_kost_weinig_queries() {
    Proefgebruiker zoetermeer =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
    String pad = "/v1/agendas/zoetermeer-2022-2030/concept";
    assertThat(
            queryteller.tel(
                () -> zoetermeer.vraagt().get(pad + "/voorbeeld").then().statusCode(200)))
        .isLessThanOrEqualTo(46);
    assertThat(
            queryteller.tel(
                () -> zoetermeer.vraagt().get(pad + "/verschillen").then().statusCode(200)))
        .isLessThanOrEqualTo(45);
  }
}

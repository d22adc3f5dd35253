package nl.strategiekaart.publicatie.concept;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Links that show the concept to who holds them. */
@PostgresTest
class VoorbeeldlinksTest extends Voorbeeldproef {

  @Inject EntityManager em;

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
  void een_link_houdt_op_als_wie_hem_maakte_de_agenda_niet_meer_bewerkt() {
    JsonPath link = maakLink(30).extract().jsonPath();
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    open(link).statusCode(200);
    String lid =
        collega
            .lees("/v1/organisaties/" + agenda + "-gemeente/lidmaatschappen?pageSize=100")
            .at("/resultaten")
            .valueStream()
            .filter(een -> redacteur.email().equals(een.path("email").textValue()))
            .findFirst()
            .orElseThrow()
            .get("id")
            .textValue();
    collega
        .vraagt()
        .delete("/v1/organisaties/" + agenda + "-gemeente/lidmaatschappen/" + lid)
        .then()
        .statusCode(204);
    open(link)
        .statusCode(410)
        .body("detail", containsString("Vraag een nieuwe"))
        .body("agenda", nullValue());
    collega
        .vraagt()
        .get(concept() + "/voorbeeldlinks")
        .then()
        .body("resultaten[0].status", equalTo("beeindigd"));
  }

  @Test
  void geven_en_intrekken_van_een_link_staan_met_wie_in_het_spoor_zonder_de_sleutel() {
    JsonPath link = maakLink(30).extract().jsonPath();
    redacteur
        .vraagt()
        .delete(concept() + "/voorbeeldlinks/" + link.getString("id"))
        .then()
        .statusCode(204);
    String adres = link.getString("adres");
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?onderdeel=" + link.getString("id"))
        .then()
        .statusCode(200)
        .body("resultaten.soort", equalTo(List.of("voorbeeldlink", "voorbeeldlink")))
        .body("resultaten.wat", equalTo(List.of("gearchiveerd", "gemaakt")))
        .body("resultaten.door", equalTo(List.of("Proef Persoon", "Proef Persoon")))
        .body(not(containsString(adres.substring(adres.lastIndexOf('/') + 1))));
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
}

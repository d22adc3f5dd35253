package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Betrokkenheid;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.uitwisseling.LaadAgenda;
import nl.strategiekaart.uitwisseling.LeesAgendabestand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every versie stays to be read, and any two can be compared. */
@PostgresTest
class VersiesTest {

  private static final String BESLUIT =
      """
      besluiten:
        - {code: motie-1, soort: motie, titel: Meer podia, genomen: maart 2025}
      geldbronnen:""";

  @Inject LaadAgenda laadAgenda;
  @Inject PubliceerAgenda publiceerAgenda;
  @Inject SchrijfInhoud schrijfInhoud;
  @Inject Queryteller queryteller;
  @Inject EntityManager em;

  private String code;
  private String versies;

  @BeforeEach
  void laad() {
    KleineAgenda klein =
        KleineAgenda.nieuw()
            .met("geldbronnen:", BESLUIT)
            .met("Eerste publicatie.", "Eerste publicatie.\n  besluit: motie-1");
    code = klein.code();
    laadAgenda.laad(LeesAgendabestand.lees(List.of(klein.yaml())));
    versies = "/v1/agendas/" + code + "/versies";
  }

  private void verander(Consumer<Agenda> verandering) {
    QuarkusTransaction.requiringNew()
        .run(() -> verandering.accept(Agenda.metCode(code).orElseThrow()));
  }

  private void publiceer(String toelichting) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> publiceerAgenda.publiceer(Agenda.metCode(code).orElseThrow(), toelichting, null));
  }

  private static Programmalijn lijn(Agenda agenda) {
    return agenda.programmalijnen.iterator().next();
  }

  private static Actie actie(Agenda agenda) {
    return lijn(agenda).acties.iterator().next();
  }

  private static Map<String, Object> veld(Response verschillen, String naam) {
    return verschillen
        .jsonPath()
        .getMap("groepen[0].onderdelen[0].velden.find{it.veld=='" + naam + "'}");
  }

  @Test
  void de_versies_staan_met_de_laatste_voorop_en_met_het_besluit_van_toen() {
    verander(agenda -> agenda.besluiten.forEach(besluit -> besluit.titel = "Later hernoemd"));
    publiceer("Tweede publicatie.");
    given()
        .get(versies)
        .then()
        .statusCode(200)
        .body("totaal", equalTo(2))
        .body("resultaten.nummer", equalTo(List.of(2, 1)))
        .body("resultaten[0].toelichting", equalTo("Tweede publicatie."))
        .body("resultaten[0].besluit", nullValue())
        .body("resultaten[1].url", equalTo("http://localhost:8080" + versies + "/1"))
        .body("resultaten[1].besluit.titel", equalTo("Meer podia"));
    given()
        .get(versies + "?pageSize=1&page=2")
        .then()
        .body("resultaten.nummer", equalTo(List.of(1)));
    given().get("/v1/agendas/bestaat-niet/versies").then().statusCode(404);
  }

  @Test
  void een_eerdere_versie_blijft_voor_altijd_wat_zij_was() {
    String kaart = "/programmalijnen/spelen/strategiekaart";
    String toen = given().get("/v1/agendas/" + code + kaart).asString();
    verander(agenda -> lijn(agenda).titel = "Iets anders");
    publiceer("Tweede publicatie.");
    for (String document : List.of("", kaart, "/begroting")) {
      Response eerste = given().get(versies + "/1" + document);
      assertThat(eerste.statusCode()).as(document).isEqualTo(200);
      assertThat(eerste.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
      assertThat(eerste.asString()).doesNotContain("Iets anders").doesNotContain("\uE000");
      given()
          .header("If-None-Match", eerste.header("ETag"))
          .get(versies + "/1" + document)
          .then()
          .statusCode(304);
    }
    assertThat(given().get(versies + "/1" + kaart).asString())
        .isEqualTo(toen.replaceFirst("/agendas/" + code, "/agendas/" + code + "/versies/1"));
    given().get(versies + "/2" + kaart).then().body("programmalijn.titel", equalTo("Iets anders"));
    given().get(versies + "/1").then().body("versie.nummer", equalTo(1));
  }

  @Test
  void elk_document_van_een_versie_noemt_het_adres_waarop_het_te_lezen_blijft() {
    publiceer("Tweede publicatie.");
    for (String document : List.of("", "/programmalijnen/spelen/strategiekaart", "/begroting")) {
      for (int nummer : new int[] {1, 2}) {
        String adres = versies + "/" + nummer + document;
        given().get(adres).then().body("url", equalTo("http://localhost:8080" + adres));
      }
      String nu = "/v1/agendas/" + code + document;
      given().get(nu).then().body("url", equalTo("http://localhost:8080" + nu));
    }
    // What else it names is where it is now.
    given()
        .get(versies + "/1/begroting")
        .then()
        .body("agenda.url", equalTo("http://localhost:8080/v1/agendas/" + code));
  }

  @Test
  void wat_er_niet_is_wordt_niet_gevonden() {
    for (String pad :
        List.of(
            "/2",
            "/0",
            "/01",
            "/-1",
            "/een",
            "/99999999999",
            "/1/programmalijnen/onbekend/strategiekaart",
            "/2/begroting",
            "/2/verschillen")) {
      given().get(versies + pad).then().statusCode(404).contentType("application/problem+json");
    }
    given()
        .get(versies + "/1/verschillen?met=9")
        .then()
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("met")));
    given().get(versies + "/1/verschillen?met=x").then().statusCode(400);
    given().get("/v1/agendas/zimihc-connect-2025-2028/versies/1/begroting").then().statusCode(200);
  }

  @Test
  void het_verschil_zegt_in_woorden_wat_er_veranderde_en_niets_meer() {
    verander(
        agenda -> {
          Actie actie = actie(agenda);
          actie.wat = "De groep oefent elke dag.";
          actie.wanneer = Wanneer.lees("2025 t/m 2027");
          actie.hoe.iterator().next().gedaan = true;
          Betrokkenheid wie = new Betrokkenheid();
          wie.actie = actie;
          wie.organisatie = Organisatie.metCode(code + "-theater").orElseThrow();
          wie.rol = Rol.ondersteuner;
          wie.volgorde = 1;
          actie.betrokkenheden.add(wie);
        });
    publiceer("Tweede publicatie.");
    Response verschillen = given().get(versies + "/2/verschillen");
    verschillen
        .then()
        .statusCode(200)
        .body("agenda.titel", equalTo("Agenda van " + code))
        .body("oud.nummer", equalTo(1))
        .body("nieuw.nummer", equalTo(2))
        .body("aantal", equalTo(1))
        .body("groepen[0].programmalijn.code", equalTo("spelen"))
        .body("groepen[0].onderdelen[0].soort", equalTo("actie"))
        .body("groepen[0].onderdelen[0].wat", equalTo("gewijzigd"))
        .body(
            "groepen[0].onderdelen[0].velden.veld",
            equalTo(List.of("wat", "wie", "wanneer", "hoe")));
    String groep = "Trekker: Groep van " + code;
    assertThat(veld(verschillen, "wie"))
        .containsEntry("oud", groep)
        .containsEntry("nieuw", groep + "\nOndersteuner: Theater van " + code);
    assertThat(veld(verschillen, "wanneer"))
        .containsEntry("oud", "doorlopend")
        .containsEntry("nieuw", "2025 t/m 2027");
    assertThat(veld(verschillen, "hoe"))
        .containsEntry("oud", "1. De zaal huren. (€ 100,10 per jaar; Eigen geld)")
        .containsEntry("nieuw", "1. De zaal huren. (€ 100,10 per jaar; Eigen geld; gedaan)");
  }

  @Test
  void elke_twee_versies_zijn_te_vergelijken_ook_andersom() {
    verander(agenda -> agenda.titel = "Tweede titel");
    publiceer("Tweede publicatie.");
    verander(agenda -> agenda.titel = "Derde titel");
    publiceer("Derde publicatie.");
    Response heen = given().get(versies + "/3/verschillen?met=1");
    assertThat(veld(heen, "titel"))
        .containsEntry("oud", "Agenda van " + code)
        .containsEntry("nieuw", "Derde titel");
    heen.then().body("groepen[0].programmalijn", nullValue());
    assertThat(veld(given().get(versies + "/1/verschillen?met=3"), "titel"))
        .containsEntry("oud", "Derde titel")
        .containsEntry("nieuw", "Agenda van " + code);
    given().get(versies + "/3/verschillen?met=3").then().body("aantal", equalTo(0));
    given().get(versies + "/3/verschillen").then().body("oud.nummer", equalTo(2));
  }

  @Test
  void de_eerste_versie_is_helemaal_nieuw_en_zegt_alles() {
    Response eerste = given().get(versies + "/1/verschillen");
    eerste
        .then()
        .body("oud.nummer", nullValue())
        .body("groepen.onderdelen.flatten().wat.unique()", equalTo(List.of("nieuw")))
        .body(
            "groepen.onderdelen.flatten().soort",
            equalTo(
                List.of(
                    "agenda",
                    "fase",
                    "thema",
                    "begrip",
                    "besluit",
                    "begroting",
                    "begrotingsregel",
                    "programmalijn",
                    "resultaat",
                    "strategie",
                    "actie")));
    assertThat(
            eerste
                .jsonPath()
                .getString(
                    "groepen.onderdelen.flatten().find{it.soort=='begrotingsregel'}.velden.find{it.veld=='bedragen'}.nieuw"))
        .isEqualTo("2026: € 100,10\n2027: PM");
  }

  @Test
  void van_de_echte_agenda_staat_alles_in_woorden() {
    Response zoetermeer = given().get("/v1/agendas/zoetermeer-2022-2030/versies/1/verschillen");
    zoetermeer.then().statusCode(200).body("groepen.size()", equalTo(9));
    assertThat(
            zoetermeer
                .jsonPath()
                .getList("groepen.onderdelen.flatten().findAll{it.soort=='actie'}"))
        .hasSize(73);
    assertThat(zoetermeer.asString()).doesNotContain("_").contains("€ 30.000 per jaar");
    assertThat(given().get("/v1/agendas/zoetermeer-2022-2030/versies").jsonPath().getInt("totaal"))
        .isEqualTo(1);
  }

  @Test
  void vergelijken_kost_een_handvol_queries() {
    String pad = "/v1/agendas/zoetermeer-2022-2030/versies/1";
    assertThat(
            queryteller.tel(() -> given().get(pad + "/verschillen?met=1").then().statusCode(200)))
        .isLessThanOrEqualTo(4);
    assertThat(queryteller.tel(() -> given().get(pad).then().statusCode(200)))
        .isLessThanOrEqualTo(2);
    assertThat(queryteller.tel(() -> given().get("/v1/agendas/zoetermeer-2022-2030/versies")))
        .isLessThanOrEqualTo(2);
  }

  @Test
  void de_inhoud_van_een_hele_agenda_schrijven_kost_weinig_queries() {
    long queries =
        queryteller.tel(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            schrijfInhoud.van(
                                Agenda.metCode("zoetermeer-2022-2030").orElseThrow())));
    assertThat(queries).isLessThanOrEqualTo(40);
  }

  @Test
  void een_begrip_heeft_een_eigen_adres() {
    given()
        .get("/v1/agendas/" + code + "/begrippen/podium")
        .then()
        .statusCode(200)
        .body("uitleg", containsString("Waar iemand op staat"));
    given().get("/v1/agendas/" + code + "/begrippen/onbekend").then().statusCode(404);
  }

  /** So it is for versies of before there was something to compare. */
  @Test
  void een_versie_zonder_inhoud_is_te_lezen_maar_niet_te_vergelijken() {
    vergeetInhoud();
    given().get(versies + "/1/verschillen").then().statusCode(404);
    given().get(versies + "/1").then().statusCode(200);
  }

  private void vergeetInhoud() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        "alter table publiek.versiedocument disable trigger onveranderlijk",
                        "delete from publiek.versiedocument where soort = 'inhoud' and code = '"
                            + code
                            + "'",
                        "alter table publiek.versiedocument enable trigger onveranderlijk")
                    .forEach(opdracht -> em.createNativeQuery(opdracht).executeUpdate()));
  }
}

package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.Serverteller;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** The concept as visitors would read it: for its officers, and with a link. */
@PostgresTest
class VoorbeeldTest extends Voorbeeldproef {

  @Inject EntityManager em;
  @Inject Queryteller queryteller;
  @Inject Serverteller serverteller;

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

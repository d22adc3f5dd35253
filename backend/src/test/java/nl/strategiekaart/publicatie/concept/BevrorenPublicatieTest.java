package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Planning what the concept says now, whatever is written in it before the moment is there. */
@PostgresTest
class BevrorenPublicatieTest extends Planningsproef {

  private Map<String, Object> bevroren(long stand) {
    return Map.of(
        "tijdstip",
        Instant.now().plus(Duration.ofDays(1)).toString(),
        "toelichting",
        "Zoals besproken.",
        "stand",
        stand);
  }

  private void opTijd() {
    Proefklok.verzet(Duration.ofDays(1).plusMinutes(1));
    planning.voerUit();
  }

  @Test
  void wat_bij_het_plannen_is_bekeken_wordt_gepubliceerd_en_niets_van_erna() {
    hernoem("Bij het plannen");
    long stand = verschillen().getLong("stand");
    plan(bevroren(stand))
        .statusCode(201)
        .body("bevroren", equalTo(true))
        .body("stand", equalTo((int) stand));
    hernoem("Daarna");
    maak("themas", Map.of("naam", "Dans", "toelichting", "Alles met dans.")).statusCode(201);
    opTijd();
    verwacht("uitgevoerd", null, 2);
    bezoek(gepubliceerd())
        .body("versie.nummer", equalTo(2))
        .body("versie.toelichting", equalTo("Zoals besproken."))
        .body("programmalijnen[0].titel", equalTo("Bij het plannen"));
    bezoek(gepubliceerd() + "/themas").body("resultaten.naam", not(hasItem("Dans")));
    assertThat(leesConcept().getString("programmalijnen[0].inhoud.titel")).isEqualTo("Daarna");

    // What came after is what differs from it, and the concept can go back to exactly that versie.
    assertThat(verschillen().getInt("aantal")).isEqualTo(2);
    maak("versieherstellingen", Map.of("versie", 2, "stand", verschillen().getLong("stand")))
        .statusCode(200);
    assertThat(verschillen().getInt("aantal")).isZero();
  }

  @Test
  void wat_niet_meer_is_wat_werd_bekeken_wordt_niet_vastgezet() {
    hernoem("Bekeken");
    long stand = verschillen().getLong("stand");
    hernoem("Van een collega");
    plan(bevroren(stand)).statusCode(409).body("detail", containsString("sinds u het bekeek"));
    assertThat(gepland().getInt("totaal")).isZero();
  }

  @Test
  void wie_intussen_al_nieuwer_publiceerde_krijgt_het_oude_er_niet_overheen() {
    hernoem("Oud");
    plan(bevroren(verschillen().getLong("stand"))).statusCode(201);
    hernoem("Nieuw");
    publiceer("Toch nu al.").statusCode(201);
    opTijd();
    verwacht("mislukt", "Er is intussen een nieuwere versie gepubliceerd.", 2);
    bezoek(gepubliceerd()).body("programmalijnen[0].titel", equalTo("Nieuw"));
  }

  @Test
  void wat_na_het_plannen_veranderde_is_op_te_vragen() {
    hernoem("Bij het plannen");
    plan(bevroren(verschillen().getLong("stand"))).statusCode(201);
    int stand = gepland().getInt("resultaten[0].stand");
    String sinds = concept() + "/wijzigingen?sinds=" + stand;
    redacteur.vraagt().get(sinds).then().statusCode(200).body("totaal", equalTo(0));
    hernoem("Daarna");
    redacteur
        .vraagt()
        .get(sinds)
        .then()
        .body("resultaten", hasSize(1))
        .body("resultaten[0].na.titel", equalTo("Daarna"));
    for (String fout : List.of("-1", "later", "99999999999")) {
      redacteur
          .vraagt()
          .get(concept() + "/wijzigingen?sinds=" + fout)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("sinds"));
    }
  }

  @Test
  void plannen_uitvoeren_en_intrekken_staan_met_wie_in_het_spoor_en_veranderen_de_stand_niet() {
    hernoem("Anders");
    long stand = verschillen().getLong("stand");
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente")
            .metNaam("Col Lega");
    String eerste = plan(bevroren(stand)).statusCode(201).extract().path("id");
    collega.logIn("/").then().statusCode(303);
    collega.vraagt().delete(concept() + "/geplande-publicaties/" + eerste).then().statusCode(204);
    plan(bevroren(stand)).statusCode(201);
    assertThat(verschillen().getLong("stand")).isEqualTo(stand);
    opTijd();

    String spoor = concept() + "/wijzigingen?wat=gemaakt&wat=gearchiveerd&wat=gewijzigd&pageSize=4";
    redacteur
        .vraagt()
        .get(spoor)
        .then()
        .statusCode(200)
        .body(
            "resultaten.soort",
            equalTo(
                List.of(
                    "geplandepublicatie",
                    "geplandepublicatie",
                    "geplandepublicatie",
                    "geplandepublicatie")))
        .body("resultaten.wat", equalTo(List.of("gewijzigd", "gemaakt", "gearchiveerd", "gemaakt")))
        .body("resultaten[0].na.status", equalTo("uitgevoerd"))
        .body("resultaten[0].na.versie", equalTo(2))
        .body("resultaten[2].door", equalTo("Col Lega"))
        .body("resultaten[3].door", equalTo("Proef Persoon"))
        .body("resultaten[3].na.bevroren", equalTo(true))
        .body("resultaten.herstelbaar", equalTo(List.of(false, false, false, false)));
    int regel = redacteur.lees(spoor).at("/resultaten/0/nummer").intValue();
    maak("herstellingen", Map.of("wijziging", regel)).statusCode(404);
  }
}

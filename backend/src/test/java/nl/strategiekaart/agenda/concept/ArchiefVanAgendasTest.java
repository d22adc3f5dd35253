package nl.strategiekaart.agenda.concept;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agenda that was never published goes to the archive, and comes back with everything in it. */
@PostgresTest
class ArchiefVanAgendasTest extends Conceptproef {

  private static final String WEG = "/v1/ik/gearchiveerde-agendas";

  private String gepubliceerd;
  private String thema;

  @BeforeEach
  void maakEenAgendaDieNiemandZag() {
    gepubliceerd = agenda;
    agenda =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(
                Map.of(
                    "titel", "Los plan " + UUID.randomUUID(),
                    "soort", "jaarplan",
                    "eigenaar", gepubliceerd + "-gemeente",
                    "van", "2027-01-01",
                    "tot", "2027-12-31",
                    "samenvatting", "Los."))
            .post("/v1/agendas")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    thema = id("themas", Map.of("naam", "Dans", "toelichting", "Alles met dans."));
  }

  private ValidatableResponse archiveerAgenda(String code) {
    String concept = "/v1/agendas/" + code + "/concept";
    return redacteur
        .vraagt()
        .header("If-Match", "\"" + redacteur.lees(concept).requiredAt("/agenda/revisie") + "\"")
        .delete(concept)
        .then();
  }

  private ValidatableResponse haalTerug(Proefgebruiker wie) {
    return wie.vraagt().post(WEG + "/" + agenda + "/herstellingen").then();
  }

  @Test
  void wat_is_gearchiveerd_staat_in_de_lijst_en_komt_terug_met_alles_erin() {
    archiveerAgenda(agenda).statusCode(204);
    redacteur.vraagt().get(concept()).then().statusCode(404);
    redacteur
        .vraagt()
        .get(WEG)
        .then()
        .statusCode(200)
        .body("totaal", equalTo(1))
        .body("resultaten[0].code", equalTo(agenda))
        .body("resultaten[0].eigenaar.code", equalTo(gepubliceerd + "-gemeente"))
        .body("resultaten[0].gearchiveerdOp", notNullValue());

    haalTerug(redacteur).statusCode(200).body("code", equalTo(agenda));
    redacteur.vraagt().get(WEG).then().body("resultaten", hasSize(0));
    redacteur.vraagt().get("/v1/ik/agendas").then().body("resultaten.code", hasItem(agenda));
    redacteur.vraagt().get(concept() + "/themas/" + thema).then().statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen")
        .then()
        .body("resultaten[0].wat", equalTo("hersteld"))
        .body("resultaten[0].soort", equalTo("agenda"));
    wijzig("/themas/" + thema, Map.of("naam", "Ballet")).statusCode(200);
    haalTerug(redacteur).statusCode(404);
  }

  @Test
  void een_ander_ziet_haar_niet_en_haalt_haar_niet_terug() {
    archiveerAgenda(agenda).statusCode(204);
    laadAgendaEnBewaar(
        elders -> {
          elders.vraagt().get(WEG).then().body("resultaten", hasSize(0));
          haalTerug(elders).statusCode(404);
        });
    Proefgebruiker vertegenwoordiger =
        Proefgebruiker.met(Lidmaatschapsrol.vertegenwoordiger, gepubliceerd + "-gemeente");
    vertegenwoordiger.vraagt().get(WEG).then().body("resultaten", hasSize(0));
    haalTerug(vertegenwoordiger).statusCode(404);
  }

  private void laadAgendaEnBewaar(java.util.function.Consumer<Proefgebruiker> doe) {
    String deze = agenda;
    laadAgendaOpnieuw();
    agenda = deze;
    doe.accept(redacteur);
  }

  @Test
  void een_gepubliceerde_blijft_staan_en_de_uitleg_zegt_wat_dan_wel_kan() {
    archiveerAgenda(gepubliceerd)
        .statusCode(409)
        .body("detail", containsString("kopie voor de volgende periode"));
  }
}

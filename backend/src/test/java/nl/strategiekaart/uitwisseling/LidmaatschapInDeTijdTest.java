package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a groep does is what its leden do: those who are a lid now, and were when the actie ran. */
@PostgresTest
class LidmaatschapInDeTijdTest {

  @Inject LaadAgenda laadAgenda;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "wie lid is doet mee, '2020-01-01', doorlopend, 1",
    "wie geen lid meer is doet niet meer mee, '2020-01-01, tot: 2026-01-31', doorlopend, 0",
    "wie nog lid moet worden doet nog niet mee, '2190-01-01', 2026 en verder, 0",
    "wie lid werd toen het al voorbij was deed niet mee, '2026-02-01', januari 2026, 0",
    "wie lid was toen het liep deed mee, '2026-01-31', januari 2026, 1",
    "zonder bekende tijd telt het lidmaatschap van nu, '2020-01-01', onbekend, 1",
    "zonder bekende tijd telt een oud lidmaatschap niet, '2020-01-01, tot: 2026-01-31', onbekend, 0"
  })
  void een_lidmaatschap_telt_in_zijn_tijd(String regel, String lidVan, String wanneer, int acties) {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("van: 2020-01-01}", "van: " + lidVan + "}")
            .met("wanneer: doorlopend", "wanneer: " + wanneer);
    laadAgenda.laad(LeesAgendabestand.lees(List.of(agenda.yaml())));
    String theater = agenda.code() + "-theater";
    given().get("/v1/organisaties/" + theater + "/acties").then().body("totaal", equalTo(acties));
    given()
        .get("/v1/agendas/" + agenda.code() + "/acties?organisatie=" + theater)
        .then()
        .body("totaal", equalTo(acties));
    given()
        .get("/v1/organisaties?zoek=" + agenda.code() + "&sort=-acties")
        .then()
        .body("resultaten.find{it.code == '" + theater + "'}.aantalActies", equalTo(acties));
  }
}

package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.organisatie.Organisatie;
import org.junit.jupiter.api.Test;

@PostgresTest
class LaadAgendaTest {

  @Inject LaadAgenda laadAgenda;

  private void laad(KleineAgenda agenda) {
    laadAgenda.laad(LeesAgendabestand.lees(List.of(agenda.yaml())));
  }

  @Test
  void een_ingelezen_agenda_is_meteen_te_lezen() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    given()
        .get("/v1/agendas/" + agenda.code())
        .then()
        .statusCode(200)
        .body("versie.nummer", equalTo(1));
    given()
        .get("/v1/agendas/" + agenda.code() + "/programmalijnen/spelen/strategiekaart")
        .then()
        .body("fasen[0].groepen[0].blokken[0].acties[0].hoe[0].bedrag.bedrag", equalTo("100.10"));
  }

  @Test
  void een_bedrag_pm_en_leeg_blijven_drie_dingen() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    given()
        .get("/v1/agendas/" + agenda.code() + "/begroting")
        .then()
        .body("themas[0].regels[0].cellen.soort", equalTo(List.of("bedrag", "pm", "leeg")))
        .body("themas[0].regels[0].cellen[2].bedrag", nullValue())
        .body("totaal.bedrag", equalTo("100.10"))
        .body("totaal.aantalPm", equalTo(1))
        .body("totaal.aantalLeeg", equalTo(1));
  }

  @Test
  void alle_fouten_worden_tegelijk_genoemd_en_er_wordt_niets_bewaard() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("themas: [podium]", "themas: [zolder]")
            .met("wanneer: doorlopend", "wanneer: ooit eens")
            .met("2027: PM", "2027: veel");
    assertThatThrownBy(() -> laad(agenda))
        .isInstanceOfSatisfying(
            AgendabestandOnjuist.class,
            fout ->
                assertThat(fout.fouten())
                    .hasSize(3)
                    .anyMatch(f -> f.contains("actie a1") && f.contains("zolder"))
                    .anyMatch(f -> f.contains("ooit eens"))
                    .anyMatch(f -> f.contains("begrotingsregel b1") && f.contains("veel")));
    given().get("/v1/agendas/" + agenda.code()).then().statusCode(404);
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> Organisatie.metCode(agenda.code() + "-theater")))
        .isEmpty();
  }

  @Test
  void dezelfde_agenda_komt_er_geen_tweede_keer_in() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    assertThatThrownBy(() -> laad(agenda)).hasMessageContaining("bestaat al");
    given().get("/v1/agendas/" + agenda.code()).then().body("versie.nummer", equalTo(1));
  }

  @Test
  void een_onbekende_sleutel_wordt_geweigerd_met_haar_plek() {
    KleineAgenda agenda =
        KleineAgenda.nieuw().met("titel: Spelen", "titel: Spelen\n    tietel: Spelen");
    assertThatThrownBy(() -> laad(agenda))
        .isInstanceOf(AgendabestandOnjuist.class)
        .hasMessageContaining("programmalijnen > [0] > tietel");
  }

  @Test
  void een_maker_heeft_geen_leden() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("Groep van", "Theatergroep van")
            .met("soort: groep", "soort: maker");
    assertThatThrownBy(() -> laad(agenda)).hasMessageContaining("geen groep, platform of netwerk");
  }
}

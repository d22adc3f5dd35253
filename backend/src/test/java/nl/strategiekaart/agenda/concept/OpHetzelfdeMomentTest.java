package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who merges organisaties writes in acties of every agenda, past the lock on those: whoever wrote
 * the same at that moment is told so.
 */
@PostgresTest
class OpHetzelfdeMomentTest extends Conceptproef {

  private static final String VERHUIZING =
      """
      update betrokkenheid set revisie = revisie + 1 where actie_id in
        (select a.id from actie a join agenda g on g.id = a.agenda_id where g.code = :code)""";

  private String actie;
  private JsonNode groep;
  private Map<String, ?> theater;

  @BeforeEach
  void kiesEenActie() {
    actie = "/acties/" + kaart().getString("acties[0].id");
    groep = wie().get(0);
    theater =
        Map.of(
            "organisatie",
            Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc")
                .lees("/v1/organisaties/" + agenda + "-theater/profiel")
                .get("id")
                .textValue(),
            "rol",
            "uitvoerder");
  }

  private JsonNode wie() {
    return redacteur.lees(concept() + actie).at("/inhoud/wie");
  }

  @Test
  void wie_een_revisie_noemt_krijgt_te_lezen_dat_die_is_ingehaald() {
    String etag = redacteur.vraagt().get(concept() + actie).header("ETag");
    Response antwoord =
        terwijlEenAnderOpslaat(
            VERHUIZING,
            () ->
                patch(redacteur.vraagt(), etag, Map.of("wie", List.of(theater, groep)))
                    .patch(concept() + actie));
    antwoord.then().statusCode(412).body("detail", containsString("op hetzelfde moment"));
    assertThat(wie()).hasSize(1);
  }

  @Test
  void wie_er_geen_noemt_krijgt_te_lezen_dat_het_nog_eens_kan() {
    wijzig(actie, Map.of("wie", List.of(theater, groep))).statusCode(200);
    JsonNode laatste = redacteur.lees(concept() + "/wijzigingen").at("/resultaten/0/nummer");
    Response antwoord =
        terwijlEenAnderOpslaat(
            VERHUIZING,
            () ->
                redacteur
                    .vraagt()
                    .contentType("application/json")
                    .body(Map.of("wijziging", laatste))
                    .post(concept() + "/herstellingen"));
    antwoord.then().statusCode(409).body("detail", containsString("op hetzelfde moment"));
    assertThat(wie()).hasSize(2);
  }
}

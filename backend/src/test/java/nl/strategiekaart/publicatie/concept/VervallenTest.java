package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/** An address that was public says that it is gone, and gets no other meaning. */
@PostgresTest
class VervallenTest extends Publicatieproef {

  @Inject EntityManager em;

  private void publiekGeeft(int status, List<String> paden) {
    for (String pad : paden) {
      bezoek(gepubliceerd() + pad).statusCode(status);
    }
  }

  @Test
  void wat_uit_een_versie_verdween_antwoordt_dat_het_weg_is_tot_het_terugkomt() {
    List<String> paden =
        List.of(
            "/programmalijnen/spelen",
            "/programmalijnen/spelen/strategiekaart",
            eerste("resultaten"),
            eerste("strategieen"),
            eerste("acties"));
    publiekGeeft(200, paden);
    archiveer(eerste("programmalijnen")).statusCode(204);
    publiekGeeft(200, paden);
    publiceer("Lijn eruit.").statusCode(201);
    publiekGeeft(410, paden);
    bezoek(gepubliceerd() + paden.get(0))
        .contentType("application/problem+json")
        .header("Cache-Control", equalTo("no-store"))
        .body("detail", allOf(containsString("'Spelen'"), containsString("Versie 1")));
    bezoek(gepubliceerd() + paden.get(4)).body("detail", containsString("oefent elke week"));
    for (String pad : paden) {
      String versie =
          bezoek(gepubliceerd() + pad)
              .body("laatsteVersie.nummer", equalTo(1))
              .extract()
              .path("laatsteVersie.url");
      assertThat(versie).isEqualTo("http://localhost:8080" + gepubliceerd() + "/versies/1");
    }
    bezoek(gepubliceerd() + "/acties/nooit").statusCode(404).body("laatsteVersie", nullValue());
    bezoek(gepubliceerd() + "/versies/1/programmalijnen/spelen/strategiekaart").statusCode(200);

    // Still gone one versie later, and the last one that had it stays the same.
    maak("begrippen", Map.of("term", "Koor", "uitleg", "Een groep die zingt.")).statusCode(201);
    publiceer("Begrip erbij.").statusCode(201);
    bezoek(gepubliceerd() + paden.get(0))
        .statusCode(410)
        .body("laatsteVersie.nummer", equalTo(1))
        .body("detail", containsString("Versie 1"));

    int wijziging =
        redacteur
            .vraagt()
            .get(concept() + "/wijzigingen?wat=gearchiveerd&pageSize=100")
            .jsonPath()
            .getInt("resultaten.find{it.soort=='programmalijn'}.nummer");
    maak("herstellingen", Map.of("wijziging", wijziging)).statusCode(200);
    publiceer("Lijn terug.").statusCode(201);
    publiekGeeft(200, List.of(paden.get(0), paden.get(1)));
  }

  @Test
  void ook_een_thema_een_begrip_en_een_activiteit() {
    archiveer(eerste("begrippen")).statusCode(204);
    publiceer("Begrip eruit.").statusCode(201);
    bezoek(gepubliceerd() + "/begrippen/podium")
        .statusCode(410)
        .body("detail", containsString("'Podium'"));
    bezoek(gepubliceerd() + "/themas/podium").statusCode(200);
  }

  @Test
  void wat_nooit_gepubliceerd_was_wordt_niet_gevonden_ook_niet_na_archiveren() {
    String nieuw =
        maak("begrippen", Map.of("term", "Geheim woord", "uitleg", "Nog niet."))
            .statusCode(201)
            .extract()
            .path("id");
    archiveer("/begrippen/" + nieuw).statusCode(204);
    hernoem("Anders");
    publiceer("Zonder het woord.").statusCode(201);
    publiekGeeft(
        404,
        List.of(
            "/begrippen/geheim-woord",
            "/acties/" + UUID.randomUUID(),
            "/resultaten/" + UUID.randomUUID(),
            "/programmalijnen/geheim/strategiekaart"));
  }

  @Test
  void wat_in_een_andere_agenda_verdween_zegt_hier_niets() {
    String actie = eerste("acties");
    archiveer(actie).statusCode(204);
    publiceer("Actie eruit.").statusCode(201);
    bezoek(gepubliceerd() + actie).statusCode(410);
    laadAgendaOpnieuw();
    bezoek(gepubliceerd() + actie).statusCode(404);
  }

  @Test
  void een_vervallen_code_wordt_nooit_opnieuw_gegeven() {
    archiveer(eerste("begrippen")).statusCode(204);
    publiceer("Begrip eruit.").statusCode(201);
    maak("begrippen", Map.of("term", "Podium", "uitleg", "Iets heel anders."))
        .statusCode(201)
        .body("code", equalTo("podium-2"));
    publiceer("Ander begrip erin.").statusCode(201);
    bezoek(gepubliceerd() + "/begrippen/podium").statusCode(410);
    bezoek(gepubliceerd() + "/begrippen/podium-2").statusCode(200);
  }

  @Test
  void onthouden_wordt_alleen_wat_er_niet_meer_is() {
    archiveer(eerste("acties")).statusCode(204);
    publiceer("Actie eruit.").statusCode(201);
    assertThat(
            em.createNativeQuery("select soort || versie from publiek.vervallen where agenda = ?1")
                .setParameter(1, agenda)
                .getResultList())
        .isEqualTo(List.of("actie1"));
  }
}

package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Toeval;
import org.junit.jupiter.api.Test;

/**
 * Whatever was done since, a concept that goes back to a versie says and holds what it did then.
 */
@PostgresTest
class TerugNaarEenVersieTest extends Agendabestandproef {

  /** Each is an agenda of its own. */
  private static final int POGINGEN = 4;

  private static final int BEWERKINGEN = 14;

  @Test
  void na_elke_reeks_bewerkingen_is_het_concept_weer_wat_het_was_en_daarna_weer_wat_het_werd() {
    JqwikSession.run(
        () -> Toeval.uit(Arbitraries.longs(), POGINGEN).forEach(this::gaTerugEnWeerVooruit));
  }

  private void gaTerugEnWeerVooruit(long getal) {
    laadAgendaOpnieuw();
    WillekeurigeRedacteur bewerker = new WillekeurigeRedacteur(getal, redacteur, concept());
    bewerker.doe(BEWERKINGEN);
    publiceer(201);
    String toen = bestand();
    int gezien = bewerker.gedaan().size();
    bewerker.doe(BEWERKINGEN);
    String later = bestand();
    String wat = getal + ", after " + bewerker.gedaan().subList(gezien, bewerker.gedaan().size());

    String handeling = stuur(wat, "versieherstellingen", Map.of("versie", 2, "stand", stand()));
    assertThat(bestand()).as(wat).isEqualTo(toen);
    publiceer(409);
    if (handeling != null) {
      stuur(wat, "handelingherstellingen", Map.of("handeling", handeling));
    }
    assertThat(bestand()).as("forward again, %s", wat).isEqualTo(later);
  }

  /** The deed that did it; null when nothing changed. */
  private String stuur(String gedaan, String wat, Map<String, ?> lichaam) {
    Response antwoord = maak(wat, lichaam).extract().response();
    assertThat(antwoord.statusCode()).as("%s: %s", gedaan, antwoord.asString()).isEqualTo(200);
    return antwoord.path("handeling");
  }

  private long stand() {
    return redacteur.lees(concept()).get("stand").longValue();
  }

  private void publiceer(int status) {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Nieuw.", "stand", stand()))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(status);
  }
}

package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * Whatever was done since, a concept that goes back to a versie says and holds what it did then, or
 * it says that it cannot, and stays what it is.
 */
@PostgresTest
class TerugNaarEenVersieTest extends Agendabestandproef {

  /** Each is an agenda of its own. */
  private static final int POGINGEN = 4;

  private static final int BEWERKINGEN = 14;

  @Test
  void na_elke_reeks_bewerkingen_is_het_concept_weer_wat_het_was_en_daarna_weer_wat_het_werd() {
    JqwikSession.run(
        () ->
            Arbitraries.longs().sampleStream().limit(POGINGEN).forEach(this::gaTerugEnWeerVooruit));
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
    var sindsdien = bewerker.gedaan().subList(gezien, bewerker.gedaan().size());

    Response terug = stuur("/versieherstellingen", Map.of("versie", 2, "stand", stand()));
    if (isGeweigerd(terug)) {
      assertThat(bestand()).as("%d, refused, after %s", getal, sindsdien).isEqualTo(later);
      return;
    }
    assertThat(bestand()).as("%d, after %s", getal, sindsdien).isEqualTo(toen);
    publiceer(409);
    String handeling = terug.path("handeling");
    boolean blijft =
        handeling != null
            && isGeweigerd(stuur("/handelingherstellingen", Map.of("handeling", handeling)));
    assertThat(bestand())
        .as("%d, forward again, after %s", getal, sindsdien)
        .isEqualTo(blijft ? toen : later);
  }

  private Response stuur(String wat, Map<String, ?> lichaam) {
    return redacteur.vraagt().contentType("application/json").body(lichaam).post(concept() + wat);
  }

  /**
   * Whether it says that it cannot be done in one go, as when something points to what was archived
   * already; anything else but doing it is wrong.
   */
  private static boolean isGeweigerd(Response antwoord) {
    if (antwoord.statusCode() == 409) {
      assertThat(antwoord.<String>path("detail")).startsWith("Dit kan niet in één keer terug");
      return true;
    }
    antwoord.then().statusCode(200);
    return false;
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

package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** What tests of planned publications do again and again. */
abstract class Planningsproef extends Publicatieproef {

  @Inject VoerPlanningUit planning;
  @Inject EntityManager em;

  /** Other tests move the clock, and must not find these due. */
  @AfterEach
  void trekAllesIn() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery(
                        "update geplande_publicatie set status = 'ingetrokken', afgerond_op = now()"
                            + " where status = 'gepland'")
                    .executeUpdate());
  }

  ValidatableResponse plan(Object tijdstip, String toelichting, String besluit) {
    Map<String, Object> invoer = new HashMap<>();
    invoer.put("tijdstip", tijdstip == null ? null : tijdstip.toString());
    invoer.put("toelichting", toelichting);
    invoer.put("besluit", besluit);
    return plan(invoer);
  }

  ValidatableResponse plan(Map<String, Object> invoer) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(invoer)
        .post(concept() + "/geplande-publicaties")
        .then();
  }

  String planMorgen() {
    return plan(Instant.now().plus(Duration.ofDays(1)), "Volgens plan.", null)
        .statusCode(201)
        .body("status", equalTo("gepland"))
        .body("gemaaktDoor", equalTo("Proef Persoon"))
        .body("versie", nullValue())
        .extract()
        .path("id");
  }

  JsonPath gepland() {
    return redacteur
        .vraagt()
        .get(concept() + "/geplande-publicaties")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  void verwacht(String status, String reden, int versies) {
    assertThat(gepland().getString("resultaten[0].status")).isEqualTo(status);
    assertThat(gepland().getString("resultaten[0].reden")).isEqualTo(reden);
    bezoek(gepubliceerd() + "/versies").body("totaal", equalTo(versies));
  }
}

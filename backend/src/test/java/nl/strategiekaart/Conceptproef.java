package nl.strategiekaart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.uitwisseling.LaadAgenda;
import nl.strategiekaart.uitwisseling.LeesAgendabestand;
import org.junit.jupiter.api.BeforeEach;

/** A small published agenda of its own for every test, and someone who may edit it. */
public abstract class Conceptproef {

  /** Far more seconds than an answer takes that waits for nobody. */
  private static final int GEDULD = 30;

  @Inject LaadAgenda laadAgenda;
  @Inject EntityManager em;

  /** Code of the agenda. */
  protected String agenda;

  protected Proefgebruiker redacteur;

  /** Another one, with another editor, from here on. */
  @BeforeEach
  protected void laadAgendaOpnieuw() {
    neemAgenda(KleineAgenda.nieuw());
  }

  /** That one from here on, with an editor of its own. */
  protected void neemAgenda(KleineAgenda klein) {
    laadAgenda.laad(LeesAgendabestand.lees(List.of(klein.yaml())));
    agenda = klein.code();
    redacteur = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
  }

  protected String concept() {
    return "/v1/agendas/" + agenda + "/concept";
  }

  protected JsonPath leesConcept() {
    return redacteur.vraagt().get(concept()).then().statusCode(200).extract().jsonPath();
  }

  /** The only map of the small agenda. */
  protected JsonPath kaart() {
    String lijn = redacteur.lees(concept()).at("/programmalijnen/0/id").textValue();
    return redacteur
        .vraagt()
        .get(concept() + "/programmalijnen/" + lijn + "/strategiekaart")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Identifier of the begroting of the agenda itself. */
  protected String eigenBegroting() {
    return redacteur.lees(concept() + "/begrotingen").at("/begrotingen/0/id").textValue();
  }

  protected static List<String> ids(JsonNode lijst) {
    return lijst.requireNonNull().valueStream().map(deel -> deel.get("id").textValue()).toList();
  }

  protected ValidatableResponse maak(String soorten, Map<String, ?> inhoud) {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(inhoud)
        .post(concept() + "/" + soorten)
        .then();
  }

  /** Makes it and gives its identifier. */
  protected String id(String soorten, Map<String, ?> inhoud) {
    return maak(soorten, inhoud).statusCode(201).extract().as(JsonNode.class).get("id").textValue();
  }

  /** Changes what is there now. */
  protected ValidatableResponse wijzig(String pad, Object wijziging) {
    Response nu = redacteur.vraagt().get(concept() + pad);
    return wijzig(pad, nu.header("ETag"), wijziging);
  }

  protected ValidatableResponse wijzig(String pad, String etag, Object wijziging) {
    return patch(redacteur.vraagt(), etag, wijziging).patch(concept() + pad).then();
  }

  protected static RequestSpecification patch(
      RequestSpecification verzoek, String etag, Object wijziging) {
    RequestSpecification met = verzoek.contentType("application/merge-patch+json").body(wijziging);
    return etag == null ? met : met.header("If-Match", etag);
  }

  protected ValidatableResponse archiveer(String pad) {
    Response nu = redacteur.vraagt().get(concept() + pad);
    return redacteur.vraagt().header("If-Match", nu.header("ETag")).delete(concept() + pad).then();
  }

  /** Asks while somebody else writes in the agenda, and keeps at it until the answer is there. */
  protected Response terwijlEenAnderSchrijft(Supplier<Response> verzoek) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              em.createNativeQuery("select id from agenda where code = :code for update")
                  .setParameter("code", agenda)
                  .getSingleResult();
              return CompletableFuture.supplyAsync(verzoek).get(GEDULD, TimeUnit.SECONDS);
            });
  }

  /** Asks while somebody else has done this, and saves it only when the request waits for that. */
  protected Response terwijlEenAnderOpslaat(String opdracht, Supplier<Response> verzoek) {
    CompletableFuture<Response> antwoord =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  em.createNativeQuery(opdracht).setParameter("code", agenda).executeUpdate();
                  CompletableFuture<Response> wacht = CompletableFuture.supplyAsync(verzoek);
                  wachtTotIemandWacht();
                  return wacht;
                });
    return antwoord.orTimeout(GEDULD, TimeUnit.SECONDS).join();
  }

  /**
   * Asks while somebody else writes in the agenda, who does this before the request has its turn.
   */
  protected Response nadatEenAnder(String opdracht, Supplier<Response> verzoek) {
    CompletableFuture<Response> antwoord =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  em.createNativeQuery("select id from agenda where code = :code for update")
                      .setParameter("code", agenda)
                      .getSingleResult();
                  CompletableFuture<Response> wacht = CompletableFuture.supplyAsync(verzoek);
                  wachtTotIemandWacht();
                  em.createNativeQuery(opdracht).setParameter("code", agenda).executeUpdate();
                  return wacht;
                });
    return antwoord.orTimeout(GEDULD, TimeUnit.SECONDS).join();
  }

  private void wachtTotIemandWacht() {
    Instant tot = Instant.now().plusSeconds(GEDULD);
    while (!isErEenWachter()) {
      assertThat(Instant.now()).as("somebody waits for the agenda").isBefore(tot);
      Thread.onSpinWait();
    }
  }

  private boolean isErEenWachter() {
    return (Boolean)
        em.createNativeQuery(
                """
                select exists (select from pg_locks
                  where not granted and pg_backend_pid() = any(pg_blocking_pids(pid)))""")
            .getSingleResult();
  }

  /** What a visitor reads. */
  protected static ValidatableResponse bezoek(String pad) {
    return given().get(pad).then();
  }
}

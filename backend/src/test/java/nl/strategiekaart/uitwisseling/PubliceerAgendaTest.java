package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.strategiekaart.Contractlezer;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Betrokkenheid;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.Groepslidmaatschap;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publishing, and what visitors see of an agenda before and after it. */
@PostgresTest
class PubliceerAgendaTest {

  @Inject LaadAgenda laadAgenda;
  @Inject PubliceerAgenda publiceerAgenda;
  @Inject EntityManager em;

  private String code;
  private String geheim;

  @BeforeEach
  void laadKleineAgenda() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    code = agenda.code();
    geheim = "Geheim" + code.substring("klein-".length());
    laadAgenda.laad(LeesAgendabestand.lees(List.of(agenda.yaml())));
  }

  /** Changes the concept everywhere a visitor could look, without publishing it. */
  private void veranderConcept() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Agenda agenda = Agenda.metCode(code).orElseThrow();
              agenda.titel = geheim;
              Programmalijn lijn = agenda.programmalijnen.iterator().next();
              lijn.titel = geheim;
              lijn.resultaten.forEach(resultaat -> resultaat.tekst = geheim);
              lijn.strategieen.forEach(strategie -> strategie.titel = geheim);
              agenda.themas.forEach(thema -> thema.naam = geheim);
              agenda.begrippen.forEach(begrip -> begrip.term = geheim);
              Organisatie nieuw = new Organisatie();
              nieuw.code = code + "-maker";
              nieuw.naam = geheim;
              nieuw.soort = OrganisatieSoort.maker;
              nieuw.voorlopigVan = agenda.eigenaar;
              nieuw.persist();
              Groepslidmaatschap lid = new Groepslidmaatschap();
              lid.groep = Organisatie.metCode(code + "-groep").orElseThrow();
              lid.code = "geheim";
              lid.lid = nieuw;
              lid.persist();
              Actie actie = lijn.acties.iterator().next();
              actie.wat = geheim;
              Betrokkenheid wie = new Betrokkenheid();
              wie.actie = actie;
              wie.organisatie = nieuw;
              wie.rol = Rol.uitvoerder;
              wie.volgorde = 1;
              actie.betrokkenheden.add(wie);
            });
  }

  private void publiceer() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                publiceerAgenda.publiceer(
                    Agenda.metCode(code).orElseThrow(), "Tweede publicatie.", null));
  }

  @Test
  void een_bezoeker_ziet_geen_concept_in_geen_enkele_vorm() {
    veranderConcept();
    assertThat(gelezen("/v1")).isGreaterThan(30);
  }

  /** Reads every operation of the contract about this agenda; fails when one shows the secret. */
  private int gelezen(String basis) {
    Map<String, Map<String, Object>> paden =
        new JsonPath(Contractlezer.heel().toString()).getMap("paths");
    String actie = eerste("acties");
    String resultaat = eerste("resultaten");
    String strategie = eerste("strategieen");
    String activiteit = eerste("activiteiten");
    int gelezen = 0;
    for (String pad : paden.keySet()) {
      if (!paden.get(pad).containsKey("get")) {
        continue;
      }
      String echt =
          pad.replace("{agenda}", code)
              .replace("{programmalijn}", "spelen")
              .replace("{thema}", "podium")
              .replace("{begrip}", "podium")
              .replace("{versie}", "1")
              .replace("{sleutel}", "a".repeat(43))
              .replaceAll(
                  "\\{(id|logo|voorbeeldlink|geplandePublicatie)}", UUID.randomUUID().toString())
              .replace("{organisatie}", code + "-groep")
              .replace("{actie}", actie)
              .replace("{resultaat}", resultaat)
              .replace("{strategie}", strategie)
              .replace("{activiteit}", activiteit);
      assertThat(echt).as("a path with a new parameter").doesNotContain("{");
      for (String vraag :
          List.of("", "?zoek=" + geheim, "?q=" + geheim, "?q=" + code, "?pageSize=100")) {
        var antwoord = given().get(basis + echt + vraag);
        // A question is said back.
        assertThat(antwoord.asString().replace("\"getypt\":\"" + geheim + "\"", ""))
            .as(echt + vraag)
            .doesNotContain(geheim);
        if (antwoord.statusCode() == 200 && vraag.contains(geheim)) {
          assertThat(antwoord.as(JsonNode.class).path("totaal").asInt(-1))
              .as(echt + vraag)
              .isZero();
        }
        gelezen += antwoord.statusCode() == 200 ? 1 : 0;
      }
    }
    given().get("/v1/organisaties/" + code + "-maker").then().statusCode(404);
    given().get("/v1/organisaties/" + code + "-maker/acties").then().statusCode(404);
    given()
        .get("/v1/agendas/" + code + "/acties?organisatie=" + code + "-maker")
        .then()
        .statusCode(400);
    return gelezen;
  }

  private String eerste(String lijst) {
    return given()
        .get("/v1/agendas/" + code + "/" + lijst)
        .jsonPath()
        .getString("resultaten[0].id");
  }

  @Test
  void na_publiceren_ziet_iedereen_de_nieuwe_versie_meteen() {
    String kaart = "/v1/agendas/" + code + "/programmalijnen/spelen/strategiekaart";
    String oud = given().get(kaart).header("ETag");
    veranderConcept();
    publiceer();
    given()
        .header("If-None-Match", oud)
        .get(kaart)
        .then()
        .statusCode(200)
        .body("programmalijn.titel", equalTo(geheim));
    given()
        .get("/v1/agendas/" + code)
        .then()
        .body("versie.nummer", equalTo(2))
        .body("versie.toelichting", equalTo("Tweede publicatie."));
    given()
        .get("/v1/organisaties/" + code + "-maker")
        .then()
        .body("lidVan.organisatie.code", hasItem(code + "-groep"));
    given()
        .get("/v1/organisaties/" + code + "-groep")
        .then()
        .body("leden.organisatie.code", hasItem(code + "-maker"));
    given().get("/v1/zoekresultaten?q=" + geheim).then().body("resultaten.size()", equalTo(9));
  }

  @Test
  void een_publicatie_die_halverwege_misgaat_laat_alles_zoals_het_was() {
    String voor = given().get("/v1/agendas/" + code + "/acties").asString();
    veranderConcept();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          publiceerAgenda.publiceer(
                              Agenda.metCode(code).orElseThrow(), "Gaat mis.", null);
                          throw new IllegalStateException("the process dies here");
                        }))
        .hasMessageContaining("dies here");
    assertThat(given().get("/v1/agendas/" + code + "/acties").asString()).isEqualTo(voor);
    given().get("/v1/agendas/" + code).then().body("versie.nummer", equalTo(1));
  }

  @Test
  void wie_tegelijk_publiceren_krijgen_elk_een_eigen_nummer() throws Exception {
    int aantal = 4;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService draden = Executors.newFixedThreadPool(aantal);
    List<Future<Integer>> nummers =
        IntStream.range(0, aantal)
            .mapToObj(
                i ->
                    draden.submit(
                        () -> {
                          start.await();
                          return QuarkusTransaction.requiringNew()
                              .call(
                                  () ->
                                      publiceerAgenda.publiceer(
                                              Agenda.metCode(code).orElseThrow(),
                                              "Samen " + i,
                                              null)
                                          .nummer);
                        }))
            .toList();
    start.countDown();
    var gekregen = new TreeSet<Integer>();
    for (Future<Integer> nummer : nummers) {
      gekregen.add(nummer.get());
    }
    draden.shutdown();
    assertThat(gekregen).containsExactly(2, 3, 4, 5);
    given().get("/v1/agendas/" + code).then().body("versie.nummer", equalTo(5));
  }

  @Test
  void een_gepubliceerde_versie_verandert_nooit_meer() {
    for (String opdracht :
        List.of(
            "update publiek.versie set toelichting = 'anders'",
                "delete from publiek.versiedocument",
            "update publiek.versiedocument set inhoud = ''", "delete from publiek.versie")) {
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(() -> em.createNativeQuery(opdracht).executeUpdate()))
          .as(opdracht)
          .hasStackTraceContaining("cannot be changed or removed");
    }
  }

  @Test
  void de_documenten_van_een_eerdere_versie_blijven_bewaard() {
    veranderConcept();
    publiceer();
    List<?> documenten =
        em.createNativeQuery(
                """
            select convert_from(d.inhoud, 'UTF8') from publiek.versiedocument d
            join publiek.versie v on v.id = d.versie_id join agenda a on a.id = v.agenda_id
            where a.code = ?1 and v.nummer = 1 and d.soort = 'strategiekaart'
            """)
            .setParameter(1, code)
            .getResultList();
    assertThat(documenten)
        .hasSize(1)
        .first()
        .asString()
        .contains("Samen oefenen")
        .doesNotContain(geheim);
  }
}

package nl.strategiekaart.publicatie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/** Flat rows follow from the documents of a versie, and can always be made again. */
@PostgresTest
class VernieuwRijenTest extends Conceptproef {

  @Inject EntityManager em;
  @Inject VernieuwRijen vernieuwRijen;

  private void sql(String opdracht) {
    QuarkusTransaction.requiringNew()
        .run(() -> em.createNativeQuery(opdracht.replace("CODE", agenda)).executeUpdate());
  }

  /** What visitors can ask of the flat rows of this agenda. */
  private Map<String, String> gelezen() {
    Map<String, String> antwoorden = new TreeMap<>();
    for (String pad :
        List.of(
            "",
            "/programmalijnen?fase=nu",
            "/resultaten?programmalijn=spelen",
            "/strategieen?fase=nu",
            "/acties?jaar=2026&thema=podium&organisatie=" + agenda + "-theater",
            "/acties?rol=trekker&zoek=zaal",
            "/themas",
            "/begrippen",
            "/activiteiten",
            "/voortgang")) {
      antwoorden.put(pad, given().get("/v1/agendas/" + agenda + pad).asString());
    }
    for (String pad : List.of("/zoekresultaten?q=spelen&agenda=", "/organisaties?agenda=")) {
      antwoorden.put(pad, given().get("/v1" + pad + agenda).asString());
    }
    return antwoorden;
  }

  @Test
  void rijen_van_een_oudere_vorm_worden_opnieuw_gemaakt_en_zeggen_hetzelfde() {
    Map<String, String> voor = gelezen();
    sql("update publiek.agenda set vorm = 1, titel = 'Oud', inhoud = '{}' where code = 'CODE'");
    sql("delete from publiek.onderdeel where agenda = 'CODE'");
    assertThat(gelezen()).isNotEqualTo(voor);
    vernieuwRijen.bijStart(null);
    assertThat(gelezen()).isEqualTo(voor);
  }

  @Test
  void ook_rijen_die_er_niet_meer_zijn_en_zonder_iets_van_het_concept() {
    Map<String, String> voor = gelezen();
    wijzig(
            "/programmalijnen/" + leesConcept().getString("programmalijnen[0].id"),
            Map.of("titel", "Anders"))
        .statusCode(200);
    sql("delete from publiek.agenda where code = 'CODE'");
    vernieuwRijen.bijStart(null);
    vernieuwRijen.bijStart(null);
    assertThat(gelezen()).isEqualTo(voor);
  }

  @Test
  void wat_niet_lukt_blijft_zoals_het_was_en_houdt_de_rest_niet_op() {
    String eerste = agenda;
    Map<String, String> vanEerste = gelezen();
    laadAgendaOpnieuw();
    Map<String, String> vanTweede = gelezen();
    sql("update publiek.agenda set vorm = 1 where code in ('CODE', '" + eerste + "')");
    sql("update publiek.onderdeel set titel = 'Oud' where agenda in ('CODE', '" + eerste + "')");
    // The process dies while it makes the rows of the first: nothing of it stays.
    sql(
        "create function proef_dood() returns trigger language plpgsql as"
            + " $$ begin raise exception 'the process dies here'; end $$");
    sql(
        "create trigger proef_dood before insert on publiek.betrokkenheid for each row when (new.organisatie = '"
            + eerste
            + "-groep') execute function proef_dood()");
    try {
      vernieuwRijen.bijStart(null);
    } finally {
      sql("drop trigger proef_dood on publiek.betrokkenheid");
      sql("drop function proef_dood()");
    }
    assertThat(gelezen()).isEqualTo(vanTweede);
    assertThat(titels(eerste)).containsOnly("Oud");
    vernieuwRijen.bijStart(null);
    assertThat(titels(eerste)).doesNotContain("Oud");
    agenda = eerste;
    assertThat(gelezen()).isEqualTo(vanEerste);
  }

  @SuppressWarnings("unchecked")
  private List<String> titels(String code) {
    return em.createNativeQuery(
            "select distinct titel from publiek.onderdeel where agenda = ?1", String.class)
        .setParameter(1, code)
        .getResultList();
  }

  @Test
  void wie_tegelijk_beginnen_zitten_elkaar_niet_in_de_weg() {
    Map<String, String> voor = gelezen();
    sql("update publiek.agenda set vorm = 1, inhoud = '{}' where code = 'CODE'");
    Stream.generate(() -> CompletableFuture.runAsync(() -> vernieuwRijen.bijStart(null)))
        .limit(3)
        .toList()
        .forEach(CompletableFuture::join);
    assertThat(gelezen()).isEqualTo(voor);
  }
}

package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** Publishing at a moment. */
@PostgresTest
class GeplandePublicatiesTest extends Planningsproef {

  @Test
  void op_tijd_wordt_het_concept_gepubliceerd_zoals_het_dan_is() {
    hernoem("Bij het plannen");
    planMorgen();
    hernoem("Op het moment zelf");
    planning.voerUit();
    verwacht("gepland", null, 1);
    Proefklok.verzet(Duration.ofDays(1).plusMinutes(1));
    planning.voerUit();
    verwacht("uitgevoerd", null, 2);
    assertThat(gepland().getInt("resultaten[0].versie")).isEqualTo(2);
    bezoek(gepubliceerd())
        .body("versie.toelichting", equalTo("Volgens plan."))
        .body("programmalijnen[0].titel", equalTo("Op het moment zelf"));
    planning.voerUit();
    verwacht("uitgevoerd", null, 2);
  }

  @Test
  void ook_als_velen_tegelijk_kijken_wordt_het_een_keer_gepubliceerd() {
    hernoem("Samen");
    planMorgen();
    Proefklok.verzet(Duration.ofDays(2));
    CountDownLatch start = new CountDownLatch(1);
    List<CompletableFuture<Void>> draden =
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () -> {
                          try {
                            start.await();
                          } catch (InterruptedException gestoord) {
                            throw new IllegalStateException(gestoord);
                          }
                          planning.voerUit();
                        }))
            .limit(2)
            .toList();
    start.countDown();
    draden.forEach(CompletableFuture::join);
    verwacht("uitgevoerd", null, 2);
  }

  @Test
  void wat_een_ander_in_handen_heeft_wordt_overgeslagen_en_houdt_niemand_op() {
    hernoem("Bezet");
    String id = planMorgen();
    String bezet = agenda;
    Proefgebruiker eerste = redacteur;
    laadAgendaOpnieuw();
    hernoem("Vrij");
    planMorgen();
    Proefklok.verzet(Duration.ofDays(2));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              em.createNativeQuery(
                      "select 1 from geplande_publicatie where id = cast(?1 as uuid) for update")
                  .setParameter(1, id)
                  .getSingleResult();
              CompletableFuture.runAsync(planning::voerUit).join();
            });
    verwacht("uitgevoerd", null, 2);
    agenda = bezet;
    redacteur = eerste;
    verwacht("gepland", null, 1);
    planning.voerUit();
    verwacht("uitgevoerd", null, 2);
  }

  @Test
  void zonder_verandering_gaat_het_niet_door() {
    planMorgen();
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    verwacht("mislukt", "Er was niets veranderd sinds de laatste versie.", 1);
  }

  @Test
  void wie_intussen_de_rol_kwijt_is_publiceert_niet_meer() {
    hernoem("Anders");
    planMorgen();
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery(
                        "delete from lidmaatschap where gebruiker_id in (select id from gebruiker where subject = ?1)")
                    .setParameter(1, redacteur.subject())
                    .executeUpdate());
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    redacteur = collega;
    verwacht("mislukt", "Wie dit plande mag de agenda niet meer bewerken.", 1);
  }

  @Test
  void als_het_besluit_is_gearchiveerd_gaat_het_niet_door() {
    String besluit =
        maak("besluiten", Map.of("soort", "motie", "titel", "Zing", "genomen", "2026"))
            .statusCode(201)
            .extract()
            .path("id");
    plan(Instant.now().plus(Duration.ofDays(1)), "Met motie.", besluit)
        .statusCode(201)
        .body("besluit", equalTo(besluit));
    hernoem("Anders");
    archiveer("/besluiten/" + besluit).statusCode(204);
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    verwacht("mislukt", "Het besluit staat niet meer in het concept.", 1);
  }

  @Test
  void een_gearchiveerde_agenda_wordt_niet_gepubliceerd() {
    maakNieuweAgenda();
    String id = planMorgen();
    archiveerAgenda();
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    assertThat(
            em.createNativeQuery(
                    "select reden from geplande_publicatie where id = cast(?1 as uuid)")
                .setParameter(1, id)
                .getSingleResult())
        .isEqualTo("De agenda is intussen gearchiveerd.");
    bezoek(gepubliceerd()).statusCode(404);
  }

  @Test
  void er_is_er_een_tegelijk_gepland_ook_als_twee_tegelijk_plannen() {
    List<Integer> antwoorden =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () ->
                            plan(Instant.now().plus(Duration.ofDays(3)), "Samen.", null)
                                .extract()
                                .statusCode()))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(antwoorden).containsExactly(201, 409, 409, 409);
    assertThat(gepland().getInt("totaal")).isEqualTo(1);
  }

  @Test
  void een_ingetrokken_plan_gaat_niet_door_en_maakt_plaats() {
    hernoem("Anders");
    String pad = concept() + "/geplande-publicaties/" + planMorgen();
    redacteur.vraagt().delete(pad).then().statusCode(204);
    redacteur.vraagt().delete(pad).then().statusCode(204);
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    verwacht("ingetrokken", null, 1);
    plan(Instant.now().plus(Duration.ofDays(3)), "Opnieuw.", null).statusCode(201);
  }

  @Test
  void wat_al_is_gepubliceerd_is_niet_meer_in_te_trekken() {
    hernoem("Anders");
    String pad = concept() + "/geplande-publicaties/" + planMorgen();
    Proefklok.verzet(Duration.ofDays(2));
    planning.voerUit();
    redacteur.vraagt().delete(pad).then().statusCode(409);
  }

  @Test
  void een_ander_trekt_niets_in() {
    String id = planMorgen();
    String eerste = concept();
    Proefgebruiker vanHier = redacteur;
    laadAgendaOpnieuw();
    redacteur.vraagt().delete(concept() + "/geplande-publicaties/" + id).then().statusCode(404);
    redacteur.vraagt().delete(eerste + "/geplande-publicaties/" + id).then().statusCode(403);
    vanHier
        .vraagt()
        .get(eerste + "/geplande-publicaties")
        .then()
        .body("resultaten[0].status", equalTo("gepland"));
  }

  @Test
  void het_moment_ligt_in_de_toekomst_en_hoogstens_een_jaar_vooruit() {
    Instant nu = Instant.now();
    for (Object moment :
        new Object[] {
          null,
          "",
          "morgen",
          "2026-13-01T00:00:00Z",
          "2027-01-01",
          nu.minusSeconds(60),
          nu.plus(Duration.ofDays(400))
        }) {
      plan(moment, "", null)
          .statusCode(400)
          .body("errors.pointer", containsInAnyOrder("/toelichting", "/tijdstip"));
    }
    plan(nu.plus(Duration.ofDays(360)), "Volgend jaar.", null)
        .statusCode(201)
        .body("tijdstip", notNullValue());
  }

  @Test
  void een_storing_bij_de_een_houdt_de_ander_niet_op_en_wordt_later_gemeld() {
    hernoem("Stuk");
    planMorgen();
    String stuk = agenda;
    Proefgebruiker eerste = redacteur;
    sql(
        """
        create function proef_stuk() returns trigger language plpgsql as $$
        begin
          if new.titel = 'Agenda van %s' then raise exception 'proef'; end if;
          return new;
        end $$"""
            .formatted(stuk));
    sql(
        "create trigger proef_stuk before insert on publiek.agenda for each row execute function proef_stuk()");
    try {
      laadAgendaOpnieuw();
      hernoem("Heel");
      planMorgen();
      Proefklok.verzet(Duration.ofDays(1).plusMinutes(5));
      planning.voerUit();
      verwacht("uitgevoerd", null, 2);
      agenda = stuk;
      redacteur = eerste;
      verwacht("gepland", null, 1);
      Proefklok.verzet(Duration.ofDays(1).plusHours(2));
      planning.voerUit();
      verwacht("mislukt", "Er ging iets mis aan onze kant. Publiceer opnieuw.", 1);
    } finally {
      sql("drop trigger proef_stuk on publiek.agenda");
      sql("drop function proef_stuk()");
    }
  }

  private void sql(String opdracht) {
    QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery(opdracht).executeUpdate());
  }
}

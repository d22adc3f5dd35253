package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known of people goes when its term is over, and not before. */
@PostgresTest
class RuimOpTest extends Conceptproef {

  @Inject RuimOp ruimOp;
  @Inject EntityManager em;

  @AfterEach
  void klokTerug() {
    Proefklok.verzet(Duration.ZERO);
  }

  private void ruimOpNa(int dagen) {
    Proefklok.verzet(Duration.ofDays(dagen));
    ruimOp.ruimOp();
    Proefklok.verzet(Duration.ZERO);
  }

  private List<Object> vraag(String vraag, Object waarde) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                em.createNativeQuery(vraag, Object.class)
                    .setParameter("p", waarde)
                    .getResultList());
  }

  private String nodigUit() {
    String adres = agenda + "@proef.example";
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("email", adres, "rol", "vertegenwoordiger"))
        .post("/v1/organisaties/" + agenda + "-gemeente/uitnodigingen")
        .then()
        .statusCode(201);
    return adres;
  }

  @Test
  void een_uitnodiging_gaat_een_kwartaal_nadat_zij_voorbij_is() {
    String adres = nodigUit();
    String vraag = "select id from uitnodiging where email = :p";
    ruimOpNa(14 + 89);
    assertThat(vraag(vraag, adres)).hasSize(1);
    Object id = vraag(vraag, adres).get(0);
    String spoor = "select wat from wijziging where onderdeel_id = :p";
    List<Object> gedaan = vraag(spoor, id);

    ruimOpNa(14 + 91);
    ruimOpNa(14 + 91);

    assertThat(vraag(vraag, adres)).isEmpty();
    assertThat(vraag(spoor, id)).as("what was done stays").isEqualTo(gedaan).isNotEmpty();
  }

  @Test
  void wie_geen_rol_meer_heeft_en_twee_jaar_wegblijft_is_niemand_meer_maar_het_werk_blijft() {
    String begrip = id("begrippen", Map.of("term", "kunstroute", "uitleg", "Een route."));
    String wie = "select email from gebruiker where subject = :p";
    ruimOpNa(731);
    assertThat(vraag(wie, redacteur.subject()))
        .as("with a role")
        .containsExactly(redacteur.email());

    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery(
                        "delete from lidmaatschap where gebruiker_id ="
                            + " (select id from gebruiker where subject = :p)")
                    .setParameter("p", redacteur.subject())
                    .executeUpdate());
    ruimOpNa(729);
    assertThat(vraag(wie, redacteur.subject())).hasSize(1);
    ruimOpNa(731);
    ruimOpNa(731);

    assertThat(vraag(wie, redacteur.subject())).isEmpty();
    assertThat(vraag("select count(*) from gebruiker where email = :p", redacteur.email()))
        .containsExactly(0L);
    Proefgebruiker collega =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    String geschiedenis =
        collega
            .vraagt()
            .get(concept() + "/wijzigingen?onderdeel=" + begrip)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(geschiedenis).contains("Voormalig medewerker").doesNotContain(redacteur.naam());
    assertThat(redacteur.logIn("/").statusCode()).as("back as somebody new").isEqualTo(303);
    redacteur.vraagt().get(concept()).then().statusCode(403);
  }

  @Test
  void wie_halverwege_sterft_laat_alles_staan_en_de_volgende_maakt_het_af() {
    String adres = nodigUit();
    Proefklok.verzet(Duration.ofDays(14 + 91));
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          ruimOp.ruimOp();
                          throw new IllegalStateException("killed");
                        }))
        .hasMessage("killed");
    assertThat(vraag("select id from uitnodiging where email = :p", adres)).hasSize(1);
    ruimOp.ruimOp();
    assertThat(vraag("select id from uitnodiging where email = :p", adres)).isEmpty();
  }
}

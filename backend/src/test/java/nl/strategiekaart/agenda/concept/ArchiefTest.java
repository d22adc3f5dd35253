package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class ArchiefTest extends Conceptproef {

  @Inject EntityManager em;

  private JsonPath spoor(String vraag) {
    return redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?" + vraag)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private ValidatableResponse herstel(long wijziging) {
    return maak("herstellingen", Map.of("wijziging", wijziging));
  }

  private long laatste(String onderdeel) {
    return spoor("onderdeel=" + onderdeel).getLong("resultaten[0].nummer");
  }

  @Test
  void elke_wijziging_staat_in_het_spoor_met_wie_wanneer_ervoor_en_erna() {
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("wat", "De groep oefent twee keer.")).statusCode(200);
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?onderdeel=" + actie)
        .then()
        .statusCode(200)
        .body("totaal", equalTo(1))
        .body("resultaten[0].wat", equalTo("gewijzigd"))
        .body("resultaten[0].door", equalTo("Proef Persoon"))
        .body("resultaten[0].tijdstip", notNullValue())
        .body("resultaten[0].voor.wat", equalTo("De groep oefent elke week."))
        .body("resultaten[0].na.wat", equalTo("De groep oefent twee keer."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update wijziging set titel = 'Nooit gebeurd'",
        "delete from wijziging",
        "truncate wijziging"
      })
  void ook_de_toepassing_zelf_kan_het_spoor_niet_veranderen(String opdracht) {
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("wat", "De groep oefent twee keer.")).statusCode(200);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(() -> em.createNativeQuery(opdracht).executeUpdate()))
        .hasStackTraceContaining("wijziging");
    assertThat(spoor("onderdeel=" + actie).getList("resultaten")).hasSize(1);
  }

  @Test
  void een_gearchiveerde_actie_komt_terug_zoals_zij_was() {
    JsonPath voor = kaart();
    String actie = voor.getString("acties[0].id");
    archiveer("/acties/" + actie).statusCode(204);
    assertThat(kaart().getList("acties")).isEmpty();
    redacteur.vraagt().get(concept() + "/acties/" + actie).then().statusCode(410);

    herstel(laatste(actie)).statusCode(200).body("id", equalTo(actie));
    assertThat(kaart().<Object>get("acties[0].inhoud")).isEqualTo(voor.get("acties[0].inhoud"));
  }

  @Test
  void een_lijn_neemt_mee_wat_eronder_hangt_en_brengt_het_weer_terug() {
    JsonPath voor = kaart();
    String lijn = voor.getString("programmalijn.id");
    archiveer("/programmalijnen/" + lijn).statusCode(204);
    JsonPath inEenKeer = spoor("per=handeling&wat=gearchiveerd");
    assertThat(inEenKeer.getList("resultaten.onderdeel")).isEqualTo(List.of(lijn));
    assertThat(inEenKeer.getInt("resultaten[0].aantal"))
        .isEqualTo(spoor("wat=gearchiveerd").getInt("totaal"))
        .isGreaterThan(1);
    assertThat(leesConcept().getList("programmalijnen")).isEmpty();
    redacteur
        .vraagt()
        .get(concept() + "/acties/" + voor.getString("acties[0].id"))
        .then()
        .statusCode(410);
    bezoek("/v1/agendas/" + agenda + "/programmalijnen").body("resultaten", hasSize(1));

    herstel(laatste(lijn)).statusCode(200);
    JsonPath na = kaart();
    for (String soort : List.of("resultaten", "strategieen", "acties")) {
      assertThat(na.<Object>get(soort + ".inhoud")).isEqualTo(voor.get(soort + ".inhoud"));
    }
  }

  @Test
  void wie_intussen_op_de_plaats_kwam_te_staan_blijft_staan() {
    JsonPath kaart = kaart();
    String actie = kaart.getString("acties[0].id");
    int plaats = kaart.getInt("acties[0].inhoud.volgorde");
    archiveer("/acties/" + actie).statusCode(204);
    maak(
            "acties",
            Map.of(
                "strategie",
                kaart.getString("strategieen[0].id"),
                "wat",
                "Nieuw.",
                "volgorde",
                plaats))
        .statusCode(201);
    herstel(laatste(actie)).statusCode(200).body("inhoud.volgorde", equalTo(plaats + 1));
  }

  @Test
  void iets_onder_een_gearchiveerde_strategie_komt_niet_alleen_terug() {
    JsonPath kaart = kaart();
    String actie = kaart.getString("acties[0].id");
    archiveer("/strategieen/" + kaart.getString("strategieen[0].id")).statusCode(204);
    herstel(laatste(actie)).statusCode(409).body("detail", containsString("eerst terug"));
  }

  @Test
  void een_resultaat_gaat_naar_een_andere_lijn_ook_als_het_archief_ernaar_wijst() {
    String resultaat = kaart().getString("resultaten[0].id");
    String strategie = kaart().getString("strategieen[0].id");
    String lijn = id("programmalijnen", Map.of("titel", "Dans", "ambitie", "Iedereen danst."));
    wijzig("/resultaten/" + resultaat, Map.of("programmalijn", lijn))
        .statusCode(400)
        .body("errors.code", contains("nog-verbonden"));
    archiveer("/strategieen/" + strategie).statusCode(204);
    wijzig("/resultaten/" + resultaat, Map.of("programmalijn", lijn)).statusCode(200);
    herstel(laatste(strategie)).statusCode(200).body("inhoud.resultaten", hasSize(0));
  }

  @Test
  void een_resultaat_komt_niet_terug_zonder_het_besluit_dat_het_noemt() {
    String besluit = id("besluiten", Map.of("soort", "motie", "titel", "Meer podia"));
    String resultaat = kaart().getString("resultaten[0].id");
    wijzig("/resultaten/" + resultaat, Map.of("besluit", besluit)).statusCode(200);
    archiveer("/besluiten/" + besluit).statusCode(409);
    archiveer("/resultaten/" + resultaat).statusCode(204);
    archiveer("/besluiten/" + besluit).statusCode(204);

    herstel(laatste(resultaat)).statusCode(409);
    herstel(laatste(besluit)).statusCode(200);
    herstel(laatste(resultaat)).statusCode(200).body("inhoud.besluit", equalTo(besluit));
  }

  @Test
  void een_gewijzigd_veld_gaat_terug_en_dat_staat_ook_in_het_spoor() {
    String actie = kaart().getString("acties[0].id");
    Object hoe = kaart().get("acties[0].inhoud.hoe");
    wijzig("/acties/" + actie, Map.of("hoe", List.of(), "wat", "Anders.")).statusCode(200);
    herstel(laatste(actie))
        .statusCode(200)
        .body("inhoud.wat", equalTo("De groep oefent elke week."))
        .body("inhoud.hoe", equalTo(hoe));
    assertThat(spoor("onderdeel=" + actie).<String>getList("resultaten.wat"))
        .containsExactly("hersteld", "gewijzigd");
  }

  @Test
  void wat_nog_nodig_is_kan_niet_weg() {
    JsonPath concept = leesConcept();
    archiveer("/fasen/" + concept.getString("fasen[0].id"))
        .statusCode(409)
        .body("detail", containsString("Verplaats die eerst"));
    archiveer("/themas/" + concept.getString("themas[0].id")).statusCode(409);
    redacteur
        .vraagt()
        .header("If-Match", "\"" + concept.getInt("agenda.revisie") + "\"")
        .delete(concept())
        .then()
        .statusCode(409);
  }

  @Test
  void archiveren_vraagt_om_wat_iemand_heeft_gezien() {
    String pad = concept() + "/acties/" + kaart().getString("acties[0].id");
    redacteur.vraagt().delete(pad).then().statusCode(428);
    redacteur.vraagt().header("If-Match", "\"99\"").delete(pad).then().statusCode(412);
    redacteur.vraagt().get(pad).then().statusCode(200);
  }

  @Test
  void een_begrip_van_een_ander_staat_niet_in_dit_spoor() {
    String begrip = leesConcept().getString("begrippen[0].id");
    wijzig("/begrippen/" + begrip, Map.of("uitleg", "Anders.")).statusCode(200);
    long nummer = laatste(begrip);
    laadAgendaOpnieuw();
    herstel(nummer).statusCode(404);
    assertThat(spoor("onderdeel=" + begrip).getList("resultaten")).isEmpty();
  }

  @Test
  void een_gewiste_naam_laat_het_spoor_heel() {
    String actie = kaart().getString("acties[0].id");
    wijzig("/acties/" + actie, Map.of("wat", "Anders.")).statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                em.createNativeQuery("update gebruiker set naam = null where email = ?1")
                    .setParameter(1, redacteur.email())
                    .executeUpdate());
    redacteur
        .metNaam(null)
        .vraagt()
        .get(concept() + "/wijzigingen?wat=gewijzigd")
        .then()
        .body("resultaten.door", contains(nullValue()));
  }
}

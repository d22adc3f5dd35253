package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** A concept goes back to a versie in one deed, which can be undone in one deed. */
@PostgresTest
class TerugzettenTest extends Publicatieproef {

  private long stand() {
    return redacteur.lees(concept()).get("stand").longValue();
  }

  private ValidatableResponse naar(Object versie, Object stand) {
    return maak("versieherstellingen", Map.of("versie", versie, "stand", stand));
  }

  private ValidatableResponse naarVersie(int versie) {
    return naar(versie, stand());
  }

  private ValidatableResponse maakOngedaan(String handeling) {
    return maak("handelingherstellingen", Map.of("handeling", handeling));
  }

  private int teGaan(int versie) {
    return redacteur.lees(concept() + "/verschillen?naar=" + versie).get("aantal").intValue();
  }

  @Test
  void het_hele_concept_gaat_in_een_handeling_terug_en_weer_vooruit() {
    hernoem("Anders");
    String thema = id("themas", Map.of("naam", "Dans", "toelichting", "Alles met dans."));
    archiveer(eerste("acties")).statusCode(204);
    redacteur
        .vraagt()
        .get(concept() + "/verschillen?naar=1")
        .then()
        .statusCode(200)
        // The begrotingsregel that pays for the actie reads differently too.
        .body("aantal", equalTo(4))
        .body("oud.nummer", nullValue())
        .body("nieuw.nummer", equalTo(1))
        .body("stand", equalTo((int) stand()));

    String handeling =
        naarVersie(1)
            .statusCode(200)
            .body("aantal", equalTo(3))
            .body("stand", equalTo((int) stand()))
            .extract()
            .path("handeling");
    assertThat(teGaan(1)).isZero();
    assertThat(kaart().getList("acties")).hasSize(1);
    redacteur.vraagt().get(concept() + "/themas/" + thema).then().statusCode(410);
    redacteur
        .vraagt()
        .get(concept() + "/wijzigingen?per=handeling")
        .then()
        .body("resultaten[0].aantal", equalTo(3))
        .body("resultaten[0].handeling", equalTo(handeling));
    bezoek(gepubliceerd() + "/versies").body("totaal", equalTo(1));

    maakOngedaan(handeling).statusCode(200).body("aantal", equalTo(3));
    assertThat(leesConcept().getString("programmalijnen[0].inhoud.titel")).isEqualTo("Anders");
    assertThat(kaart().getList("acties")).isEmpty();
    redacteur.vraagt().get(concept() + "/themas/" + thema).then().statusCode(200);
  }

  @Test
  void wie_al_terug_is_verandert_niets() {
    naarVersie(1).statusCode(200).body("aantal", equalTo(0)).body("handeling", nullValue());
  }

  @Test
  void wat_intussen_veranderde_wordt_eerst_bekeken() {
    long gezien = stand();
    hernoem("Anders");
    naar(1, gezien).statusCode(409).body("detail", containsString("sinds u het bekeek"));
    assertThat(leesConcept().getString("programmalijnen[0].inhoud.titel")).isEqualTo("Anders");
  }

  @Test
  void wat_er_niet_is_of_niet_klopt_staat_bij_zijn_veld() {
    naarVersie(7).statusCode(400).body("errors[0].pointer", equalTo("/versie"));
    naar("drie", "vier")
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/versie", "/stand"));
    redacteur.vraagt().get(concept() + "/verschillen?naar=7").then().statusCode(404);
    redacteur.vraagt().get(concept() + "/verschillen?naar=zeven").then().statusCode(404);
    maakOngedaan(UUID.randomUUID().toString()).statusCode(404);
    maak("handelingherstellingen", Map.of())
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/handeling"));
  }

  @Test
  void een_handeling_waarvan_sindsdien_iets_veranderde_gaat_niet_half_terug() {
    hernoem("Anders");
    String handeling = naarVersie(1).statusCode(200).extract().path("handeling");
    hernoem("Weer anders");
    maakOngedaan(handeling)
        .statusCode(409)
        .body("detail", containsString("'Spelen' is sindsdien opnieuw veranderd"));
    assertThat(leesConcept().getString("programmalijnen[0].inhoud.titel")).isEqualTo("Weer anders");
  }

  @Test
  void wat_een_handeling_maakte_en_nu_elders_wordt_gebruikt_blijft_staan() {
    String lijn = id("programmalijnen", Map.of("titel", "Dansen", "ambitie", "Iedereen danst."));
    String handeling =
        redacteur.lees(concept() + "/wijzigingen").at("/resultaten/0/handeling").textValue();
    id("strategieen", Map.of("programmalijn", lijn, "titel", "Oefenen"));
    maakOngedaan(handeling)
        .statusCode(409)
        .body("detail", containsString("'Dansen' wordt sindsdien elders gebruikt"));
  }

  @Test
  void fasen_gaan_langs_elkaar_terug() {
    String nu = eerste("fasen");
    wijzig(nu, Map.of("van", "2026-01", "tot", "2026-06")).statusCode(200);
    String straks =
        "/fasen/" + id("fasen", Map.of("naam", "Straks", "van", "2026-07", "tot", "2026-12"));
    publiceer("Twee fasen.").statusCode(201);
    wijzig(nu, Map.of("van", "2027-01", "tot", "2027-06")).statusCode(200);
    wijzig(straks, Map.of("van", "2026-01", "tot", "2026-06")).statusCode(200);
    wijzig(nu, Map.of("van", "2026-07", "tot", "2026-12")).statusCode(200);
    naarVersie(2).statusCode(200).body("aantal", equalTo(2));
    assertThat(teGaan(2)).isZero();
  }

  @Test
  void een_begroting_die_er_toen_niet_was_gaat_weg_en_komt_weer_terug() {
    maakNieuweAgenda();
    publiceer("Zonder begroting.").statusCode(201);
    String begroting = id("begrotingen", Map.of("vanJaar", 2027, "totJaar", 2028));
    String handeling =
        naarVersie(1).statusCode(200).body("aantal", equalTo(1)).extract().path("handeling");
    redacteur
        .vraagt()
        .get(concept() + "/begrotingen/" + begroting + "/tabel")
        .then()
        .statusCode(410);
    maakOngedaan(handeling).statusCode(200);
    assertThat(eigenBegroting()).isEqualTo(begroting);
  }

  @Test
  void wie_intussen_een_ander_werd_wordt_als_die_ander_genoemd() {
    JsonNode wie = redacteur.lees(concept() + eerste("acties")).at("/inhoud/wie/0");
    String groep = wie.get("organisatie").textValue();
    Proefgebruiker beheerder = Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc");
    String theater =
        beheerder.lees("/v1/organisaties/" + agenda + "-theater/profiel").get("id").textValue();
    wijzig(
            eerste("acties"),
            Map.of("wie", List.of(wie, Map.of("organisatie", theater, "rol", "trekker"))))
        .statusCode(200);
    publiceer("Met zijn tweeën.").statusCode(201);
    wijzig(eerste("acties"), Map.of("wie", List.of())).statusCode(200);
    wijzig("", "\"" + leesConcept().getInt("agenda.revisie") + "\"", Map.of("titel", "Anders"))
        .statusCode(200);
    voegSamen(beheerder, agenda + "-theater", groep);
    voegSamen(beheerder, agenda + "-gemeente", nieuweGemeente(beheerder));

    naarVersie(2).statusCode(200).body("handeling", notNullValue());
    JsonNode nu = redacteur.lees(concept() + eerste("acties")).at("/inhoud/wie");
    assertThat(nu).hasSize(1);
    assertThat(nu.at("/0/organisatie").textValue()).isEqualTo(groep);
    assertThat(leesConcept().getString("agenda.inhoud.titel")).isNotEqualTo("Anders");
  }

  private static String nieuweGemeente(Proefgebruiker beheerder) {
    String code =
        beheerder
            .vraagt()
            .contentType("application/json")
            .body(Map.of("naam", "Gemeente " + UUID.randomUUID(), "soort", "gemeente"))
            .post("/v1/organisaties")
            .then()
            .statusCode(201)
            .extract()
            .path("code");
    return beheerder.lees("/v1/organisaties/" + code + "/profiel").get("id").textValue();
  }

  private static void voegSamen(Proefgebruiker beheerder, String van, String naar) {
    beheerder
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naar", naar))
        .post("/v1/organisaties/" + van + "/samenvoegingen")
        .then()
        .statusCode(201);
  }
}

package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

/**
 * What is put back names what it named then, also when that is in the archive by now: nothing of
 * what was said is lost, and who brings the other back sees it again.
 */
@PostgresTest
class TerugNaarWatErNietMeerIsTest extends Publicatieproef {

  private String naarVersie(int versie) {
    long stand = redacteur.lees(concept()).get("stand").longValue();
    return maak("versieherstellingen", Map.of("versie", versie, "stand", stand))
        .statusCode(200)
        .extract()
        .path("handeling");
  }

  private ValidatableResponse neemTerug(String handeling) {
    return maak("handelingherstellingen", Map.of("handeling", handeling));
  }

  private void maakOngedaan(String handeling) {
    neemTerug(handeling).statusCode(200);
  }

  private JsonNode laatste() {
    return redacteur.lees(concept() + "/wijzigingen").at("/resultaten/0");
  }

  private String regel() {
    JsonNode tabel = redacteur.lees(concept() + "/begrotingen/" + eigenBegroting() + "/tabel");
    return "/begrotingsregels/" + tabel.at("/regels/0/id").textValue();
  }

  private JsonNode inhoud(String pad) {
    return redacteur.lees(concept() + pad).get("inhoud");
  }

  @Test
  void een_regel_die_een_weggelegde_actie_betaalt_gaat_terug_en_weer_vooruit_en_weer_terug() {
    String regel = regel();
    String actie = kenmerk(eerste("acties"));
    archiveer(eerste("programmalijnen")).statusCode(204);
    wijzig(regel, Map.of("onderdeel", "Zalen huren")).statusCode(200);

    String terug = naarVersie(1);
    assertThat(inhoud(regel).at("/acties/0").textValue()).isEqualTo(actie);
    maakOngedaan(terug);
    assertThat(inhoud(regel).get("onderdeel").textValue()).isEqualTo("Zalen huren");
    assertThat(inhoud(regel).get("acties")).isEmpty();
    assertThat(leesConcept().getList("programmalijnen")).isEmpty();

    naarVersie(1);
    assertThat(inhoud(regel).at("/acties/0").textValue()).isEqualTo(actie);
    assertThat(verschillen().getInt("aantal")).isZero();
  }

  @Test
  void wat_er_uit_was_gehaald_en_toen_werd_weggelegd_hoort_er_weer_bij_zodra_het_terugkomt() {
    String regel = regel();
    String actie = kenmerk(eerste("acties"));
    wijzig(regel, Map.of("acties", List.of())).statusCode(200);
    String handeling = laatste().get("handeling").textValue();
    archiveer(eerste("programmalijnen")).statusCode(204);
    JsonNode weg = laatste();

    maakOngedaan(handeling);
    assertThat(inhoud(regel).get("acties")).as("it is in the archive").isEmpty();
    redacteur.vraagt().get(concept() + "/acties/" + actie).then().statusCode(410);

    maakOngedaan(weg.get("handeling").textValue());
    assertThat(inhoud(regel).at("/acties/0").textValue()).isEqualTo(actie);
  }

  @Test
  void een_enkele_wijziging_gaat_zo_ook_terug() {
    String regel = regel();
    String actie = kenmerk(eerste("acties"));
    wijzig(regel, Map.of("acties", List.of())).statusCode(200);
    int wijziging = laatste().get("nummer").intValue();
    archiveer(eerste("programmalijnen")).statusCode(204);
    String weg = laatste().get("handeling").textValue();

    maak("herstellingen", Map.of("wijziging", wijziging))
        .statusCode(200)
        .body("inhoud.acties", empty());
    maakOngedaan(weg);
    assertThat(inhoud(regel).at("/acties/0").textValue()).isEqualTo(actie);
  }

  @Test
  void wat_al_werd_genoemd_toen_het_in_het_archief_lag_gaat_er_weer_in() {
    String regel = regel();
    String bron = "/geldbronnen/" + inhoud(regel).get("geldbron").textValue();
    archiveer(eerste("programmalijnen")).statusCode(204);
    wijzig(regel, Collections.singletonMap("geldbron", null)).statusCode(200);
    int wijziging = laatste().get("nummer").intValue();
    archiveer(bron).statusCode(204);
    maak("herstellingen", Map.of("wijziging", wijziging)).statusCode(200);

    maakOngedaan(naarVersie(1));
    redacteur.vraagt().get(concept() + bron).then().statusCode(410);
    String terug = naarVersie(1);
    assertThat(inhoud(regel).get("geldbron").textValue()).isEqualTo(kenmerk(bron));

    wijzig(regel, Map.of("onderdeel", "Zalen huren")).statusCode(200);
    neemTerug(terug).statusCode(409).body("detail", containsString("sindsdien elders gebruikt"));
    redacteur.vraagt().get(concept() + bron).then().statusCode(200);
  }

  @Test
  void wat_pas_werd_genoemd_toen_het_in_het_archief_lag_wordt_niet_genoemd_zoals_het_ervoor_was() {
    String regel = regel();
    wijzig(regel, Map.of("acties", List.of())).statusCode(200);
    int wijziging = laatste().get("nummer").intValue();
    publiceer("Zonder actie.").statusCode(201);
    archiveer(eerste("programmalijnen")).statusCode(204);
    maak("herstellingen", Map.of("wijziging", wijziging)).statusCode(200);

    naarVersie(2);
    assertThat(inhoud(regel).get("acties")).isEmpty();
    assertThat(verschillen().getInt("aantal")).isZero();
  }

  @Test
  void wie_de_rest_eruit_haalt_neemt_niet_weg_wat_in_het_archief_ligt() {
    String regel = regel();
    String weg = eerste("acties");
    String blijft = actie(inhoud(weg).get("strategie").textValue(), "Samen dansen.");
    wijzig(regel, Map.of("acties", List.of(kenmerk(weg), blijft))).statusCode(200);
    archiveer(weg).statusCode(204);
    String handeling = laatste().get("handeling").textValue();
    wijzig(regel, Map.of("acties", List.of())).statusCode(200);

    maakOngedaan(handeling);
    assertThat(inhoud(regel).get("acties")).hasSize(1);
    assertThat(inhoud(regel).at("/acties/0").textValue()).isEqualTo(kenmerk(weg));
  }

  @Test
  void de_buren_van_wat_terugkomt_blijven_staan_waar_zij_stonden() {
    String eerste = eerste("acties");
    String strategie = inhoud(eerste).get("strategie").textValue();
    String tweede = "/acties/" + actie(strategie, "Tweede");
    String derde = "/acties/" + actie(strategie, "Derde");
    String regel = regel();
    wijzig(regel, Map.of("acties", List.of(kenmerk(tweede)))).statusCode(200);
    wijzig(regel, Map.of("acties", List.of())).statusCode(200);
    String handeling = laatste().get("handeling").textValue();
    archiveer(tweede).statusCode(204);
    int plaats = inhoud(derde).get("volgorde").intValue();

    maakOngedaan(handeling);
    assertThat(inhoud(derde).get("volgorde").intValue()).isEqualTo(plaats);
    assertThat(inhoud(regel).get("acties")).isEmpty();
  }

  @Test
  void wat_niet_zonder_het_andere_kan_wordt_geweigerd_en_blijft_wat_het_is() {
    String regel = regel();
    String oud = inhoud(regel).get("thema").textValue();
    String nieuw = id("themas", Map.of("naam", "Dans", "toelichting", "Alles met dans."));
    wijzig(regel, Map.of("thema", nieuw)).statusCode(200);
    String handeling = laatste().get("handeling").textValue();
    archiveer("/themas/" + oud).statusCode(204);

    neemTerug(handeling)
        .statusCode(409)
        .body("detail", containsString("hangt onder iets dat nu is gearchiveerd"));
    assertThat(inhoud(regel).get("thema").textValue()).isEqualTo(nieuw);
    redacteur.vraagt().get(concept() + "/themas/" + oud).then().statusCode(410);
  }

  private String actie(String strategie, String wat) {
    return id("acties", Map.of("strategie", strategie, "wat", wat));
  }
}

package nl.strategiekaart.publicatie.controle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

@PostgresTest
class ControleTest extends Conceptproef {

  private static final String ZOETERMEER = "/v1/agendas/zoetermeer-2022-2030/concept";

  private ValidatableResponse controle() {
    return redacteur
        .vraagt()
        .get(
            concept()
                + "/programmalijnen/"
                + leesConcept().getString("programmalijnen[0].id")
                + "/controle")
        .then()
        .statusCode(200);
  }

  @Test
  void wat_ontbreekt_wordt_genoemd_met_zijn_plek() {
    JsonPath kaart = kaart();
    String lijn = kaart.getString("programmalijn.id");
    String fase = leesConcept().getString("fasen[0].id");
    maak("resultaten", Map.of("programmalijn", lijn, "fase", fase, "tekst", "Los resultaat."));
    maak("strategieen", Map.of("programmalijn", lijn, "titel", "Losse strategie"));
    String actie =
        maak("acties", Map.of("programmalijn", lijn, "fase", fase, "wat", "Losse actie."))
            .extract()
            .path("id");
    controle()
        .body(
            "bevindingen.code",
            hasItems(
                "resultaat-zonder-strategie",
                "strategie-zonder-resultaat",
                "strategie-zonder-actie",
                "actie-zonder-trekker",
                "actie-zonder-wanneer"))
        .body("bevindingen.find { it.code == 'actie-zonder-trekker' }.onderdeel", equalTo(actie));
  }

  @Test
  void een_resultaat_dat_op_de_kaart_in_een_andere_fase_staat_wordt_genoemd() {
    JsonPath kaart = kaart();
    String later = id("fasen", Map.of("naam", "Veel later", "van", "2031-01", "tot", "2031-12"));
    String tweede =
        id(
            "resultaten",
            Map.of(
                "programmalijn",
                kaart.getString("programmalijn.id"),
                "fase",
                later,
                "tekst",
                "Iedereen danst."));
    controle().body("bevindingen.code", not(hasItem("fase-van-een-ander")));
    wijzig(
            "/strategieen/" + kaart.getString("strategieen[0].id"),
            Map.of("resultaten", List.of(kaart.getString("resultaten[0].id"), tweede)))
        .statusCode(200);
    controle()
        .body("bevindingen.find { it.code == 'fase-van-een-ander' }.onderdeel", equalTo(tweede))
        .body("bevindingen.find { it.code == 'fase-van-een-ander' }.ernst", equalTo("waarschuwing"))
        .body(
            "bevindingen.find { it.code == 'fase-van-een-ander' }.zin",
            startsWith("Dit resultaat valt in 'Veel later', maar staat op de kaart bij "));
  }

  @Test
  void een_bevinding_verdwijnt_als_het_is_opgelost() {
    JsonPath kaart = kaart();
    String actie = kaart.getString("acties[0].id");
    String groep = kaart.getString("acties[0].inhoud.wie[0].organisatie");
    wijzig("/acties/" + actie, Map.of("wie", List.of())).statusCode(200);
    controle().body("bevindingen.code", hasItem("actie-zonder-trekker"));
    wijzig(
            "/acties/" + actie,
            Map.of("wie", List.of(Map.of("organisatie", groep, "rol", "regievoerder"))))
        .statusCode(200);
    controle().body("bevindingen.code", not(hasItem("actie-zonder-trekker")));
  }

  @Test
  void een_einde_na_de_fase_valt_op() {
    String actie = "/acties/" + kaart().getString("acties[0].id");
    wijzig(actie, Map.of("wanneer", "2026")).statusCode(200);
    controle().body("bevindingen.code", not(hasItem("einde-na-fase")));
    wijzig(actie, Map.of("wanneer", "2026 t/m 2027")).statusCode(200);
    controle().body("bevindingen.code", hasItem("einde-na-fase"));
  }

  @Test
  void een_bedrag_dat_afwijkt_van_de_begroting_valt_op() {
    controle().body("bevindingen.code", not(hasItem("bedrag-wijkt-af")));
    String actie = "/acties/" + kaart().getString("acties[0].id");
    wijzig(
            actie,
            Map.of(
                "hoe",
                List.of(Map.of("tekst", "De zaal huren.", "bedrag", "90.00", "per", "jaar"))))
        .statusCode(200);
    controle()
        .body(
            "bevindingen.zin",
            hasItem(
                "In de stappen staat € 90 per jaar, in de begroting bij 'Zaal' € 100,10 per jaar."));
  }

  @Test
  void een_lange_zin_en_een_kantoorwoord_krijgen_een_tip() {
    String actie = "/acties/" + kaart().getString("acties[0].id");
    wijzig(
            actie,
            Map.of(
                "wat",
                "Wij faciliteren "
                    + "alle mensen in de stad die graag met ons mee willen doen ".repeat(3)))
        .statusCode(200);
    controle().body("bevindingen.code", hasItems("lange-zin", "moeilijk-woord"));
  }

  @Test
  void de_echte_agenda_spreekt_zichzelf_een_keer_tegen_over_geld() {
    Proefgebruiker zoetermeer =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "gemeente-zoetermeer");
    List<String> zinnen =
        zoetermeer
            .vraagt()
            .get(ZOETERMEER)
            .jsonPath()
            .<String>getList("programmalijnen.id")
            .stream()
            .flatMap(
                lijn ->
                    zoetermeer
                        .vraagt()
                        .get(ZOETERMEER + "/programmalijnen/" + lijn + "/controle")
                        .jsonPath()
                        .<String>getList("bevindingen.findAll { it.code == 'bedrag-wijkt-af' }.zin")
                        .stream())
            .toList();
    assertThat(zinnen)
        .singleElement()
        .asString()
        .contains("€ 30.000 per jaar", "€ 37.500 per jaar");
  }
}

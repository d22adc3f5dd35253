package nl.strategiekaart.publicatie.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** From concept to versie. */
@PostgresTest
class PublicerenTest extends Publicatieproef {

  @Test
  void wat_publiceren_zou_veranderen_is_wat_er_daarna_is_veranderd() {
    assertThat(verschillen().getInt("aantal")).isZero();
    hernoem("Spelen en zingen");
    archiveer(eerste("acties")).statusCode(204);
    maak("begrippen", Map.of("term", "Koor", "uitleg", "Een groep die zingt.")).statusCode(201);

    JsonPath voor = verschillen();
    assertThat(voor.getList("groepen.onderdelen.flatten().wat"))
        .containsExactly("nieuw", "gewijzigd", "gewijzigd", "vervallen");
    assertThat(voor.getInt("oud.nummer")).isEqualTo(1);
    assertThat(voor.<Object>get("nieuw.nummer")).isNull();
    publiceer("Koren erbij.")
        .statusCode(201)
        .header("Location", equalTo("http://localhost:8080" + gepubliceerd() + "/versies/2"))
        .body("nummer", equalTo(2))
        .body("url", equalTo("http://localhost:8080" + gepubliceerd() + "/versies/2"))
        .body("toelichting", equalTo("Koren erbij."))
        .body("besluit", nullValue());

    JsonPath na =
        bezoek(gepubliceerd() + "/versies/2/verschillen").statusCode(200).extract().jsonPath();
    assertThat(na.<Object>get("groepen")).isEqualTo(voor.<Object>get("groepen"));
    assertThat(verschillen().getInt("aantal")).isZero();
    bezoek(gepubliceerd())
        .body("versie.nummer", equalTo(2))
        .body("programmalijnen[0].titel", equalTo("Spelen en zingen"));
    bezoek(gepubliceerd() + "/versies/1").body("programmalijnen[0].titel", equalTo("Spelen"));
  }

  @Test
  void wat_niemand_heeft_gezien_wordt_niet_gepubliceerd() {
    hernoem("Gezien");
    long gezien = verschillen().getLong("stand");
    hernoem("Niet gezien");
    publiceer(redacteur, "Te laat.", null, gezien)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", containsString("veranderd sinds u het bekeek"));
    bezoek(gepubliceerd()).body("versie.nummer", equalTo(1));
    publiceer("Nu wel gezien.").statusCode(201);
  }

  @Test
  void zonder_verandering_komt_er_geen_versie() {
    publiceer("Niets.").statusCode(409).body("detail", containsString("niets veranderd"));
    hernoem("Anders");
    hernoem("Spelen");
    publiceer("Heen en weer.").statusCode(409);
    bezoek(gepubliceerd() + "/versies").body("totaal", equalTo(1));
  }

  @Test
  void alle_fouten_staan_in_een_antwoord() {
    publiceer(redacteur, " ", UUID.randomUUID().toString(), null)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/toelichting", "/besluit", "/stand"));
    publiceer(redacteur, "\u0007\u200b", "geen-kenmerk", 0L)
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/toelichting", "/besluit"));
    redacteur
        .vraagt()
        .contentType("application/json")
        .body("{\"toelichting\":7,\"stand\":1.5,\"besluit\":\"geen-kenmerk\",\"nummer\":7}")
        .post(gepubliceerd() + "/versies")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer", containsInAnyOrder("/toelichting", "/stand", "/besluit", "/nummer"));
    redacteur
        .vraagt()
        .contentType("application/json")
        .post(gepubliceerd() + "/versies")
        .then()
        .statusCode(400);
  }

  @Test
  void het_besluit_blijft_bij_de_versie_ook_als_het_later_is_gearchiveerd() {
    String besluit =
        maak("besluiten", Map.of("soort", "motie", "titel", "Zing", "genomen", "maart 2026"))
            .statusCode(201)
            .extract()
            .path("id");
    publiceer(redacteur, "Met motie.", besluit, verschillen().getLong("stand"))
        .statusCode(201)
        .body("besluit.titel", equalTo("Zing"));
    archiveer("/besluiten/" + besluit).statusCode(204);
    bezoek(gepubliceerd() + "/versies")
        .statusCode(200)
        .body("resultaten[0].besluit.titel", equalTo("Zing"));
    publiceer(redacteur, "Nog eens.", besluit, verschillen().getLong("stand"))
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/besluit")));
    publiceer("Zonder.").statusCode(201).body("nummer", equalTo(3));
    bezoek(gepubliceerd() + "/versies").body("totaal", equalTo(3));
  }

  @Test
  void een_besluit_van_een_andere_agenda_hoort_er_niet_bij() {
    String besluit =
        maak("besluiten", Map.of("soort", "motie", "titel", "Elders", "genomen", "2026"))
            .statusCode(201)
            .extract()
            .path("id");
    laadAgendaOpnieuw();
    hernoem("Anders");
    publiceer(redacteur, "x", besluit, verschillen().getLong("stand"))
        .statusCode(400)
        .body("errors.pointer", equalTo(List.of("/besluit")));
  }

  @Test
  void een_agenda_die_nog_nooit_is_gepubliceerd_krijgt_versie_een() {
    maakNieuweAgenda();
    bezoek(gepubliceerd()).statusCode(404);
    bezoek(gepubliceerd() + "/versies").statusCode(404);
    JsonPath verschillen = verschillen();
    assertThat(verschillen.getList("groepen.onderdelen.flatten().wat")).containsExactly("nieuw");
    assertThat(verschillen.<Object>get("oud.nummer")).isNull();
    publiceer("Begin.").statusCode(201).body("nummer", equalTo(1));
    bezoek(gepubliceerd()).statusCode(200).body("versie.nummer", equalTo(1));
    bezoek(gepubliceerd() + "/begroting").statusCode(404);
  }

  @Test
  void een_nieuwe_organisatie_is_na_publiceren_van_iedereen() {
    String naam = "Koor " + agenda;
    String organisatie =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("naam", naam, "soort", "vereniging"))
            .post(concept() + "/organisaties")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    wijzig(
            eerste("acties"),
            Map.of("wie", List.of(Map.of("organisatie", organisatie, "rol", "trekker"))))
        .statusCode(200);
    bezoek("/v1/organisaties?zoek=" + agenda).body("resultaten.naam", not(hasItem(naam)));
    publiceer("Met koor.").statusCode(201);
    bezoek("/v1/organisaties?zoek=" + agenda).body("resultaten.naam", hasItem(naam));
    laadAgendaOpnieuw();
    redacteur
        .vraagt()
        .queryParam("zoek", naam)
        .get(concept() + "/organisaties")
        .then()
        .body("resultaten.naam", equalTo(List.of(naam)));
  }

  @Test
  void een_ander_dan_de_eigenaar_ziet_en_publiceert_niets() {
    hernoem("Geheim");
    Proefgebruiker elders = Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, "zimihc");
    publiceer(elders, "Van een ander.", null, 1L).statusCode(403);
    elders.vraagt().get(concept() + "/verschillen").then().statusCode(403);
    bezoek(concept() + "/verschillen").statusCode(401).header("Cache-Control", equalTo("no-store"));
    bezoek(gepubliceerd()).body("versie.nummer", equalTo(1));
  }

  @Test
  void het_verschil_zegt_waar_de_bedragen_samen_op_uitkomen() {
    hernoem("Anders");
    assertThat(verschillen().getMap("begroting")).isNull();
    String regel = "/begrotingsregels/" + eersteRegel();
    wijzig(regel, Map.of("begroot", Map.of("2026", Map.of("soort", "bedrag", "bedrag", "1234.50"))))
        .statusCode(200);
    JsonPath totalen = verschillen();
    assertThat(totalen.getList("begroting.oud.jaren"))
        .isEqualTo(totalen.getList("begroting.nieuw.jaren"));
    BigDecimal was = bedrag(totalen, "oud");
    BigDecimal wordt = bedrag(totalen, "nieuw");
    assertThat(wordt).isNotEqualByComparingTo(was);
    publiceer("Meer geld.").statusCode(201);
    JsonPath openbaar =
        JsonPath.from(bezoek(gepubliceerd() + "/versies/2/verschillen").extract().asString());
    assertThat(bedrag(openbaar, "oud")).isEqualByComparingTo(was);
    assertThat(bedrag(openbaar, "nieuw")).isEqualByComparingTo(wordt);
  }

  private String eersteRegel() {
    String begroting =
        redacteur.lees(concept() + "/begrotingen").at("/begrotingen/0/id").textValue();
    return redacteur
        .lees(concept() + "/begrotingen/" + begroting + "/tabel")
        .at("/regels/0/id")
        .textValue();
  }

  private static BigDecimal bedrag(JsonPath totalen, String kant) {
    return new BigDecimal(totalen.getString("begroting." + kant + ".begroot.totaal.bedrag"));
  }
}

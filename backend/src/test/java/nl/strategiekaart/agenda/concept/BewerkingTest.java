package nl.strategiekaart.agenda.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.Conceptproef;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;

@PostgresTest
class BewerkingTest extends Conceptproef {

  @Test
  void een_nieuwe_lijn_met_twee_resultaten_die_een_strategie_delen_en_twee_acties() {
    String fase = leesConcept().getString("fasen[0].id");
    String lijn =
        maak("programmalijnen", Map.of("titel", "Zingen in de wijk", "ambitie", "Meer koren."))
            .statusCode(201)
            .body("code", equalTo("zingen-in-de-wijk"))
            .body("inhoud.nummer", equalTo(2))
            .header("ETag", equalTo("\"0\""))
            .extract()
            .path("id");
    String eerste = resultaat(lijn, fase, "In 2026 zingt elke wijk.");
    String tweede = resultaat(lijn, fase, "In 2026 is er een koor voor iedereen.");
    String strategie =
        maak(
                "strategieen",
                Map.of(
                    "programmalijn",
                    lijn,
                    "titel",
                    "Koren oprichten",
                    "resultaten",
                    List.of(eerste, tweede)))
            .statusCode(201)
            .extract()
            .path("id");
    for (String wat : List.of("Zoek dirigenten.", "Huur zalen.")) {
      maak("acties", Map.of("strategie", strategie, "wat", wat, "wanneer", "2e helft 2026"))
          .statusCode(201)
          .body("inhoud.wanneer", equalTo("2e helft 2026"))
          .body("wanneer.woorden", equalTo("2e helft 2026"))
          .body("wanneer.tekst", equalTo("tweede helft 2026"))
          .body("wanneer.van", equalTo("2026-07-01"))
          .body("wanneer.tot", equalTo("2026-12-31"));
    }

    redacteur
        .vraagt()
        .get(concept() + "/programmalijnen/" + lijn + "/strategiekaart")
        .then()
        .statusCode(200)
        .body("resultaten.inhoud.volgorde", contains(1, 2))
        .body("strategieen[0].inhoud.resultaten", contains(eerste, tweede))
        .body("acties.inhoud.wat", contains("Zoek dirigenten.", "Huur zalen."));
    bezoek("/v1/agendas/" + agenda + "/programmalijnen").body("resultaten", hasSize(1));
  }

  private String resultaat(String lijn, String fase, String tekst) {
    return maak("resultaten", Map.of("programmalijn", lijn, "fase", fase, "tekst", tekst))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void wie_hoe_themas_wijken_en_links_komen_terug_zoals_ze_zijn_geschreven() {
    JsonPath kaart = kaart();
    String actie = kaart.getString("acties[0].id");
    String groep = kaart.getString("acties[0].inhoud.wie[0].organisatie");
    String theater =
        redacteur
            .vraagt()
            .queryParam("zoek", "Theater van " + agenda)
            .get(concept() + "/organisaties")
            .jsonPath()
            .getString("resultaten[0].id");
    wijzig(
            "/acties/" + actie,
            Map.of(
                "wie",
                List.of(
                    Map.of("organisatie", theater, "rol", "trekker"),
                    Map.of("organisatie", groep, "rol", "samenwerkingspartner")),
                "hoe",
                List.of(
                    Map.of("tekst", "Eerst een plan.", "wanneer", "2026", "gedaan", true),
                    Map.of("tekst", "Dan geld.", "bedrag", "30000.00", "per", "jaar")),
                "wijken",
                List.of("Centrum"),
                "links",
                List.of(Map.of("titel", "Site", "url", "https://voorbeeld.nl"))))
        .statusCode(200)
        .body("revisie", equalTo(kaart.getInt("acties[0].revisie") + 1))
        .body("inhoud.wie.organisatie", contains(theater, groep))
        .body("inhoud.hoe.tekst", contains("Eerst een plan.", "Dan geld."))
        .body("inhoud.hoe[1].bedrag", equalTo("30000.00"))
        .body("inhoud.wijken", contains("Centrum"))
        .body("inhoud.links[0].url", equalTo("https://voorbeeld.nl"))
        .body("inhoud.themas", hasSize(1));
  }

  @Test
  void wie_iets_ouds_heeft_gezien_overschrijft_niets() {
    String pad = "/acties/" + kaart().getString("acties[0].id");
    String gezien = redacteur.vraagt().get(concept() + pad).header("ETag");
    String nu =
        wijzig(pad, gezien, Map.of("wat", "De groep oefent twee keer."))
            .statusCode(200)
            .extract()
            .header("ETag");
    wijzig(pad, gezien, Map.of("wat", "De groep rust uit."))
        .statusCode(412)
        .header("ETag", equalTo(nu))
        .body("detail", containsString("intussen gewijzigd"));
    wijzig(pad, null, Map.of("wat", "De groep rust uit.")).statusCode(428);
    wijzig(pad, "*", Map.of("wat", "De groep rust uit.")).statusCode(412);
    redacteur
        .vraagt()
        .get(concept() + pad)
        .then()
        .header("ETag", equalTo(nu))
        .body("inhoud.wat", equalTo("De groep oefent twee keer."));
  }

  @Test
  void wie_niets_verandert_maakt_geen_revisie_en_geen_spoor() {
    JsonPath kaart = kaart();
    long stand = leesConcept().getLong("stand");
    wijzig(
            "/acties/" + kaart.getString("acties[0].id"),
            Map.of("wat", "De groep oefent elke week."))
        .statusCode(200)
        .body("revisie", equalTo(kaart.getInt("acties[0].revisie")));
    assertThat(leesConcept().getLong("stand")).isEqualTo(stand);
  }

  @Test
  void alle_fouten_komen_tegelijk_met_hun_plek() {
    String pad = "/acties/" + kaart().getString("acties[0].id");
    wijzig(
            pad,
            """
            {"wat": "  ", "wanneer": "%s", "kleur": "rood", "volgorde": "x",
             "themas": ["%s"], "wie": [{"organisatie": null, "rol": "baas"}],
             "hoe": [{"tekst": "Kopen.", "bedrag": "veel", "per": "jaar"}],
             "links": [{"titel": "Kwaad", "url": "javascript:alert(1)"}]}
            """
                .formatted("ooit ".repeat(41), UUID.randomUUID()))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/wat",
                "/wanneer",
                "/kleur",
                "/volgorde",
                "/themas/0",
                "/wie/0/organisatie",
                "/wie/0/rol",
                "/hoe/0/bedrag",
                "/links/0/url"));
  }

  @Test
  void wat_de_server_bepaalt_schrijft_niemand() {
    String pad = "/acties/" + kaart().getString("acties[0].id");
    for (String veld : List.of("id", "code", "revisie", "agenda", "gewijzigdOp", "status")) {
      wijzig(pad, Map.of(veld, "x")).statusCode(400).body("errors.pointer", contains("/" + veld));
    }
  }

  @Test
  void hetzelfde_verzoek_nog_eens_maakt_niets_dubbel() {
    String sleutel = UUID.randomUUID().toString();
    Map<String, String> begrip = Map.of("term", "Koor", "uitleg", "Mensen die samen zingen.");
    for (int keer = 0; keer < 2; keer++) {
      redacteur
          .vraagt()
          .header("Idempotency-Key", sleutel)
          .contentType("application/json")
          .body(begrip)
          .post(concept() + "/begrippen")
          .then()
          .statusCode(201)
          .body("id", equalTo(sleutel));
    }
    redacteur
        .vraagt()
        .header("Idempotency-Key", sleutel)
        .contentType("application/json")
        .body(Map.of("term", "Band", "uitleg", "Iets anders."))
        .post(concept() + "/begrippen")
        .then()
        .statusCode(409);
    assertThat(leesConcept().getList("begrippen.inhoud.term")).containsOnlyOnce("Koor");
  }

  @Test
  void wie_een_plaats_inneemt_schuift_de_anderen_op_zonder_hun_revisie() {
    JsonPath kaart = kaart();
    String strategie = kaart.getString("strategieen[0].id");
    for (String wat : List.of("Tweede.", "Derde.")) {
      maak("acties", Map.of("strategie", strategie, "wat", wat)).statusCode(201);
    }
    JsonPath eerst = kaart();
    int voorste = eerst.getInt("acties[0].inhoud.volgorde");
    wijzig("/acties/" + eerst.getString("acties[2].id"), Map.of("volgorde", voorste))
        .statusCode(200)
        .body("inhoud.volgorde", equalTo(voorste));
    JsonPath daarna = kaart();
    assertThat(daarna.getList("acties.inhoud.wat"))
        .containsExactly("Derde.", "De groep oefent elke week.", "Tweede.");
    assertThat(daarna.getInt("acties[1].revisie")).isEqualTo(eerst.getInt("acties[0].revisie"));
  }

  @Test
  void een_fase_die_overlapt_botst() {
    maak("fasen", Map.of("naam", "Straks", "van", "2026-06", "tot", "2027-01"))
        .statusCode(409)
        .body("detail", containsString("overlapt"));
    maak("fasen", Map.of("naam", "Straks", "van", "2027-01", "tot", "2027-06")).statusCode(201);
  }

  @Test
  void een_actie_hangt_onder_een_strategie_of_los_onder_een_fase() {
    JsonPath kaart = kaart();
    String fase = leesConcept().getString("fasen[0].id");
    maak("acties", Map.of("wat", "Los."))
        .statusCode(400)
        .body("errors.pointer", contains("/programmalijn"));
    maak(
            "acties",
            Map.of(
                "wat", "Beide.", "strategie", kaart.getString("strategieen[0].id"), "fase", fase))
        .statusCode(400)
        .body("errors.pointer", contains("/fase"));
    maak(
            "acties",
            Map.of(
                "wat", "Los.", "programmalijn", kaart.getString("programmalijn.id"), "fase", fase))
        .statusCode(201)
        .body("inhoud.strategie", nullValue());
  }

  @Test
  void verwijzen_kan_alleen_binnen_de_eigen_agenda() {
    String vreemd = kaart().getString("strategieen[0].id");
    laadAgendaOpnieuw();
    maak("acties", Map.of("strategie", vreemd, "wat", "Meeliften."))
        .statusCode(400)
        .body("errors.pointer", hasItem("/strategie"));
    redacteur.vraagt().get(concept() + "/strategieen/" + vreemd).then().statusCode(404);
  }

  @Test
  void een_organisatie_ter_plekke_is_van_de_eigenaar_alleen() {
    String id =
        redacteur
            .vraagt()
            .contentType("application/json")
            .body(Map.of("naam", "Atelier van " + agenda, "soort", "maker"))
            .post(concept() + "/organisaties")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String pad = "/acties/" + kaart().getString("acties[0].id");
    wijzig(pad, Map.of("wie", List.of(Map.of("organisatie", id, "rol", "trekker"))))
        .statusCode(200);
    String naam = agenda;
    bezoek("/v1/organisaties?zoek=atelier").body("resultaten", hasSize(0));
    laadAgendaOpnieuw();
    redacteur
        .vraagt()
        .queryParam("zoek", "Atelier van " + naam)
        .get(concept() + "/organisaties")
        .then()
        .body("totaal", equalTo(0));
    wijzig(
            "/acties/" + kaart().getString("acties[0].id"),
            Map.of("wie", List.of(Map.of("organisatie", id, "rol", "trekker"))))
        .statusCode(400)
        .body("errors.pointer", contains("/wie/0/organisatie"));
  }

  @Test
  void een_organisatie_ter_plekke_is_van_iedereen_als_zij_is_gepubliceerd() {
    String naam = "Koor van " + agenda;
    String id =
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
            "/acties/" + kaart().getString("acties[0].id"),
            Map.of("wie", List.of(Map.of("organisatie", id, "rol", "trekker"))))
        .statusCode(200);
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Een koor erbij.", "stand", leesConcept().getLong("stand")))
        .post("/v1/agendas/" + agenda + "/versies")
        .then()
        .statusCode(201);
    laadAgendaOpnieuw();
    redacteur
        .vraagt()
        .queryParam("zoek", naam)
        .get(concept() + "/organisaties")
        .then()
        .body("resultaten.id", contains(id));
  }
}

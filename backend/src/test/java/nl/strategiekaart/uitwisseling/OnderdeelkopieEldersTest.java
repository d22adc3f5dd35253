package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;

/** A part of an agenda gets a copy in another one, where what it names is something else. */
@PostgresTest
class OnderdeelkopieEldersTest extends Onderdeelkopieproef {

  @Inject Queryteller teller;

  /** An agenda for nine years later, made out of this one. */
  private String volgende() {
    return redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("titel", "Na " + agenda, "van", "2035-01-01", "tot", "2036-12-31"))
        .post(concept() + "/kopieen")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  /** Another agenda, of another owner for whom the same person works. */
  private String vanAnderen(KleineAgenda klein) {
    String eigen = agenda;
    Proefgebruiker wie = redacteur;
    neemAgenda(klein);
    wie.geef(Lidmaatschapsrol.beleidsmedewerker, agenda + "-gemeente");
    redacteur = wie;
    String ander = agenda;
    agenda = eigen;
    return ander;
  }

  @Test
  void wat_een_actie_noemt_wordt_wat_het_daar_is_en_de_rest_gaat_niet_mee() {
    String volgende = volgende();
    String dans = id("themas", Map.of("naam", "Dans", "toelichting", "Alles met dans."));
    JsonNode was = kaart(agenda, 1).at("/acties/0");
    String podium = was.at("/inhoud/themas/0").textValue();
    String actie = was.get("id").textValue();
    wijzig(
            "/acties/" + actie,
            Map.of("themas", List.of(podium, dans), "wanneer", "tweede helft 2026"))
        .statusCode(200);
    JsonNode daar = concept(volgende);
    String strategie = eerste(kaart(volgende, 1), "strategieen");

    JsonNode antwoord = gekopieerd(volgende, "actie", actie, Map.of("strategie", strategie));
    JsonNode kopie = antwoord.at("/kopie/inhoud");
    assertThat(kopie.get("themas").size()).isEqualTo(1);
    assertThat(kopie.at("/themas/0").textValue()).isEqualTo(eerste(daar, "themas"));
    assertThat(kopie.at("/hoe/0/geldbron").textValue()).isEqualTo(eerste(daar, "geldbronnen"));
    assertThat(kopie.get("wanneer").textValue()).isEqualTo("tweede helft 2035");
    assertThat(antwoord.get("weggelaten").toString())
        .isEqualTo("[{\"soort\":\"thema\",\"naam\":\"Dans\"}]");

    JsonNode herkomst = redacteur.lees("/v1/agendas/" + volgende + "/concept/herkomst");
    assertThat(herkomst.get("resultaten").valueStream())
        .filteredOn(een -> een.get("onderdeel").equals(antwoord.at("/kopie/id")))
        .singleElement()
        .satisfies(
            een -> {
              assertThat(een.get("uit").textValue()).isEqualTo(actie);
              assertThat(een.at("/agenda/code").textValue()).isEqualTo(agenda);
            });
  }

  @Test
  void wat_niet_meegaat_of_anders_wordt_heet_niet_weggelaten() {
    String volgende = volgende();
    String bron = id("geldbronnen", Map.of("naam", "Fonds", "soort", "fonds"));
    String later = id("fasen", Map.of("naam", "Later", "van", "2027-01", "tot", "2027-12"));
    String actie =
        id(
            "acties",
            Map.of(
                "programmalijn",
                eerste(concept(agenda), "programmalijnen"),
                "fase",
                later,
                "wat",
                "Sparen.",
                "hoe",
                List.of(Map.of("tekst", "Zoeken.", "geldbron", bron))));
    Map<String, ?> naar = Map.of("fase", eerste(concept(volgende), "fasen"));
    kopieer(volgende, "actie", actie, naar, Map.of("zonderStappen", true, "tijden", "blijf"))
        .statusCode(201)
        .body("weggelaten", empty());
    kopieer(volgende, "actie", actie, Map.of(), Map.of())
        .statusCode(201)
        .body("kopie.inhoud.fase", equalTo(null))
        .body("weggelaten.naam", contains("Later", "Fonds"));
  }

  @Test
  void bezoekers_lezen_waar_een_gepubliceerde_kopie_op_volgt() {
    String ander = vanAnderen(KleineAgenda.nieuw());
    JsonNode kopie = gekopieerd(ander, "actie", eerste(kaart(agenda, 1), "acties"), Map.of());
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("toelichting", "Erbij.", "stand", concept(ander).get("stand")))
        .post("/v1/agendas/" + ander + "/versies")
        .then()
        .statusCode(201);
    bezoek("/v1/agendas/" + ander).body("vervolgOp", equalTo(null));
    bezoek("/v1/agendas/" + ander + "/acties/" + kopie.at("/kopie/id").textValue())
        .body("vervolgOp.agenda.code", equalTo(agenda));
  }

  @Test
  void een_lijn_komt_terug_in_de_agenda_waar_zij_uit_komt() {
    String oud = agenda;
    String podium = eerste(concept(oud), "themas");
    String nieuw = volgende();
    agenda = nieuw;
    wijzig("/themas/" + eerste(concept(nieuw), "themas"), Map.of("naam", "Toneel")).statusCode(200);
    String lijn = eerste(concept(nieuw), "programmalijnen");
    JsonNode antwoord = gekopieerd(oud, "programmalijn", lijn, Map.of("titel", "Terug"));
    assertThat(antwoord.get("weggelaten").isEmpty()).isTrue();
    JsonNode kaart = kaart(oud, 2);
    assertThat(kaart.at("/acties/0/inhoud/themas/0").textValue()).isEqualTo(podium);
    assertThat(kaart.at("/resultaten/0/inhoud/jaar").asInt()).isEqualTo(2026);
    assertThat(kaart.at("/acties/0/inhoud/strategie")).isEqualTo(kaart.at("/strategieen/0/id"));
  }

  @Test
  void wat_een_onderdeel_niet_kan_missen_wordt_genoemd_en_kan_eerst_worden_gemaakt() {
    String ander =
        vanAnderen(
            KleineAgenda.nieuw()
                .met("{code: nu, naam: Nu,", "{code: straks, naam: Straks,")
                .met("fase: nu", "fase: straks"));
    String lijn = eerste(concept(agenda), "programmalijnen");
    kopieer(ander, "programmalijn", lijn, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.size()", equalTo(1))
        .body("errors[0].pointer", equalTo(""))
        .body(
            "errors[0].detail",
            equalTo(
                "Bij resultaat 'In 2026 speelt iedereen.': 'fase' is nodig. Hier is geen fase 'Nu'."));
    assertThat(concept(ander).get("programmalijnen").size()).isEqualTo(1);
    redacteur
        .vraagt()
        .contentType("application/json")
        .body(Map.of("naam", "NU", "van", "2027-01", "tot", "2027-12"))
        .post("/v1/agendas/" + ander + "/concept/fasen")
        .then()
        .statusCode(201);
    kopieer(ander, "programmalijn", lijn, Map.of(), Map.of()).statusCode(201);
    assertThat(kaart(ander, 2).get("acties").size()).isEqualTo(1);
  }

  @Test
  void een_organisatie_die_de_ander_nog_niet_mag_kennen_gaat_niet_mee() {
    String ander = vanAnderen(KleineAgenda.nieuw());
    String eigen =
        maak("organisaties", Map.of("naam", "Danser van " + agenda, "soort", "maker"))
            .statusCode(201)
            .extract()
            .path("id");
    JsonNode actie = kaart(agenda, 1).at("/acties/0");
    JsonNode trekker = actie.at("/inhoud/wie/0");
    String id = actie.get("id").textValue();
    wijzig(
            "/acties/" + id,
            Map.of("wie", List.of(trekker, Map.of("organisatie", eigen, "rol", "uitvoerder"))))
        .statusCode(200);
    Map<String, ?> naar = Map.of("strategie", eerste(kaart(ander, 1), "strategieen"));
    JsonNode antwoord = gekopieerd(ander, "actie", id, naar);
    assertThat(antwoord.at("/kopie/inhoud/wie").size()).isEqualTo(1);
    assertThat(antwoord.at("/kopie/inhoud/wie/0")).isEqualTo(trekker);
    assertThat(antwoord.at("/weggelaten/0/naam").textValue()).isEqualTo("Danser van " + agenda);
    kopieer(ander, "actie", id, naar, Map.of("zonderWie", true))
        .statusCode(201)
        .body("weggelaten", empty());
  }

  @Test
  void uit_een_agenda_die_iemand_niet_bewerkt_komt_niets() {
    String geheim = volgende();
    String actie = eerste(kaart(geheim, 1), "acties");
    String open = agenda;
    String opAnder = eerste(kaart(open, 1), "acties");
    neemAgenda(KleineAgenda.nieuw());
    String eigen = agenda;
    agenda = geheim;
    kopieer(eigen, "actie", actie, Map.of(), Map.of())
        .statusCode(404)
        .body("detail", containsString("is er niet"));
    agenda = open;
    kopieer(eigen, "actie", opAnder, Map.of(), Map.of()).statusCode(403);
    // And not by naming the agenda of somebody else as one's own.
    agenda = eigen;
    kopieer(eigen, "actie", opAnder, Map.of(), Map.of())
        .statusCode(400)
        .body("errors.pointer", contains("/onderdeel"));
    kopieer(geheim, "actie", eerste(kaart(eigen, 1), "acties"), Map.of(), Map.of()).statusCode(404);
    kopieer(open, "actie", eerste(kaart(eigen, 1), "acties"), Map.of(), Map.of()).statusCode(403);
    kopieer(eigen, "actie", eerste(kaart(eigen, 1), "acties"), Map.of(), Map.of("uitAgenda", "x"))
        .statusCode(404);
  }

  @Test
  void een_grotere_lijn_kost_alleen_het_schrijven_van_wat_erbij_komt() {
    String klein = volgende();
    String lijn = eerste(concept(agenda), "programmalijnen");
    long weinig = teller.tel(() -> gekopieerd(klein, "programmalijn", lijn, Map.of()));
    StringBuilder acties = new StringBuilder("        acties:\n");
    KleineAgenda groot = KleineAgenda.nieuw();
    for (int i = 0; i < 40; i++) {
      acties.append(
          "          - {code: x%d, wat: Doen., wie: [{organisatie: %s-theater, rol: trekker}], themas: [podium], hoe: [{tekst: Een., geldbron: eigen}]}%n"
              .formatted(i, groot.code()));
    }
    neemAgenda(groot.met("        acties:\n", acties.toString()));
    String verder = volgende();
    String grote = eerste(concept(agenda), "programmalijnen");
    // Of each actie itself, who does it, its stap, its line in the trail, and whether its code is
    // free.
    assertThat(teller.tel(() -> gekopieerd(verder, "programmalijn", grote, Map.of())))
        .isLessThanOrEqualTo(weinig + 5 * 40);
    assertThat(kaart(verder, 2).get("acties").size()).isEqualTo(41);
  }
}

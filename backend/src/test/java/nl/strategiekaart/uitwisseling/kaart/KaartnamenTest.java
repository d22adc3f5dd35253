package nl.strategiekaart.uitwisseling.kaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Proefgebruiker;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by the names in a table, and what is kept of the answer. */
@PostgresTest
class KaartnamenTest extends Kaartproef {

  private byte[] met(String wie) {
    return werkmap("Programmalijn|Actie|Wie", "Muziek|Zingen.|" + wie);
  }

  private JsonNode wie() {
    return metTekst(kaartVan("Muziek").get("acties"), "wat", "Zingen.").at("/inhoud/wie");
  }

  @Test
  void een_naam_wordt_herkend_hoe_hij_ook_is_geschreven() {
    byte[] bestand = met("theater VAN %1$s , Groep van %1$s".formatted(agenda));
    bewaarVoorstel(bestand);
    assertThat(voorbeeld(bestand).get("namen").findValuesAsText("wordt"))
        .containsExactly("bekend", "bekend");
    overgenomen(bestand);
    assertThat(wie().findValuesAsText("rol")).containsExactly("trekker", "samenwerkingspartner");
  }

  @Test
  void wie_niet_bekend_is_wordt_een_keer_gevraagd_en_dan_onthouden() {
    byte[] bestand =
        met("Theater van %s e.o.; Koor Kleindorp %s; n.t.b.".formatted(agenda, agenda));
    bewaarVoorstel(bestand);
    JsonNode gezien = voorbeeld(bestand);
    assertThat(gezien.get("namen").findValuesAsText("wordt")).containsOnly("open");
    assertThat(gezien.get("aantalFouten").asInt()).isEqualTo(3);
    String theater =
        redacteur
            .lees(concept() + "/organisaties?zoek=theater van " + agenda)
            .at("/resultaten/0/id")
            .asText();
    bewaarVoorstel(
        bestand,
        naam("Theater van " + agenda + " e.o.", "organisatie", theater),
        naam("Koor Kleindorp " + agenda, "soort", "vereniging"),
        naam("n.t.b.", null, null));
    assertThat(voorbeeld(bestand).get("namen").findValuesAsText("wordt"))
        .containsExactly("bekend", "nieuw", "overgeslagen");
    // Looking makes nobody.
    redacteur
        .vraagt()
        .get(concept() + "/organisaties?zoek=koor kleindorp " + agenda)
        .then()
        .body("totaal", equalTo(0));
    overgenomen(bestand);
    assertThat(wie().size()).isEqualTo(2);
    redacteur
        .vraagt()
        .get(concept() + "/organisaties?zoek=koor kleindorp " + agenda)
        .then()
        .body("totaal", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Theater van % i.s.m. de Groep van %            > Theater van % bekend; de Groep van % bekend
          gemeente                                       > gemeente bekend
          gemeente (afdeling Sport, Kunst & Cultuur en Jeugd) > Sport open; Kunst & Cultuur open; Jeugd open
          Gemeente Kleindorp (Sport/Jeugd)               > Sport/Jeugd open
          Wijkhuis, Theater van % en partners            > Wijkhuis open; Theater van % bekend; partners open
          Koor, gemeente (afd. Jeugd, Sport) en partners > Koor open; Jeugd open; Sport open; partners open
          Theater van %/Groep van %                      > Theater van % bekend; Groep van % bekend
          Zang en Dans                                   > Zang en Dans open
          Koor, orkest en fanfare                        > Koor, orkest en fanfare open
          Bureau (cultuur en sport)                      > Bureau (cultuur en sport) open
          """)
  void namen_in_een_cel_staan_er_zoals_mensen_ze_schrijven(String cel, String verwacht) {
    byte[] bestand = met(cel.replace("%", agenda));
    bewaarVoorstel(bestand);
    JsonNode namen = voorbeeld(bestand).get("namen");
    assertThat(
            namen
                .valueStream()
                .map(een -> een.get("naam").asText() + " " + een.get("wordt").asText()))
        .containsExactly(verwacht.replace("%", agenda).split("; "));
    assertThat(namen.findValuesAsText("aantal")).containsOnly("1");
  }

  @Test
  void een_afdeling_is_bekend_bij_haar_afkorting() {
    Proefgebruiker.met(Lidmaatschapsrol.beheerder, "zimihc")
        .vraagt()
        .contentType("application/json")
        .body(
            Map.of(
                "naam",
                "Vrije Tijd " + agenda + " / Sport",
                "afkorting",
                "VT",
                "soort",
                "afdeling",
                "onderdeelVan",
                redacteur
                    .lees("/v1/organisaties/" + agenda + "-gemeente/profiel")
                    .get("id")
                    .asText()))
        .post("/v1/organisaties")
        .then()
        .statusCode(201);
    byte[] bestand = met("gemeente (afdeling VT/sport)");
    bewaarVoorstel(bestand);
    assertThat(voorbeeld(bestand).at("/namen/0/organisatie").asText())
        .isEqualTo("Vrije Tijd " + agenda + " / Sport");
  }

  @Test
  void voor_i_s_m_staan_de_trekkers_en_erna_wie_meedoet() {
    byte[] bestand =
        met("gemeente, Theater van %1$s i.s.m. Groep van %1$s (ondersteuner)".formatted(agenda));
    bewaarVoorstel(bestand);
    overgenomen(bestand);
    assertThat(wie().findValuesAsText("rol")).containsExactly("trekker", "trekker", "ondersteuner");
  }

  @Test
  void een_naam_die_op_een_andere_lijkt_zegt_op_welke() {
    byte[] bestand = met("Theatre van " + agenda);
    bewaarVoorstel(bestand);
    assertThat(voorbeeld(bestand).at("/namen/0/lijktOp").findValuesAsText("naam"))
        .containsExactly("Theater van " + agenda);
  }

  @Test
  void een_indeling_noemt_de_actie_en_elke_kolom_een_keer() {
    List<Map<String, String>> dubbel =
        List.of(
            Map.of("wat", "wie", "kop", "A"),
            Map.of("wat", "trekker", "kop", "A"),
            Map.of("wat", "wie", "kop", "B"));
    bewaar(Map.of("kolommen", dubbel, "namen", List.of()))
        .then()
        .statusCode(400)
        .body("errors.size()", equalTo(3))
        .body(
            "errors.pointer", equalTo(List.of("/kolommen/1/kop", "/kolommen/2/wat", "/kolommen")));
    stuur(met("x")).post(concept() + "/kaartvoorbeelden").then().statusCode(409);
  }

  @Test
  void wat_de_indeling_was_staat_in_de_geschiedenis() {
    bewaarVoorstel(met("x"));
    bewaarVoorstel(met("x"), naam("x", null, null));
    JsonNode laatste = redacteur.lees(concept() + "/wijzigingen").at("/resultaten/0");
    assertThat(laatste.get("soort").asText()).isEqualTo("bladindeling");
    assertThat(laatste.at("/na/namen/0/naam").asText()).isEqualTo("x");
  }

  @Test
  void wie_elders_werkt_ziet_en_doet_niets() {
    Proefgebruiker elders =
        Proefgebruiker.met(Lidmaatschapsrol.beleidsmedewerker, agenda + "-theater");
    elders
        .vraagt()
        .contentType("application/octet-stream")
        .body(met("x"))
        .post(concept() + "/kaartvoorbeelden")
        .then()
        .statusCode(403);
  }
}

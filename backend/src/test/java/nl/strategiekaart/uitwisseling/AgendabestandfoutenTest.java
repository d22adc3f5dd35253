package nl.strategiekaart.uitwisseling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import nl.strategiekaart.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an agendabestand: all of it at once, each with its line. */
@PostgresTest
class AgendabestandfoutenTest extends Agendabestandproef {

  private static final String BEGIN =
      """
      agenda:
        code: proef
        titel: Proef
        soort: jaarplan
        van: 2027-01-01
        tot: 2027-12-31
        samenvatting: Een proef.
      """;

  @Test
  void alle_fouten_komen_tegelijk_elk_met_zijn_regel() {
    String bestand =
        BEGIN
            + """
            fasen:
              - {code: een, naam: Een, van: 2027-01, tot: 2027-06}
              - code: twee
                naam: Twee
                van: 2027-06
                tot: 2027-12
            themas:
              - {code: podium, nummer: 1, naam: Podium, toelichting: Alles.}
              - {code: Zaal, nummer: 1, naam: Zaal, toelichting: Alles.}
            kleuren: [rood]
            programmalijnen:
              - code: spelen
                tietel: Spelen
                titel: Spelen
                ambitie: Meer spelen.
                acties:
                  - code: a1
                    wat: Oefenen.
                    wanneer: ooit eens
                    wie:
                      - organisatie: niemand
                        rol: baas
                    hoe:
                      - tekst: Een.
                        geldbron: npo
                  - code: a1
                    wat: Nog eens.
            activiteiten:
              - {code: v1, titel: Feest, soort: evenement, wanneer: 2027, begintijd: "19:30"}
            """;
    assertThat(fouten(bestand))
        .containsExactlyInAnyOrder(
            "12: fase twee, van '2027-06': Deze fase overlapt met 'Een'.",
            "16: thema Zaal: een code is kleine letters en cijfers, met streepjes.",
            "16: thema Zaal, nummer '1': Deze plaats is al van een ander.",
            "17: 'kleuren' bestaat hier niet.",
            "20: programmalijn spelen, tietel 'Spelen': 'tietel' bestaat hier niet.",
            "28: actie a1, wie/0/organisatie 'niemand': Deze organisatie is niet bekend.",
            "29: actie a1, wie/0/rol 'baas': 'rol' moet een van deze zijn: trekker, regievoerder, uitvoerder, initiatiefnemer, participant, ondersteuner, subsidieverlener, cofinancier, samenwerkingspartner.",
            "32: actie a1, hoe/0/geldbron 'npo': Dit is er niet (meer).",
            "33: actie a1: deze code staat er twee keer.",
            "36: activiteit v1, begintijd '19:30': Een begintijd hoort bij een dag.");
    leesIn(bestand)
        .statusCode(400)
        .body("errors.size()", equalTo(10))
        .body("errors.detail", everyItem(startsWith("regel ")));
    redacteur.vraagt().get("/v1/agendas/proef/concept").then().statusCode(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "een anker wordt niet gelezen | visie: &a [Groei] | 8 | Verwijzingen met & en *",
        "een verwijzing ook niet | visie: *a | 8 | Verwijzingen met & en *",
        "een label ook niet | visie: !!java.net.URL [http://x] | 8 | Labels met !",
        "een naam staat er een keer | titel: Weer | 8 | 'titel' staat hier twee keer",
        "een onbekende naam is een fout | visies: Groei | 8 | 'visies' bestaat hier niet",
        "een getal dat anders zou worden blijft tekst | visie: 0x1F | | ",
        "een los haakje is geen yaml | visie: [Groei | 8 | geen leesbare YAML"
      })
  void wat_geen_gewone_yaml_is_wordt_genoemd(String regel, String extra, String plek, String fout) {
    assertThat(fouten(BEGIN + "  " + extra + "\n"))
        .satisfies(
            gevonden -> {
              if (plek == null) {
                assertThat(gevonden).isEmpty();
              } else {
                assertThat(gevonden)
                    .anySatisfy(een -> assertThat(een).startsWith(plek + ": ").contains(fout));
              }
            });
  }

  @Test
  void een_tweede_document_en_een_lijst_zijn_geen_agendabestand() {
    assertThat(fouten(BEGIN + "---\nagenda: {}\n"))
        .singleElement()
        .asString()
        .contains("hier begint een tweede");
    assertThat(fouten("- een\n")).singleElement().asString().startsWith("1: ");
    assertThat(fouten("")).singleElement().asString().contains("'agenda' is nodig");
    assertThat(fouten("agenda: 3\n")).isNotEmpty();
  }

  @Test
  void wat_te_groot_of_te_diep_is_wordt_niet_gelezen() {
    leesIn(BEGIN + "#" + "x".repeat(LeesYaml.MEESTE_BYTES))
        .statusCode(413)
        .contentType("application/problem+json");
    assertThat(fouten(BEGIN + "kleuren: " + "[".repeat(40) + "]".repeat(40) + "\n")).isNotEmpty();
    assertThat(fouten("kleuren: [" + "a,".repeat(100_001) + "a]\n"))
        .singleElement()
        .asString()
        .contains("te veel");
    assertThat(fouten(BEGIN + "  visie: 1e999999999\n  evaluatie: 12345678901234567890\n"))
        .isEmpty();
  }

  @Test
  void een_bom_van_verwijzingen_ontploft_niet() {
    StringBuilder bom = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
    for (char c = 'b'; c < 'k'; c++) {
      String voor = "*" + (char) (c - 1);
      bom.append(c + ": &" + c + " [" + (voor + ",").repeat(9) + voor + "]\n");
    }
    assertThat(fouten(bom.toString())).hasSizeLessThan(200).allMatch(f -> f.matches("\\d+: .*"));
  }

  @Test
  void andere_tekens_dan_utf8_worden_niet_geraden() {
    redacteur
        .vraagt()
        .contentType("application/yaml")
        .body((BEGIN + "  visie: één\n").getBytes(StandardCharsets.ISO_8859_1))
        .post("/v1/organisaties/" + eigenaar() + "/agendabestandvoorbeelden")
        .then()
        .statusCode(200)
        .body("fouten[0].uitleg", containsString("UTF-8"));
  }

  @Test
  void een_ander_soort_bestand_wordt_niet_gelezen() {
    redacteur
        .vraagt()
        .contentType("application/json")
        .body("{}")
        .post("/v1/organisaties/" + eigenaar() + "/agendabestanden")
        .then()
        .statusCode(415);
    redacteur
        .vraagt()
        .contentType("application/yaml")
        .post("/v1/organisaties/" + eigenaar() + "/agendabestandvoorbeelden")
        .then()
        .statusCode(200)
        .body("aantalFouten", equalTo(1));
  }
}

package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who an agendabestand names: who is there already, who is new, and who is not to be known of. */
@PostgresTest
class AgendabestandorganisatiesTest extends Agendabestandproef {

  private String code;
  private String bestand;

  @BeforeEach
  void noemIemand() {
    code = "danshuis-" + agenda;
    bestand =
        bestand()
            .replace(
                "organisaties:\n",
                "organisaties:\n  - {code: %s, naam: Danshuis %s, soort: maker, toelichting: Van het bestand.}\n"
                    .formatted(code, agenda))
            .replace("organisatie: " + agenda + "-groep", "organisatie: " + code);
  }

  private void erIs(String naam, String voorlopigVan) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Organisatie organisatie = new Organisatie();
              organisatie.code = code;
              organisatie.naam = naam;
              organisatie.soort = OrganisatieSoort.maker;
              organisatie.voorlopigVan =
                  voorlopigVan == null ? null : Organisatie.metCode(voorlopigVan).orElseThrow();
              organisatie.persist();
            });
  }

  private String ingelezenNaam() {
    JsonNode boom = boom(bestand(redacteur, ingelezen(bestand)));
    String wie = boom.at("/programmalijnen/0/strategieen/0/acties/0/wie/0/organisatie").textValue();
    return boom.get("organisaties")
        .valueStream()
        .filter(een -> een.get("code").textValue().equals(wie))
        .map(een -> een.get("naam").textValue())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void wie_er_nog_niet_is_is_van_de_eigenaar_tot_er_wordt_gepubliceerd() {
    assertThat(voorbeeld(bestand).get("nieuweOrganisaties").size()).isEqualTo(1);
    assertThat(ingelezenNaam()).isEqualTo("Danshuis " + agenda);
    given().get("/v1/organisaties/" + code).then().statusCode(404);
    redacteur
        .vraagt()
        .get(concept() + "/organisaties?zoek=danshuis " + agenda)
        .then()
        .body("totaal", equalTo(1));
    // The next time it is there.
    assertThat(voorbeeld(bestand).get("nieuweOrganisaties").isEmpty()).isTrue();
  }

  @Test
  void wie_er_al_is_wordt_gebruikt_en_niet_veranderd() {
    erIs("Het echte danshuis", null);
    assertThat(voorbeeld(bestand).get("nieuweOrganisaties").isEmpty()).isTrue();
    assertThat(ingelezenNaam()).isEqualTo("Het echte danshuis");
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> Organisatie.metCode(code).orElseThrow().toelichting))
        .isNull();
  }

  @Test
  void van_wie_alleen_een_ander_weet_blijkt_niets() {
    String zonder = voorbeeld(bestand).toString();
    erIs("Geheim danshuis", "zimihc");
    assertThat(voorbeeld(bestand)).hasToString(zonder);
    assertThat(ingelezenNaam()).isEqualTo("Danshuis " + agenda);
    // Named without being listed it is as unknown as any.
    String genoemd = bestand.replaceFirst("  - \\{code: danshuis.*\n", "");
    assertThat(fouten(genoemd))
        .singleElement()
        .asString()
        .contains("Deze organisatie is niet bekend");
    assertThat(fouten(genoemd.replace(code, "bestaat-niet")))
        .singleElement()
        .asString()
        .contains("Deze organisatie is niet bekend");
  }

  @Test
  void wie_er_al_is_hoeft_niet_in_de_lijst() {
    erIs("Het echte danshuis", null);
    bestand = bestand.replaceFirst("  - \\{code: danshuis.*\n", "");
    assertThat(ingelezenNaam()).isEqualTo("Het echte danshuis");
  }

  @Test
  void dezelfde_naam_en_soort_is_dezelfde() {
    String anders = bestand.replace(code, "dh-" + agenda);
    ingelezen(bestand);
    assertThat(voorbeeld(anders).get("nieuweOrganisaties").isEmpty()).isTrue();
  }

  @Test
  void een_afdeling_ligt_ergens_in_en_niemand_in_zichzelf() {
    String fout =
        bestand.replace(
            "organisaties:\n",
            """
            organisaties:
              - {code: a-%1$s, naam: A, soort: bedrijf, onderdeelVan: b-%1$s}
              - {code: b-%1$s, naam: B, soort: bedrijf, onderdeelVan: a-%1$s}
              - {code: c-%1$s, naam: C, soort: afdeling}
              - {code: d-%1$s, naam: D, soort: maker, website: "javascript:alert(1)"}
            """
                .formatted(agenda));
    assertThat(fouten(fout))
        .hasSize(3)
        .anyMatch(f -> f.startsWith("3: ") && f.contains("geen onderdeel zijn van zichzelf"))
        .anyMatch(f -> f.startsWith("4: ") && f.contains("waar zij bij hoort"))
        .anyMatch(f -> f.startsWith("5: ") && f.contains("http"));
  }
}

package nl.strategiekaart.uitwisseling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.strategiekaart.KleineAgenda;
import nl.strategiekaart.PostgresTest;
import nl.strategiekaart.Queryteller;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import org.junit.jupiter.api.Test;

@PostgresTest
class LaadAgendaTest {

  @Inject LaadAgenda laadAgenda;
  @Inject Queryteller teller;

  private void laad(KleineAgenda agenda) {
    laadAgenda.laad(LeesAgendabestand.lees(List.of(agenda.yaml())));
  }

  /** Everything that is wrong with it. */
  private List<String> fouten(KleineAgenda agenda) {
    return catchThrowableOfType(AgendabestandOnjuist.class, () -> laad(agenda)).fouten();
  }

  @Test
  void een_ingelezen_agenda_is_meteen_te_lezen() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    given()
        .get("/v1/agendas/" + agenda.code())
        .then()
        .statusCode(200)
        .body("versie.nummer", equalTo(1));
    given()
        .get("/v1/agendas/" + agenda.code() + "/programmalijnen/spelen/strategiekaart")
        .then()
        .body("fasen[0].groepen[0].blokken[0].acties[0].hoe[0].bedrag.bedrag", equalTo("100.10"));
  }

  @Test
  void een_bedrag_pm_en_leeg_blijven_drie_dingen() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    given()
        .get("/v1/agendas/" + agenda.code() + "/begroting")
        .then()
        .body("themas[0].regels[0].cellen.soort", equalTo(List.of("bedrag", "pm", "leeg")))
        .body("themas[0].regels[0].cellen[2].bedrag", nullValue())
        .body("totaal.bedrag", equalTo("100.10"))
        .body("totaal.aantalPm", equalTo(1))
        .body("totaal.aantalLeeg", equalTo(1));
  }

  @Test
  void alle_fouten_worden_tegelijk_genoemd_en_er_wordt_niets_bewaard() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("themas: [podium]", "themas: [zolder]")
            .met("wanneer: doorlopend", "wanneer: " + "ooit-".repeat(41))
            .met("2027: PM", "2027: veel");
    assertThatThrownBy(() -> laad(agenda))
        .isInstanceOfSatisfying(
            AgendabestandOnjuist.class,
            fout ->
                assertThat(fout.fouten())
                    .hasSize(3)
                    .anyMatch(f -> f.contains("actie a1") && f.contains("zolder"))
                    .anyMatch(f -> f.contains("hoogstens 200 tekens"))
                    .anyMatch(f -> f.contains("begrotingsregel b1") && f.contains("veel")));
    given().get("/v1/agendas/" + agenda.code()).then().statusCode(404);
    assertThat(
            QuarkusTransaction.requiringNew()
                .call(() -> Organisatie.metCode(agenda.code() + "-theater")))
        .isEmpty();
  }

  @Test
  void dezelfde_agenda_komt_er_geen_tweede_keer_in() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    assertThatThrownBy(() -> laad(agenda)).hasMessageContaining("bestaat al");
    given().get("/v1/agendas/" + agenda.code()).then().body("versie.nummer", equalTo(1));
  }

  @Test
  void een_onbekende_sleutel_wordt_geweigerd_met_haar_plek() {
    KleineAgenda agenda =
        KleineAgenda.nieuw().met("titel: Spelen", "titel: Spelen\n    tietel: Spelen");
    assertThatThrownBy(() -> laad(agenda))
        .isInstanceOf(AgendabestandOnjuist.class)
        .hasMessageContaining("programmalijn spelen, tietel");
  }

  @Test
  void een_bestand_volgt_dezelfde_regels_als_een_mens() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("soort: eigen_middelen", "soort: cofinanciering")
            .met("tot: 2026-12}", "tot: 2025-12}")
            .met("per: jaar, ", "")
            .met("De zaal huren.", "a".repeat(4001))
            .met("jaar: 2026}", "jaar: 26}")
            .met("onderdeel: Zaal", "onderdeel: Zaal, fte: 0.125");
    assertThat(fouten(agenda))
        .hasSize(6)
        .anyMatch(f -> f.startsWith("geldbron eigen, organisatie: Kies bij cofinanciering"))
        .anyMatch(f -> f.startsWith("fase nu, tot '2025-12': De laatste maand ligt voor"))
        .anyMatch(f -> f.startsWith("actie a1, hoe/0/per: Een bedrag en waarvoor het telt"))
        .anyMatch(f -> f.startsWith("actie a1, hoe/0/tekst: 'tekst' heeft hoogstens 4000"))
        .anyMatch(f -> f.startsWith("resultaat r1, jaar '26':"))
        .anyMatch(f -> f.startsWith("begrotingsregel b1, fte '0.125':"));
  }

  @Test
  void ook_wat_niet_in_de_agenda_ligt_wordt_in_een_keer_nagekeken() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("rol: lid", "rol: lid, lied: geen")
            .met("soort: evenement", "soort: feest")
            .met("begintijd", "aanvang");
    assertThat(fouten(agenda)).hasSize(3);
  }

  @Test
  void een_code_ontbreekt_niet_en_staat_er_maar_een_keer() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("{code: r1, ", "{")
            .met(
                "begrippen:",
                "kleuren: [rood]\nbegrippen:\n  - {code: podium, term: Toneel, uitleg: Ook.}");
    assertThat(fouten(agenda))
        .containsExactlyInAnyOrder(
            "Een resultaat heeft geen code.",
            "'kleuren' bestaat hier niet.",
            "begrip podium: deze code staat er twee keer.",
            "strategie s1, resultaten/0 'r1': Dit is er niet (meer).");
  }

  @Test
  void een_code_van_24_letters_is_geen_kenmerk() {
    String lang = "vierentwintigtekensprecx";
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("code: podium, nummer", "code: " + lang + ", nummer")
            .met("themas: [podium]", "themas: [" + lang + "]")
            .met("thema: podium", "thema: " + lang);
    laad(agenda);
    given()
        .get("/v1/agendas/" + agenda.code() + "/acties?thema=" + lang)
        .then()
        .body("totaal", equalTo(1));
  }

  @Test
  void dezelfde_code_geeft_hetzelfde_kenmerk() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    given()
        .get(
            "/v1/agendas/"
                + agenda.code()
                + "/resultaten/"
                + Basis.vasteId("resultaat", agenda.code(), "r1"))
        .then()
        .statusCode(200);
  }

  @Test
  void in_het_spoor_staat_een_regel_van_niemand() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    laad(agenda);
    UUID id = Basis.vasteId("agenda", agenda.code());
    List<Wijziging> spoor =
        QuarkusTransaction.requiringNew().call(() -> Wijziging.list("eenheidId", id));
    assertThat(spoor)
        .extracting(regel -> regel.wat, regel -> regel.soort, regel -> regel.doorId)
        .containsExactly(tuple(Wijziging.Wat.gemaakt, "agenda", null));
    assertThat(QuarkusTransaction.requiringNew().call(() -> Wijziging.stand(id)))
        .isEqualTo(spoor.get(0).nummer);
  }

  @Test
  void een_grotere_agenda_kost_geen_opdracht_per_deel() {
    KleineAgenda groot =
        KleineAgenda.nieuw()
            .met(
                "begrippen:",
                "begrippen:\n"
                    + IntStream.range(0, 100)
                        .mapToObj(
                            i -> "  - {code: w%1$d, term: W%1$d, uitleg: Woord.}%n".formatted(i))
                        .collect(Collectors.joining()));
    laad(KleineAgenda.nieuw());
    long klein = teller.tel(() -> laad(KleineAgenda.nieuw()));
    assertThat(teller.tel(() -> laad(groot))).isEqualTo(klein);
  }

  @Test
  void een_afdeling_mag_voor_haar_organisatie_staan() {
    KleineAgenda agenda = KleineAgenda.nieuw();
    String deel = agenda.code() + "-deel";
    String geheel = agenda.code() + "-geheel";
    laad(
        agenda.met(
            "organisaties:",
            """
            organisaties:
              - {code: %s, naam: Deel, soort: afdeling, onderdeelVan: %s}
              - {code: %s, naam: Geheel, soort: bedrijf}"""
                .formatted(deel, geheel, geheel)));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                assertThat(Organisatie.metCode(deel).orElseThrow().onderdeelVan.code)
                    .isEqualTo(geheel));
  }

  @Test
  void een_maker_heeft_geen_leden() {
    KleineAgenda agenda =
        KleineAgenda.nieuw()
            .met("Groep van", "Theatergroep van")
            .met("soort: groep", "soort: maker");
    assertThatThrownBy(() -> laad(agenda)).hasMessageContaining("geen groep, platform of netwerk");
  }
}

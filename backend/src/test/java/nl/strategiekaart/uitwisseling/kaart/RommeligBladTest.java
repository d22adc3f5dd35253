package nl.strategiekaart.uitwisseling.kaart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Workbooks with a map as people make them: nothing that they mean is lost, or said twice. */
@PostgresTest
class RommeligBladTest extends Kaartproef {

  private JsonNode gelezen(byte[] bestand, String... parameters) {
    bewaarVoorstel(bestand);
    return voorbeeld(bestand, parameters);
  }

  @Test
  void titels_boven_de_kop_en_woorden_achter_een_kop_storen_niet() {
    byte[] bestand =
        werkmap(
            "Uitvoeringsagenda 2022-2025",
            "",
            "Vastgesteld door het college",
            "Programmalijn|Actie (wat gaan we doen)|Opmerking",
            "Muziek|Zingen.|klopt dit?");
    JsonNode kolommen = kolommen(bestand);
    assertThat(kolommen.at("/bladen/0/koprij").asInt()).isEqualTo(4);
    JsonNode gezien = gelezen(bestand);
    assertThat(gezien.at("/programmalijnen/0/acties/0/tekst").asText()).isEqualTo("Zingen.");
    assertThat(gezien.at("/opmerkingen/0").asText()).contains("'Opmerking'");
  }

  @Test
  void wat_alleen_in_de_eerste_rij_van_een_groep_staat_geldt_ook_eronder() {
    JsonNode gezien =
        gelezen(
            werkmap(
                KOPPEN,
                "Muziek|Iedereen speelt.|Lessen|Les een.",
                "|||Les twee.",
                "|Iedereen luistert.||Zomaar een actie.",
                "Dans|||Dansen."));
    assertThat(gezien.at("/programmalijnen/0/strategieen/0/acties").findValuesAsText("tekst"))
        .containsExactly("Les een.", "Les twee.");
    // Another resultaat begins without a strategie.
    assertThat(gezien.at("/programmalijnen/0/acties").findValuesAsText("tekst"))
        .containsExactly("Zomaar een actie.");
    assertThat(gezien.at("/programmalijnen/1/resultaten").isEmpty()).isTrue();
    assertThat(gezien.at("/programmalijnen/1/acties/0/tekst").asText()).isEqualTo("Dansen.");
  }

  @Test
  void samengevoegde_cellen_gelden_voor_elke_rij_ervan_en_voor_geen_andere() {
    byte[] bestand =
        werkmap(
            boek -> {
              XSSFSheet blad =
                  blad(
                      boek,
                      "Kaart",
                      KOPPEN,
                      "Muziek||Lessen|Les een.|Theater van " + agenda + "||2027",
                      "|||Les twee.|",
                      "|||Les drie.|");
              blad.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
              blad.addMergedRegion(new CellRangeAddress(1, 3, 0, 1));
              blad.addMergedRegion(new CellRangeAddress(1, 2, 6, 6));
            });
    bewaarVoorstel(bestand);
    overgenomen(bestand);
    JsonNode acties = kaartVan("Muziek").get("acties");
    assertThat(metTekst(acties, "wat", "Les twee.").at("/inhoud/wie").size()).isEqualTo(1);
    assertThat(metTekst(acties, "wat", "Les twee.").at("/inhoud/wanneer").asText())
        .isEqualTo("2027");
    assertThat(metTekst(acties, "wat", "Les drie.").at("/inhoud/wie").size()).isZero();
    assertThat(metTekst(acties, "wat", "Les drie.").at("/inhoud/wanneer").isNull()).isTrue();
  }

  @Test
  void meer_in_een_cel_en_rijen_zonder_actie_horen_bij_dezelfde_actie() {
    byte[] bestand =
        werkmap(
            KOPPEN,
            "Muziek||Lessen|Les een.  |Theater van %1$s (regievoerder)\nGroep van %1$s|||- Zaal\n- Docent; 3. Geld"
                .formatted(agenda),
            "|||||||Publiek");
    bewaarVoorstel(bestand);
    overgenomen(bestand);
    JsonNode actie = metTekst(kaartVan("Muziek").get("acties"), "wat", "Les een.").get("inhoud");
    assertThat(actie.get("hoe").findValuesAsText("tekst"))
        .containsExactly("Zaal", "Docent", "Geld", "Publiek");
    assertThat(actie.get("wie").findValuesAsText("rol")).containsExactly("regievoerder", "trekker");
  }

  @Test
  void jaren_en_datums_zijn_getallen_in_een_bestand_en_tijden_voor_mensen() {
    byte[] bestand =
        werkmap(
            boek -> {
              XSSFSheet blad =
                  blad(boek, "Kaart", KOPPEN, "Muziek|||Een.", "|||Twee.", "|||Drie.", "|||Vier.");
              blad.getRow(1).createCell(6).setCellValue(2027);
              for (int rij = 2; rij <= 4; rij++) {
                XSSFCellStyle stijl = boek.createCellStyle();
                String vorm = List.of("dd-mm-yyyy", "mmm-yy", "yyyy").get(rij - 2);
                stijl.setDataFormat(boek.createDataFormat().getFormat(vorm));
                blad.getRow(rij).createCell(6).setCellValue(LocalDate.of(2027, 6, 14));
                blad.getRow(rij).getCell(6).setCellStyle(stijl);
              }
            });
    bewaarVoorstel(bestand);
    overgenomen(bestand);
    JsonNode acties = kaartVan("Muziek").get("acties");
    assertThat(acties.findValuesAsText("wanneer"))
        .contains("2027", "14 juni 2027", "juni 2027")
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void wat_verborgen_is_blijft_weg_tot_iemand_erom_vraagt() {
    byte[] bestand =
        werkmap(
            boek -> {
              XSSFSheet blad =
                  blad(boek, "Kaart", "Programmalijn|Actie|Wanneer", "Muziek|Een.|ooit", "|Twee.|");
              blad.getRow(2).setZeroHeight(true);
              blad.setColumnHidden(2, true);
              blad(boek, "Oud", "Programmalijn|Actie", "Muziek|Drie.");
              boek.setSheetHidden(1, true);
            });
    JsonNode gezien = gelezen(bestand);
    assertThat(gezien.at("/programmalijnen/0/acties").findValuesAsText("tekst"))
        .containsExactly("Een.");
    assertThat(gezien.get("overgeslagen").findValuesAsText("waarom"))
        .containsExactly("De rij is verborgen.");
    assertThat(voorbeeld(bestand, "verborgen=true").findValuesAsText("tekst"))
        .contains("Een.", "Twee.", "Drie.");
  }

  @Test
  void een_blad_per_programmalijn_heet_naar_die_lijn() {
    byte[] bestand =
        werkmap(
            boek -> {
              blad(boek, "1. Muziek", "Strategie|Actie", "Lessen|Les een.");
              blad(boek, "2. Dans", "Strategie|Actie", "Lessen|Les een.");
              blad(boek, "Toelichting", "Dit blad is er voor de uitleg.");
            });
    JsonNode gezien = gelezen(bestand);
    assertThat(gezien.get("programmalijnen").findValuesAsText("titel"))
        .containsExactly("Muziek", "Lessen", "Dans", "Lessen");
    assertThat(gezien.get("opmerkingen").toString()).contains("'Toelichting' is niet gelezen");
    assertThat(voorbeeld(bestand, "blad=2. Dans").get("programmalijnen").size()).isEqualTo(1);
  }

  @Test
  void een_gekozen_koprij_gaat_voor_wat_wij_denken() {
    byte[] bestand =
        werkmap(
            "Programmalijn|Actie|Wanneer", "Onze lijn|Wat wij doen|Tijd", "Muziek|Zingen.|2027");
    JsonNode kolommen =
        stuur(bestand)
            .post(concept() + "/kaartkolommen?koprij=2")
            .then()
            .statusCode(200)
            .extract()
            .as(JsonNode.class);
    assertThat(kolommen.get("kolommen").toString()).contains("Wat wij doen");
  }

  @Test
  void wat_geen_actie_is_wordt_overgeslagen_met_de_reden() {
    JsonNode gezien =
        gelezen(
            werkmap(
                "Programmalijn|Actie|Wanneer|Opmerking",
                "Muziek||2027",
                "|||alleen een opmerking",
                "Programmalijn|Actie|Wanneer",
                "Muziek|Zingen.|2027"));
    assertThat(gezien.get("overgeslagen").findValuesAsText("plek"))
        .containsExactly("rij 2", "rij 3", "rij 4");
    assertThat(gezien.get("overgeslagen").findValuesAsText("waarom"))
        .containsExactly(
            "Er staat geen actie.",
            "In de gekozen kolommen staat niets.",
            "Dit is de kop, nog een keer.");
  }

  @Test
  void wat_onder_de_tabel_is_geteld_komt_niet_op_de_kaart() {
    JsonNode gezien =
        gelezen(
            werkmap(
                KOPPEN,
                "Muziek|Iedereen zingt.|Lessen|Les een.",
                "",
                "|Aantal acties|1",
                "|Bron: het plan van 2026"));
    assertThat(gezien.at("/overgeslagen/0/waarom").asText())
        .isEqualTo("Er staat geen actie, en '1' is geen strategie: dit lijkt een telling.");
    assertThat(gezien.get("opmerkingen").toString())
        .contains(
            "Bij het resultaat 'Bron: het plan van 2026' (rij 5, kolom Resultaat) staat geen");
  }

  @Test
  void een_telling_onder_de_acties_is_geen_programmalijn() {
    JsonNode gezien =
        gelezen(werkmap(KOPPEN, "Muziek|R.|Lessen|Les een.", "Totaal|||1", "Aantal acties: 1"));
    assertThat(gezien.at("/overgeslagen/0/waarom").asText())
        .isEqualTo("'1' is geen actie: dit lijkt een telling.");
    assertThat(gezien.get("opmerkingen").toString())
        .contains("Bij de programmalijn 'Aantal acties: 1' (rij 4, kolom Programmalijn)");
  }

  @Test
  void een_strategie_zonder_actie_blijft_een_strategie() {
    JsonNode gezien =
        gelezen(
            werkmap(
                KOPPEN,
                "Muziek|Iedereen zingt.|Lessen|Les een.",
                "||Koren|||||Samen beginnen",
                "||Orkest|Spelen."));
    assertThat(gezien.at("/programmalijnen/0/strategieen").findValuesAsText("titel"))
        .containsExactly("Lessen", "Koren", "Orkest");
    assertThat(gezien.at("/programmalijnen/0/strategieen/1/acties")).isEmpty();
    assertThat(gezien.at("/overgeslagen/0/waarom").asText()).startsWith("Er staat geen actie: ");
  }

  @Test
  void van_kolommen_die_niemand_leest_staat_het_een_keer() {
    JsonNode gezien =
        gelezen(
            werkmap(
                boek -> {
                  blad(boek, "Muziek", "Nr.|Strategie|Actie", "1|Koor|Zingen.");
                  blad(boek, "Dans", "Nr.|Strategie|Actie", "1|Bal|Dansen.");
                  blad(boek, "Film", "Nr.|Strategie|Actie|Intern", "1|Zaal|Kijken.|vragen");
                }));
    assertThat(gezien.get("opmerkingen").valueStream().map(JsonNode::asText))
        .contains(
            "Niet gelezen is de kolom 'Nr.' van de bladen 'Muziek', 'Dans'.",
            "Niet gelezen zijn de kolommen 'Nr.', 'Intern' van het blad 'Film'.",
            "De ambitie van 3 programmalijnen staat niet in het bestand: nu staat daar hun titel. Vul haar aan.");
  }
}

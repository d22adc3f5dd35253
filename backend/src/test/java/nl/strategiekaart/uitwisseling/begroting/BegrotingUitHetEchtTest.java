package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Budgets as municipalities write them: an amount is right, asked about, or refused where it
 * stands, and nothing is left out without a word.
 */
@PostgresTest
class BegrotingUitHetEchtTest extends Bestandsproef {

  private static final List<?> KOP = List.of("Thema", "Onderdeel", 2026, 2027, 2028);

  private static XSSFWorkbook boek(List<?>... rijen) {
    XSSFWorkbook boek = new XSSFWorkbook();
    vul(boek.createSheet("Blad1"), rijen);
    return boek;
  }

  private static void vul(XSSFSheet blad, List<?>... rijen) {
    for (int r = 0; r < rijen.length; r++) {
      Row rij = blad.createRow(r);
      for (int k = 0; k < rijen[r].size(); k++) {
        Object waarde = rijen[r].get(k);
        if (waarde instanceof Number getal) {
          rij.createCell(k).setCellValue(getal.doubleValue());
        } else if (!waarde.equals("")) {
          rij.createCell(k).setCellValue(waarde.toString());
        }
      }
    }
  }

  /** What each regel gets: "Zaal: 75000.00 80000.00 pm". */
  private static List<String> regels(JsonPath gezien) {
    List<Map<String, Object>> regels = gezien.getList("regels.findAll { it.rij != null }");
    return regels.stream()
        .map(
            regel ->
                regel.get("onderdeel")
                    + ":"
                    + ((List<?>) regel.get("cellen"))
                        .stream()
                            .map(cel -> (Map<?, ?>) ((Map<?, ?>) cel).get("nieuw"))
                            .map(
                                geld ->
                                    " "
                                        + (geld.get("bedrag") == null
                                            ? geld.get("soort")
                                            : geld.get("bedrag")))
                            .reduce("", String::concat))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meerjarenraming cultuur (bedragen x € 1.000)",
        "bedragen x 1000",
        "Bedragen in duizenden euro's",
        "in € 1.000",
        "* € 1.000,-",
        "x €1000",
        "(€ 1.000)",
        "Bedragen: € 1.000",
        "1 = € 1.000",
        "bedragen in k euro",
        "in keuro",
        "bedragen in T€",
        "alle bedragen maal duizend"
      })
  void bedragen_in_duizenden_worden_gevraagd_en_dan_exact_overgenomen(String titel) {
    byte[] bestand =
        bytes(boek(List.of(titel), List.of(), KOP, List.of("Podium", "Dans", 75, 80.125, "PM")));
    JsonPath eerst = gezien(bestand);
    assertThat(eerst.getList("vragen.vraag")).containsExactly("eenheid:Blad1");
    assertThat(eerst.getString("vragen[0].tekst")).contains("'" + titel + "'");
    assertThat(eerst.getList("vragen[0].antwoorden.tekst"))
        .containsExactly("Ja, in duizenden: 75 is € 75.000", "Nee: 75 is € 75");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(400);
    JsonPath dan = gezien(bestand, "eenheid:Blad1=duizend");
    assertThat(regels(dan)).containsExactly("Dans: 75000.00 80125.00 pm");
    assertThat(neemMet(bestand, "eenheid:Blad1=duizend").statusCode()).isEqualTo(200);
    assertThat(tabel(eigen()).getString("regels[1].inhoud.begroot.'2027'.bedrag"))
        .isEqualTo("80125.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "Thema;Onderdeel;2026 (x € 1.000);2027",
        "Thema;Onderdeel;2026;2027;x € 1.000",
        "Thema;Onderdeel;2026 in mln;2027",
        "Thema;Onderdeel;2026 (mln);2027",
        "Thema;Onderdeel;2026 (k€);2027",
        "Thema;Onderdeel;2026 € 1.000;2027",
      })
  void ook_in_de_naam_van_een_kolom_of_ernaast_is_het_een_vraag(String kop) {
    JsonPath gezien = gezien(csv(kop, "Podium;Dans;75;80"));
    assertThat(gezien.getList("vragen.vraag")).containsExactly("eenheid");
  }

  @Test
  void in_de_naam_van_een_kolom_geldt_het_voor_die_kolom() {
    byte[] bestand = csv("Thema;Onderdeel;2026 (x € 1.000);2027", "Podium;Dans;75;80");
    assertThat(regels(gezien(bestand, "eenheid=duizend"))).containsExactly("Dans: 75000.00 80.00");
    assertThat(regels(gezien(bestand, "eenheid=euro"))).containsExactly("Dans: 75.00 80.00");
  }

  @Test
  void onder_de_kop_of_onder_de_tabel_kan_ook_staan_in_wat_de_bedragen_zijn() {
    JsonPath eronder =
        gezien(csv("Thema;Onderdeel;2026;2027", ";;x € 1.000;x € 1.000", "Podium;Dans;75;80"));
    assertThat(eronder.getList("vragen.vraag")).containsExactly("eenheid");
    assertThat(eronder.getList("fouten")).isEmpty();
    assertThat(eronder.getList("overgeslagen.plek")).containsExactly("rij 2");
    JsonPath alsBedrag =
        gezien(csv("Thema;Onderdeel;2026;2027", ";;€ 1.000;€ 1.000", "Podium;Dans;75;80"));
    assertThat(alsBedrag.getList("vragen.vraag")).containsExactly("eenheid");
    assertThat(alsBedrag.getList("fouten")).isEmpty();
    JsonPath onderaan =
        gezien(csv("Thema;Onderdeel;2026", "Podium;Dans;75", "* bedragen in duizenden euro's"));
    assertThat(onderaan.getList("vragen.vraag")).containsExactly("eenheid");
  }

  @Test
  void ook_wat_alleen_boven_elke_afgedrukte_bladzijde_staat_is_een_vraag() {
    XSSFWorkbook boek = boek(KOP, List.of("Podium", "Dans", 75, 80, 85));
    boek.getSheetAt(0).getHeader().setCenter("Bedragen x € 1.000");
    assertThat(gezien(bytes(boek)).getString("vragen[0].tekst"))
        .startsWith("In de kop- of voettekst staat 'Bedragen x € 1.000'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Netwerk voor 1.000 makers", "Begroting 2026, vastgesteld"})
  void een_gewone_titel_is_geen_vraag(String titel) {
    assertThat(
            gezien(bytes(boek(List.of(titel), KOP, List.of("Podium", "Dans", 1, 2, 3))))
                .getList("vragen"))
        .isEmpty();
  }

  @Test
  void een_bedrag_van_duizend_euro_zegt_niets_van_de_andere() {
    assertThat(
            gezien(csv("Thema;Onderdeel;2026;Toelichting", "Podium;Dans;€ 1.000,00;max. € 1.000"))
                .getList("vragen"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Podium, Totaal",
    "'', Totaal",
    "Eindtotaal, ''",
    "Totaal Podium, ''",
    "Podium, Subtotaal",
    "'', ''",
    "Podium totaal, ''",
    "Podium, ''",
    "Saldo, ''"
  })
  void een_rij_die_optelt_wat_erboven_staat_telt_niet_nog_eens(String thema, String onderdeel) {
    JsonPath gezien =
        gezien(
            bytes(
                boek(
                    KOP,
                    List.of("Podium", "Dans", 75000, 80000, 1),
                    List.of("Podium", "Zang", 5000, 0, ""),
                    List.of(thema, onderdeel, 80000, 80000, 1))));
    assertThat(regels(gezien))
        .containsExactly("Dans: 75000.00 80000.00 1.00", "Zang: 5000.00 0.00");
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("rij 4");
    assertThat(gezien.getString("overgeslagen[0].waarom")).contains("som van rij 2 t/m 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cultuur samen", "Transport", "Resultaat"})
  void wat_zonder_thema_optelt_wat_erboven_staat_wordt_gevraagd(String naam) {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;2026",
                "Podium;Dans;100",
                "Podium;Zang;50",
                ";" + naam + ";150",
                "Podium;Koor;25"));
    assertThat(gezien.getList("vragen.vraag")).containsExactly("totaal:4");
  }

  @Test
  void een_totaal_in_een_bestand_met_een_rij_per_bedrag_telt_ook_niet() {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;Jaar;Bedrag",
                "Podium;Dans;2026;100",
                "Podium;Dans;2027;110",
                "Podium;Zang;2026;100",
                "Podium;Totaal;2026;200",
                "Podium;Totaal;2027;111"));
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("rij 5");
    assertThat(gezien.getList("vragen.vraag")).containsExactly("totaal:6");
  }

  @Test
  void een_bedrag_dat_over_regels_is_samengevoegd_is_van_geen_van_beide() {
    XSSFWorkbook boek =
        boek(KOP, List.of("Podium", "Dans", 500, 1, 1), List.of("Podium", "Zang", "", 2, 2));
    boek.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
    JsonPath gezien = gezien(bytes(boek));
    assertThat(gezien.getList("fouten.cel")).containsExactly("C3");
    assertThat(gezien.getList("fouten.code")).containsExactly("samengevoegd");
  }

  @Test
  void totalen_van_totalen_en_totalen_boven_hun_regels_tellen_ook_niet() {
    JsonPath gezien =
        gezien(
            bytes(
                boek(
                    KOP,
                    List.of("Podium", "", 80, 90, 100),
                    List.of("", "Dans", 75, 85, 95),
                    List.of("", "Zang", 5, 5, 5),
                    List.of("Wijken", "Feest", 20, 20, 20),
                    List.of("Totaal wijken", "", 20, 20, 20),
                    List.of("Totaal", "", 100, 110, 120))));
    assertThat(gezien.getList("regels.findAll { it.rij != null }.thema"))
        .containsExactly("Podium", "Podium", "Wijken");
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("rij 2", "rij 6", "rij 7");
    assertThat(gezien.getList("fouten.code")).containsExactly("onbekende-naam");
  }

  @Test
  void een_totaal_dat_bovenaan_staat_telt_niet_en_een_ander_thema_is_geen_totaal() {
    JsonPath gezien =
        gezien(
            bytes(
                boek(
                    KOP,
                    List.of("Totaal", "", 60, 60, 60),
                    List.of("Podium", "Dans", 10, 10, 10),
                    List.of("Podium", "Zang", 20, 20, 20),
                    List.of("Wijken", "Feest", 30, 30, 30))));
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("rij 2");
    assertThat(regels(gezien)).hasSize(3);
  }

  @Test
  void een_formule_zonder_uitkomst_is_een_fout_en_geen_lege_cel() {
    XSSFWorkbook boek = boek(KOP, List.of("Podium", "Dans", 1, 2, 3));
    boek.getSheetAt(0).getRow(1).getCell(2).setCellFormula("1+1");
    // As programs write it that do not calculate: a place for the outcome with nothing in it.
    boek.getSheetAt(0).getRow(1).getCell(2).getCTCell().setV("");
    assertThat(gezien(bytes(boek)).getList("fouten.cel")).containsExactly("C2");
  }

  @Test
  void een_ander_thema_zonder_onderdeel_is_geen_totaal_van_een_regel() {
    JsonPath gezien =
        gezien(csv("Thema;Onderdeel;2026;2027", "Podium;Dans;10;20", "Wijken;;10;20"));
    assertThat(gezien.getList("vragen.vraag")).containsExactly("totaal:3");
    assertThat(gezien.getList("overgeslagen")).isEmpty();
  }

  @Test
  void een_bestand_vol_totalen_wordt_geweigerd_en_houdt_niemand_op() {
    String[] rijen = new String[3_001];
    rijen[0] = "Thema;Onderdeel;2026";
    for (int i = 1; i < rijen.length; i++) {
      rijen[i] = "Podium;Totaal;" + (1_000_000 + i * i);
    }
    voorbeeld(eigen(), csv(rijen))
        .then()
        .statusCode(400)
        .body("errors.code", contains("te-veel-vragen"));
  }

  @Test
  void een_deel_van_een_regel_en_een_regel_die_zijn_delen_optelt_worden_gevraagd() {
    JsonPath waarvan =
        gezien(csv("Thema;Onderdeel;2026", "Podium;Dans;75", "Podium;waarvan lessen;20"));
    assertThat(waarvan.getList("vragen.vraag")).containsExactly("totaal:3");
    JsonPath delen =
        gezien(csv("Thema;Onderdeel;2026", "Podium;Dans;75", "Podium;Lessen;20", "Podium;Zaal;55"));
    assertThat(delen.getList("vragen.vraag")).containsExactly("totaal:2");
    assertThat(delen.getString("vragen[0].tekst")).contains("'Dans'", "rij 3 t/m 4");
  }

  @Test
  void een_totaal_met_een_code_wordt_gevraagd_en_een_regel_met_een_code_niet() {
    JsonPath gezien =
        gezien(
            csv(
                "Code;Thema;Onderdeel;2026",
                "k1;Podium;Dans;75",
                "k2;Podium;Zang;5",
                "k3;Podium;Feest;80",
                "k4;Podium;Totaal;160"));
    assertThat(gezien.getList("vragen.vraag")).containsExactly("totaal:5");
  }

  @Test
  void een_regel_die_totaal_heet_blijft_een_regel() {
    XSSFWorkbook boek =
        boek(
            KOP,
            List.of("Podium", "Bijeenkomsten", 75000, 80000, 1),
            List.of("", "Totaalprogramma community art", 40000, 40000, 1),
            List.of("", "Scholing", 100, 100, 1));
    boek.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A2:A4"));
    JsonPath gezien = gezien(bytes(boek));
    assertThat(regels(gezien))
        .containsExactly(
            "Bijeenkomsten: 75000.00 80000.00 1.00",
            "Totaalprogramma community art: 40000.00 40000.00 1.00",
            "Scholing: 100.00 100.00 1.00");
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(gezien.getList("regels.thema")).contains("Podium").doesNotContain("");
  }

  @Test
  void wat_totaal_heet_en_niet_optelt_of_optelt_en_niet_zo_heet_wordt_gevraagd() {
    byte[] bestand =
        bytes(
            boek(
                KOP,
                List.of("Podium", "Dans", 10, 20, 30),
                List.of("Podium", "Zang", 10, 20, 30),
                List.of("Podium", "Cultuurplein", 20, 40, 60),
                List.of("Podium", "Totaal", 41, 80, 120)));
    JsonPath gezien = gezien(bestand);
    assertThat(gezien.getList("vragen.vraag")).containsExactly("totaal:Blad1!4", "totaal:Blad1!5");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(400);
    assertThat(regels(gezien(bestand, "totaal:Blad1!4=regel", "totaal:Blad1!5=totaal"))).hasSize(3);
    assertThat(neemMet(bestand, "totaal:Blad1!4=totaal", "totaal:Blad1!5=totaal").statusCode())
        .isEqualTo(200);
    assertThat(tabel(eigen()).getList("regels.inhoud.onderdeel"))
        .containsExactly("Zaal", "Dans", "Zang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thema;Onderdeel;Begroting 2026;Raming 2027;Raming 2028",
        "Thema ;Onderdeel (omschrijving);begroot 2026;2027 raming;Jaar 2028",
        "thema;\"Onderdeel\n(waarvoor)\";\"Begroting\n2026\";\"Meerjaren\u00adraming 2027\";€ 2028",
        "Thema;Onderdeel;Lasten 2026;Uitgaven 2027;Kosten 2028",
        "Thema;Onderdeel;Begr. 2026;Begr. 2027;Begr. 2028",
        "Thema;Omschrijving;1 januari 2026;31 december 2027;2028*",
      })
  void koppen_zoals_begrotingen_ze_hebben_worden_herkend(String kop) {
    JsonPath gezien = gezien(csv(kop, "Podium;Dans;75.000,00;80.000,00;PM"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(regels(gezien)).containsExactly("Dans: 75000.00 80000.00 pm");
  }

  @Test
  void een_kop_van_twee_rijen_wordt_een_kop() {
    XSSFWorkbook boek =
        boek(
            List.of("Thema", "Onderdeel", "Meerjarenraming", "", "", "Toegezegd"),
            List.of("", "", 2026, 2027, 2028, 2026),
            List.of("Podium", "Dans", 75000, 80000, "PM", 500));
    boek.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("C1:E1"));
    boek.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
    boek.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("B1:B2"));
    JsonPath gezien = gezien(bytes(boek));
    assertThat(regels(gezien)).containsExactly("Dans: 75000.00 80000.00 pm 500.00");
    assertThat(gezien.getList("regels[0].cellen.maat"))
        .containsExactly("begroot", "begroot", "begroot", "toegezegd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rekening 2025",
        "Baten 2026",
        "Mutatie 2026",
        "2026 %",
        "2025-2026",
        "2026-1",
        "03-2026",
        "Q1 2026",
        "maart 2026",
        "Structureel 2026"
      })
  void wat_geen_begroot_jaar_is_wordt_niet_gelezen_en_wel_genoemd(String kop) {
    JsonPath gezien = gezien(csv("Thema;Onderdeel;" + kop + ";2027", "Podium;Dans;1,00;2,00"));
    assertThat(regels(gezien)).containsExactly("Dans: 2.00");
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("kolom " + kop);
    JsonPath alleen = gezien(csv("Thema;Onderdeel;" + kop, "Podium;Dans;1,00"));
    assertThat(alleen.getString("fouten[0].code")).isEqualTo("geen-tabel");
    assertThat(alleen.getString("fouten[0].uitleg")).contains("'" + kop + "'");
  }

  @Test
  void boven_jaren_staat_soms_dat_het_geen_begroting_is() {
    XSSFWorkbook boek =
        boek(
            List.of("", "", "Realisatie", "Begroting", ""),
            List.of("Thema", "Onderdeel", 2025, 2026, 2027),
            List.of("Podium", "Dans", 1, 2, 3));
    JsonPath gezien = gezien(bytes(boek));
    assertThat(regels(gezien)).containsExactly("Dans: 2.00 3.00");
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("kolom 2025");
  }

  @Test
  void onder_de_jaren_kan_nog_staan_in_wat_de_bedragen_zijn() {
    String[] rijen = {";;Rekening;Raming;Raming", ";;2025;2026;2027", "", "Podium;Dans;1;2;3"};
    rijen[2] = "Thema;Onderdeel;€;€;€";
    JsonPath gezien = gezien(csv(rijen));
    assertThat(regels(gezien)).containsExactly("Dans: 2.00 3.00");
    rijen[2] = "Thema;Onderdeel;€ 1.000;€ 1.000;€ 1.000";
    assertThat(gezien(csv(rijen)).getList("vragen.vraag")).containsExactly("eenheid");
    assertThat(regels(gezien(csv(rijen), "eenheid=duizend")))
        .containsExactly("Dans: 2000.00 3000.00");
  }

  @Test
  void dat_kan_ook_hoger_boven_de_jaren_staan() {
    XSSFWorkbook boek =
        boek(
            List.of("", "", "Realisatie", "", "Begroting"),
            List.of("", "", "€", "€", "€"),
            List.of("Thema", "Onderdeel", 2026, 2027, 2028),
            List.of("Podium", "Dans", 1, 2, 3));
    JsonPath gezien = gezien(bytes(boek));
    assertThat(regels(gezien)).containsExactly("Dans: 3.00");
    assertThat(gezien.getList("overgeslagen.plek"))
        .containsExactly("kolom 2026", "kolom 2027", "rij 1");
  }

  @Test
  void de_kop_is_te_kiezen_en_een_tweede_kop_is_geen_regel() {
    byte[] bestand =
        csv(
            "Thema;Onderdeel;2026",
            "Thema;Onderdeel;2027",
            "Podium;Dans;5,00",
            "Thema;Onderdeel;2027");
    assertThat(gezien(bestand).getList("fouten.code"))
        .as("years of another table")
        .containsExactly("tweede-tabel", "tweede-tabel");
    JsonPath gekozen =
        stuur(bestand).post(eigen() + "/importvoorbeelden?koprij=2").then().extract().jsonPath();
    assertThat(gekozen.getList("regels[0].cellen.vak")).containsExactly("2027");
    assertThat(gekozen.getList("fouten")).isEmpty();
    assertThat(gekozen.getList("overgeslagen.plek")).containsExactly("rij 4");
  }

  @Test
  void wat_verborgen_is_wordt_genoemd_en_niet_gelezen_tot_iemand_het_wil() {
    XSSFWorkbook boek =
        boek(KOP, List.of("Podium", "Dans", 1, 2, 3), List.of("Podium", "Zang", 4, 5, 6));
    boek.getSheetAt(0).getRow(2).setZeroHeight(true);
    boek.getSheetAt(0).setColumnHidden(4, true);
    vul(boek.createSheet("Oud"), KOP, List.of("Podium", "Koor", 7, 8, 9));
    boek.setSheetHidden(1, true);
    byte[] bestand = bytes(boek);
    JsonPath gezien = gezien(bestand);
    assertThat(regels(gezien)).containsExactly("Dans: 1.00 2.00");
    assertThat(gezien.getList("overgeslagen.waarom"))
        .containsExactlyInAnyOrder(
            "De rij is verborgen.", "De kolom is verborgen.", "Het blad is verborgen.");
    JsonPath alles =
        stuur(bestand)
            .post(eigen() + "/importvoorbeelden?verborgen=true")
            .then()
            .extract()
            .jsonPath();
    assertThat(regels(alles))
        .containsExactly("Dans: 1.00 2.00 3.00", "Zang: 4.00 5.00 6.00", "Koor: 7.00 8.00 9.00");
  }

  @Test
  void een_cel_die_iets_anders_toont_dan_erin_staat_is_een_fout_op_haar_plek() {
    XSSFWorkbook boek = boek(KOP, List.of("Podium", "Dans", 75000, 0.8, 46096));
    String[] vormen = {"#,##0,", "0%", "d-m-yyyy"};
    for (int i = 0; i < vormen.length; i++) {
      var stijl = boek.createCellStyle();
      stijl.setDataFormat(boek.createDataFormat().getFormat(vormen[i]));
      boek.getSheetAt(0).getRow(1).getCell(i + 2).setCellStyle(stijl);
    }
    JsonPath gezien = gezien(bytes(boek));
    assertThat(gezien.getList("fouten.cel")).containsExactly("C2", "D2", "E2");
    assertThat(gezien.getString("fouten[0].uitleg")).contains("'75'", "75000");
    assertThat(gezien.getString("fouten[1].uitleg")).contains("80%");
    assertThat(gezien.getString("fouten[2].uitleg")).contains("datum");
  }

  @Test
  void een_taakveld_dat_excel_tot_datum_maakte_is_een_fout_op_zijn_plek() {
    XSSFWorkbook boek =
        boek(
            List.of("Thema", "Onderdeel", "Taakveld", 2026),
            List.of("Podium", "Dans", 46086, 1),
            List.of("Podium", "Zang", 5.3, 1));
    var stijl = boek.createCellStyle();
    stijl.setDataFormat(boek.createDataFormat().getFormat("d-mmm"));
    boek.getSheetAt(0).getRow(1).getCell(2).setCellStyle(stijl);
    JsonPath gezien = gezien(bytes(boek));
    assertThat(gezien.getList("fouten.cel")).containsOnly("C2");
    assertThat(gezien.getList("fouten.code")).contains("anders-getoond");
  }

  @Test
  void centen_die_niet_te_zien_zijn_en_streepjes_worden_gemeld() {
    XSSFWorkbook boek = boek(KOP, List.of("Podium", "Dans", 1234.56, "-", "n.v.t."));
    var stijl = boek.createCellStyle();
    stijl.setDataFormat(boek.createDataFormat().getFormat("#,##0"));
    boek.getSheetAt(0).getRow(1).getCell(2).setCellStyle(stijl);
    JsonPath gezien = gezien(bytes(boek));
    assertThat(regels(gezien)).containsExactly("Dans: 1234.56 0.00");
    assertThat(gezien.getList("opmerkingen"))
        .containsExactly(
            "De centen die het bestand niet toont zijn meegenomen: rij 2, kolom 2026 (1234.56).",
            "Een streepje is gelezen als 0: rij 2, kolom 2027.");
  }

  @Test
  void harde_spaties_in_koppen_en_namen_zijn_gewone_spaties() {
    JsonPath gezien =
        gezien(csv("Thema\u00a0;\u00a0Onderdeel;2026\u00a0", "Podium\u00a0;Dans\u00a0les;1,00"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(regels(gezien)).containsExactly("Dans les: 1.00");
  }

  @Test
  void een_titel_met_een_komma_en_een_voetnoot_worden_genoemd() {
    JsonPath gezien =
        gezien(
            csv(
                "Begroting cultuur 2026, concept",
                "",
                "Thema;Onderdeel;2026;2027;2028",
                "Podium;Dans;75.000,00;PM;0",
                "Bron: jaarrekening"));
    assertThat(regels(gezien)).containsExactly("Dans: 75000.00 pm 0.00");
    assertThat(gezien.getList("overgeslagen.plek")).containsExactly("rij 1", "rij 5");
  }

  @Test
  void een_rij_die_breder_is_dan_de_kop_is_een_fout() {
    JsonPath gezien = gezien(csv("Thema,Onderdeel,2026,2027", "Podium,Dans,1.500,00,2.000,00"));
    assertThat(gezien.getList("fouten.code")).contains("te-breed");
  }

  @ParameterizedTest
  @CsvSource({
    "'5.3 Cultuurpresentatie, cultuurproductie en cultuurparticipatie', 5.3",
    "'5,4', 5.4",
    "5.7 Openbaar groen, 5.7",
    "0.10, 0.10",
    "6.711 Huishoudelijke hulp (Wmo), 6.711",
    "Taakveld 8.1, 8.1"
  })
  void elk_taakveld_van_iv3_wordt_gelezen_met_of_zonder_naam(String tekst, String code) {
    byte[] bestand = csv("Thema;Onderdeel;Taakveld;2026", "Podium;Dans;" + tekst + ";1,00");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(200);
    assertThat(tabel(eigen()).getString("regels[1].inhoud.taakveld")).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.1", "5.31", "cultuur", "5"})
  void wat_geen_taakveld_is_staat_met_zijn_plek_bij_de_fouten(String tekst) {
    JsonPath gezien =
        gezien(csv("Thema;Onderdeel;Taakveld;2026", "Podium;Dans;" + tekst + ";1,00"));
    assertThat(gezien.getList("fouten.plek")).containsExactly("rij 2, kolom Taakveld");
  }
}

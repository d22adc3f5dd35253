package nl.strategiekaart.uitwisseling.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.PostgresTest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Baten in a file are baten, asked about, or refused where they stand; never lasten. */
@PostgresTest
class BatenInBestandTest extends Bestandsproef {

  /** Of each regel that is new: what it is for, its soort and its cells. */
  private List<String> nieuw(JsonPath gezien) {
    List<Map<String, Object>> regels = gezien.getList("regels.findAll { it.wat == 'nieuw' }");
    return regels.stream()
        .map(
            regel ->
                regel.get("onderdeel")
                    + " "
                    + ((List<?>) regel.get("velden"))
                        .stream()
                            .map(veld -> (Map<?, ?>) veld)
                            .filter(veld -> List.of("soort", "aard").contains(veld.get("veld")))
                            .map(veld -> veld.get("nieuw") + " ")
                            .reduce("", String::concat)
                    + ((List<?>) regel.get("cellen"))
                        .stream()
                            .map(cel -> ((Map<?, ?>) ((Map<?, ?>) cel).get("nieuw")).get("bedrag"))
                            .toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Lasten of baten, lasten, baten",
    "L/B, L, B",
    "Lasten / Baten, Lasten, Baten",
    "Categorie, Lasten, Baten",
    "Soort, uitgaven, inkomsten",
  })
  void een_kolom_zegt_van_elke_rij_of_het_lasten_of_baten_zijn(String kop, String l, String b) {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;" + kop + ";2026",
                "Podium;Theater;" + l + ";100",
                "Podium;Theater;" + b + ";30"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(nieuw(gezien)).containsExactly("Theater [100.00]", "Theater baten [30.00]");
    assertThat(gezien.getString("na.begroot.baten.perJaar[0].bedrag")).isEqualTo("30.00");
  }

  @Test
  void in_een_kolom_met_soorten_wordt_iets_anders_of_niets_geweigerd_op_zijn_plek() {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;Lasten of baten;I/S;2026",
                "Podium;Theater;lasten;S;100",
                "Podium;Doek;saldo;;30",
                "Podium;Lift;;X;30"));
    assertThat(gezien.getList("fouten.plek"))
        .containsExactly(
            "rij 3, kolom Lasten of baten", "rij 4, kolom Lasten of baten", "rij 4, kolom I/S");
    assertThat(gezien.getList("fouten.uitleg"))
        .containsExactly(
            "Zet hier 'lasten' of 'baten'.",
            "Zet hier 'lasten' of 'baten'.",
            "Zet hier 'structureel' of 'incidenteel', of niets.");
    assertThat(nieuw(gezien)).containsExactly("Theater structureel [100.00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thema;Onderdeel;Lasten 2026;Baten 2026;Lasten 2027;Baten 2027",
        "Thema;Onderdeel;Uitgaven 2026;Inkomsten 2026;Uitgaven 2027;Inkomsten 2027",
        ";;2026;;2027;\r\nThema;Onderdeel;Lasten;Baten;Lasten;Baten",
        "Thema;Onderdeel;2026;;2027;\r\n;;Lasten;Baten;Lasten;Baten",
      })
  void kolommen_naast_elkaar_worden_twee_regels(String kop) {
    JsonPath gezien =
        gezien(
            csv(
                kop,
                "Podium;Theater;100;30;110;35",
                ";Subsidie;;8;;9",
                ";Lift;50;;50;",
                "Totaal;;150;38;160;44"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(nieuw(gezien))
        .containsExactly(
            "Theater [100.00, 110.00]",
            "Lift [50.00, 50.00]",
            "Theater baten [30.00, 35.00]",
            "Subsidie baten [8.00, 9.00]");
  }

  @Test
  void een_kop_boven_rijen_zegt_dat_eronder_baten_staan() {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;2026",
                "Podium;;",
                ";Lasten;",
                ";Theater;100",
                ";Totaal lasten;100",
                ";Baten;",
                ";Kaartjes;30",
                ";Totaal baten;30"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(nieuw(gezien)).containsExactly("Theater [100.00]", "Kaartjes baten [30.00]");
  }

  @Test
  void of_zo_een_kop_ook_voor_een_ander_thema_geldt_is_niet_te_zien() {
    String ander = ander();
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;2026",
                "Podium;Theater;100",
                ";Baten;",
                ";Kaartjes;30",
                ander + ";Licht;40"));
    assertThat(gezien.getList("fouten.code")).containsExactly("onduidelijk");
    assertThat(gezien.getList("fouten.plek")).containsExactly("rij 5");
  }

  @Test
  void een_kop_naast_de_themas_geldt_voor_elk_thema_eronder() {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;2026",
                "Lasten;;",
                "Podium;Theater;100",
                ander() + ";Licht;40",
                "Totaal lasten;;140",
                "Baten;;",
                "Podium;Kaartjes;30",
                ";Fooien;3",
                "Licht en geluid;Verhuur;10",
                "Totaal baten;;43"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(nieuw(gezien))
        .containsExactly(
            "Theater [100.00]",
            "Licht [40.00]",
            "Kaartjes baten [30.00]",
            "Fooien baten [3.00]",
            "Verhuur baten [10.00]");
  }

  private String ander() {
    id("themas", Map.of("naam", "Licht en geluid", "toelichting", "Wat men ziet en hoort."));
    return "Licht en geluid";
  }

  @Test
  void een_naam_die_op_baten_lijkt_wordt_gevraagd() {
    byte[] bestand = csv("Thema;Onderdeel;2026", "Podium;Opbrengst kaartverkoop;30");
    JsonPath gezien = gezien(bestand);
    String vraag = gezien.getString("vragen[0].vraag");
    assertThat(gezien.getList("vragen.tekst"))
        .containsExactly("Rij 2 heet 'Opbrengst kaartverkoop'. Zijn dit baten?");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(400);
    assertThat(nieuw(gezien(bestand, vraag + "=baten")))
        .containsExactly("Opbrengst kaartverkoop baten [30.00]");
    assertThat(nieuw(gezien(bestand, vraag + "=lasten")))
        .containsExactly("Opbrengst kaartverkoop [30.00]");
  }

  @Test
  void een_bedrag_onder_nul_blijft_lasten() {
    assertThat(nieuw(gezien(csv("Thema;Onderdeel;2026", "Podium;Korting;-30"))))
        .containsExactly("Korting [-30.00]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thema;Onderdeel;Lasten 2026;Baten 2026\r\nPodium;Theater;100;-30",
        "Thema;Onderdeel;L/B;2026\r\nPodium;Theater;L;100\r\nPodium;Theater;B;-30",
        "Thema;Onderdeel;Jaar;L/B;Bedrag\r\nPodium;Theater;2026;L;100\r\nPodium;Theater;2026;B;-30",
        "Thema;Onderdeel;2026\r\nPodium;;\r\n;Lasten;\r\n;Theater;100\r\n;Baten;\r\n;Theater;-30",
      })
  void van_baten_met_een_min_wordt_gevraagd_of_die_iets_zegt(String tekst) {
    byte[] bestand = csv(tekst);
    JsonPath gezien = gezien(bestand);
    assertThat(gezien.getList("vragen.vraag")).containsExactly("min:baten");
    assertThat(gezien.getString("vragen[0].tekst")).contains("€ -30");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(400);
    assertThat(nieuw(gezien(bestand, "min:baten=weg")))
        .containsExactlyInAnyOrder("Theater [100.00]", "Theater baten [30.00]");
    assertThat(nieuw(gezien(bestand, "min:baten=blijft")))
        .containsExactlyInAnyOrder("Theater [100.00]", "Theater baten [-30.00]");
  }

  @Test
  void lasten_met_een_min_naast_baten_worden_ook_gevraagd() {
    byte[] bestand = csv("Thema;Onderdeel;Lasten 2026;Baten 2026", "Podium;Theater;-100;30");
    assertThat(gezien(bestand).getList("vragen.vraag")).containsExactly("min:lasten");
    assertThat(nieuw(gezien(bestand, "min:lasten=weg")))
        .containsExactly("Theater [100.00]", "Theater baten [30.00]");
  }

  @Test
  void een_kop_boven_rijen_zegt_ook_wat_structureel_en_incidenteel_is() {
    JsonPath gezien =
        gezien(
            csv(
                "Thema;Onderdeel;2026",
                "Podium;;",
                ";Structureel;",
                ";Theater;100",
                ";Totaal structureel;100",
                ";Incidenteel:;",
                ";Festival;50",
                ";Totaal;150"));
    assertThat(gezien.getList("fouten")).isEmpty();
    assertThat(gezien.getList("vragen")).isEmpty();
    assertThat(nieuw(gezien))
        .containsExactly("Theater structureel [100.00]", "Festival incidenteel [50.00]");
    assertThat(
            gezien(
                    csv(
                        "Thema;Onderdeel;2026",
                        "Podium;Theater;100",
                        ";Incidenteel;",
                        ";Festival;50",
                        ander() + ";Licht;40"))
                .getList("fouten.plek"))
        .containsExactly("rij 5");
  }

  @Test
  void hetzelfde_structureel_en_incidenteel_zijn_twee_regels() {
    byte[] bestand = csv("Thema;Onderdeel;I/S;2026", "Podium;Theater;S;100", "Podium;Theater;I;50");
    assertThat(neemMet(bestand).statusCode()).isEqualTo(200);
    assertThat(tabel(eigen()).getList("regels.inhoud.aard")).contains("structureel", "incidenteel");
    assertThat(gezien(bestand).getList("regels.findAll { it.rij != null }.wat"))
        .containsOnly("ongewijzigd");
  }

  @Test
  void ons_eigen_bestand_komt_terug_met_dezelfde_soorten() {
    assertThat(
            neemMet(
                    csv(
                        "Thema;Onderdeel;Lasten of baten;Aard;2026;2027",
                        "Podium;Theater;lasten;structureel;100;PM",
                        "Podium;Theater;baten;incidenteel;30;35"))
                .statusCode())
        .isEqualTo(200);
    for (String vorm : List.of("/xlsx", "/csv", "/csv?vorm=excel")) {
      JsonPath gezien = goedVoorbeeld(eigen(), haal(eigen() + vorm));
      assertThat(gezien.getList("fouten")).as(vorm).isEmpty();
      assertThat(gezien.getList("vragen")).as(vorm).isEmpty();
      assertThat(gezien.getList("regels.wat").stream().distinct())
          .as(vorm)
          .containsExactly("ongewijzigd");
    }
  }

  /** The small agenda has a Zaal of 100.10 in 2026 already, and of PM in 2027. */
  @Test
  void de_spreadsheet_telt_lasten_baten_en_saldo_zelf_op() {
    neemMet(
        csv(
            "Thema;Onderdeel;Lasten of baten;2026",
            "Podium;Kaartjes;baten;30",
            "Podium;Theater;lasten;100",
            "Podium;Licht;lasten;PM"));
    byte[] xlsx = haal(eigen() + "/xlsx");
    Sheet blad = werkmap(xlsx).getSheetAt(0);
    int jaar = kolom(blad, "2026");
    for (Map.Entry<String, String> een :
        Map.of(
                "Totaal lasten Podium", "200.10",
                "Totaal baten Podium", "30.00",
                "Saldo Podium", "170.10",
                "Totaal baten", "30.00",
                "Saldo", "170.10")
            .entrySet()) {
      Row rij = rij(blad, een.getKey());
      assertThat(uitkomst(rij.getCell(jaar))).as(een.getKey()).isEqualByComparingTo(een.getValue());
    }
    assertThat(uitkomst(rij(blad, "Saldo").getCell(kolom(blad, "Aantal PM"))))
        .isEqualByComparingTo("2");
  }

  @Test
  void zonder_baten_heeft_het_bestand_de_kolommen_van_voorheen() {
    assertThat(rij(werkmap(haal(eigen() + "/xlsx")).getSheetAt(0), "Thema"))
        .extracting(Object::toString)
        .doesNotContain("Lasten of baten", "Aard");
    assertThat(rijen(haal(eigen() + "/csv")).get(0).keySet())
        .containsExactlyElementsOf(SchrijfCsv.KOLOMMEN);
  }
}

package nl.strategiekaart.tijd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WanneerTest {

  @ParameterizedTest
  @CsvSource({
    "tweede helft 2022, periode, 2022-07-01, 2022-12-31, halfjaar",
    "derde kwartaal van 2022, periode, 2022-07-01, 2022-09-30, kwartaal",
    "2023, periode, 2023-01-01, 2023-12-31, jaar",
    "2022 t/m 2024, periode, 2022-01-01, 2024-12-31, jaar",
    "2022-2024., periode, 2022-01-01, 2024-12-31, jaar",
    "augustus 2022 t/m december 2024, periode, 2022-08-01, 2024-12-31, maand",
    "februari 2024, periode, 2024-02-01, 2024-02-29, maand",
    "14 juni 2026, moment, 2026-06-14, 2026-06-14, dag",
    "14 juni 2026 t/m 16 juni 2026, periode, 2026-06-14, 2026-06-16, dag",
    "2024 en verder, vanaf, 2024-01-01, , jaar",
    "2024 e.v., vanaf, 2024-01-01, , jaar",
    "Vanaf derde kwartaal 2022, vanaf, 2022-07-01, , kwartaal",
    "Doorlopend., doorlopend, , ,",
    "nog niet bekend, onbekend, , ,"
  })
  void woorden_worden_datums(
      String woorden, WanneerSoort soort, LocalDate van, LocalDate tot, Precisie precisie) {
    assertThat(Wanneer.lees(woorden))
        .extracting(Wanneer::soort, Wanneer::van, Wanneer::tot, Wanneer::precisie)
        .containsExactly(soort, van, tot, precisie);
  }

  @ParameterizedTest
  @CsvSource({
    "tweede helft van 2022, tweede helft 2022",
    "2022-2024, 2022 t/m 2024",
    "start in derde kwartaal van 2022, vanaf derde kwartaal 2022",
    "vanaf 2026, 2026 en verder",
    "2023 t/m 2023, 2023",
    "2e helft 2026, tweede helft 2026",
    "Q3 2026, derde kwartaal 2026",
    "H1 2026 t/m H2 2027, eerste helft 2026 t/m tweede helft 2027",
    "sept. 2026, september 2026",
    "14-6-2026, 14 juni 2026",
    "1 feb 2026 t/m 2 mrt 2026, 1 februari 2026 t/m 2 maart 2026"
  })
  void een_tijd_wordt_geschreven_zoals_mensen_het_zeggen(String gelezen, String geschreven) {
    assertThat(Wanneer.lees(gelezen).gelezen()).isEqualTo(geschreven);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ooit",
        "31 februari 2026",
        "14-13-2026",
        "H3 2026",
        "2024 t/m 2022",
        "eind 9999 en maart",
        "november 9999, februari",
        "na najaar 9999 jaarlijks",
        "29 februari t/m januari 2028",
        "december 2028, 29 februari",
        "vijfde kwartaal 2022"
      })
  void wat_geen_tijd_zegt_is_onbekend_en_houdt_zijn_woorden(String woorden) {
    Wanneer wanneer = Wanneer.lees(woorden);
    assertThat(wanneer.soort()).isEqualTo(WanneerSoort.onbekend);
    assertThat(wanneer.inWoorden()).isEqualTo(woorden);
    assertThat(wanneer.gelezen()).isEqualTo("nog niet bekend");
  }

  @ParameterizedTest
  @CsvSource({
    "najaar 2026, ",
    "Najaar 2026, Najaar 2026",
    "\u00a02025\u00a0 t/m 2027\u00a0, ",
    "2025 e.v., 2025 e.v.",
    "'nog niet bekend', ",
    "n.t.b., n.t.b.",
    "onbekend, ",
    "'\u00a0\u200b ', "
  })
  void eigen_woorden_worden_bewaard_als_zij_anders_zijn_dan_de_onze(String woorden, String eigen) {
    assertThat(Wanneer.lees(woorden).woorden()).isEqualTo(eigen);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "na vaststelling [2026 t/m 2027], periode, 2026-01-01, 2027-12-31, na vaststelling",
    "na vaststelling [2026-02-01 t/m 2026-03-15], periode, 2026-02-01, 2026-03-15, na vaststelling",
    "zodra het kan [vanaf 1 juni 2026], vanaf, 2026-06-01, , zodra het kan",
    "zodra het kan[uiterlijk 2026], uiterlijk, , 2026-12-31, zodra het kan",
    "eind 2026 [december 2026], periode, 2026-12-01, 2026-12-31, eind 2026",
    "zolang het nodig is [doorlopend], doorlopend, , , zolang het nodig is",
    "2026 [onder voorbehoud], onbekend, , , 2026 [onder voorbehoud]",
    "[2026], onbekend, , , [2026]"
  })
  void een_gekozen_tijd_staat_tussen_haken_achter_de_woorden(
      String woorden, WanneerSoort soort, LocalDate van, LocalDate tot, String eigen) {
    Wanneer wanneer = Wanneer.lees(woorden);
    assertThat(wanneer)
        .extracting(Wanneer::soort, Wanneer::van, Wanneer::tot, Wanneer::eigenWoorden)
        .containsExactly(soort, van, tot, eigen);
    assertThat(wanneer.inWoorden()).isEqualTo(woorden);
  }

  @Test
  void wat_er_bij_is_gekozen_leest_als_een_zin() {
    assertThat(Wanneer.lees("na vaststelling [2026-02-01 t/m 2026-03-15]").beschreven())
        .isEqualTo("na vaststelling (1 februari 2026 t/m 15 maart 2026)");
    assertThat(Wanneer.lees("eind 2026").beschreven()).isEqualTo("eind 2026");
  }

  @Test
  void een_soort_zonder_haar_datums_bestaat_niet() {
    assertThatThrownBy(
            () -> new Wanneer(WanneerSoort.periode, LocalDate.EPOCH, null, Precisie.jaar, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Wanneer(WanneerSoort.doorlopend, LocalDate.EPOCH, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                new Wanneer(
                    WanneerSoort.uiterlijk, LocalDate.EPOCH, LocalDate.EPOCH, Precisie.dag, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} en {1} jaar wordt {2}")
  @CsvSource({
    "2027, 9, 2036",
    "2022 t/m 2024, 9, 2031 t/m 2033",
    "tweede helft 2026, 4, tweede helft 2030",
    "eerste kwartaal 2025 t/m tweede kwartaal 2026, 4, eerste kwartaal 2029 t/m tweede kwartaal 2030",
    "augustus 2022 t/m december 2024, 8, augustus 2030 t/m december 2032",
    "14 juni 2022, 10, 14 juni 2032",
    "14-6-2022, 10, 14-6-2032",
    "2024 en verder, 8, 2032 en verder",
    "vanaf derde kwartaal 2022, 8, vanaf derde kwartaal 2030",
    "februari 2024, 1, februari 2025",
    "29 februari 2024, 4, 29 februari 2028",
    "29 februari 2024, 1, ",
    "2026, -2, 2024",
    "doorlopend, 9, doorlopend",
    "onbekend, 9, onbekend",
    "9998, 5, ",
    "Najaar 2026, 4, Najaar 2030",
    "schooljaar 2026/2027, 4, schooljaar 2030/2031",
    "schooljaar 2026/27, 4, schooljaar 2030/31",
    "okt. '26, 4, okt. '30",
    "okt-26, 4, oktober 2030",
    "2026-12, 4, december 2030",
    "eind februari 2027, 1, 21 februari 2028 t/m 28 februari 2028",
    "uiterlijk 1-10-2026, 1, uiterlijk 1-10-2027",
    "na vaststelling door de raad, 4, na vaststelling door de raad",
    "na de begroting 2027, 1, na de begroting 2028",
    "na vaststelling [2026 t/m 2027], 4, na vaststelling [2030 t/m 2031]",
    "na vaststelling [29 februari 2028], 1, "
  })
  void woorden_schuiven_op_en_wat_niet_meer_kan_wordt_leeg(
      String woorden, int jaren, String later) {
    assertThat(Wanneer.verschoven(woorden, jaren)).isEqualTo(Optional.ofNullable(later));
  }

  @ParameterizedTest(name = "{0} in 2027: {1}")
  @CsvSource({
    "doorlopend, true",
    "onbekend, false",
    "2027, true",
    "2026 t/m 2028, true",
    "2026, false",
    "2028, false",
    "31 december 2026, false",
    "1 januari 2027, true",
    "31 december 2027, true",
    "1 januari 2028, false",
    "2025 en verder, true",
    "vanaf 2028, false",
    "uiterlijk 31 december 2026, false",
    "uiterlijk 1 januari 2027, true",
    "uiterlijk 2030, true"
  })
  void een_tijd_raakt_een_periode_of_niet(String woorden, boolean raakt) {
    assertThat(Wanneer.lees(woorden).raakt(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
        .isEqualTo(raakt);
  }
}

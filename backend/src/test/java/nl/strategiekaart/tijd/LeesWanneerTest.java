package nl.strategiekaart.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of policy papers, and what is read from them. */
class LeesWanneerTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/tijden.csv", delimiter = ';', numLinesToSkip = 1)
  void wat_in_beleidsstukken_staat_wordt_gelezen(
      String woorden, WanneerSoort soort, LocalDate van, LocalDate tot, String gelezen) {
    Wanneer wanneer = LeesWanneer.lees(woorden);
    assertThat(wanneer)
        .extracting(Wanneer::soort, Wanneer::van, Wanneer::tot, Wanneer::gelezen)
        .containsExactly(soort, van, tot, gelezen);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/tijden.csv", delimiter = ';', numLinesToSkip = 1)
  void wat_gelezen_is_zegt_hetzelfde_als_het_weer_gelezen_wordt(
      String woorden, WanneerSoort soort, LocalDate van, LocalDate tot, String gelezen) {
    assertThat(LeesWanneer.lees(gelezen)).isEqualTo(LeesWanneer.lees(woorden));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025\u00a0t/m\u00a02027",
        "\u00a02025 t/m 2027\u202f",
        "2025\u20132027",
        "2025\u2009\u2014\u20092027",
        "2025\u22122027",
        "2025\u2011\u200b2027",
        "2025 \u2192 2027",
        "2025\tTot en Met\n2027"
      })
  void spaties_en_streepjes_zijn_er_in_soorten(String woorden) {
    assertThat(LeesWanneer.lees(woorden).gelezen()).isEqualTo("2025 t/m 2027");
  }

  @ParameterizedTest(name = "{0} van een heel stuk: {1}")
  @CsvSource({
    "begin 2026, 2026-01-01, 2026-03-31",
    "medio 2026, 2026-04-01, 2026-09-30",
    "eind 2026, 2026-10-01, 2026-12-31",
    "begin juni 2026, 2026-06-01, 2026-06-10",
    "medio juni 2026, 2026-06-11, 2026-06-20",
    "eind juni 2026, 2026-06-21, 2026-06-30",
    "begin Q3 2026, 2026-07-01, 2026-07-31",
    "eind winter 2026/2027, 2027-02-01, 2027-02-28",
    "eind schooljaar 2026/2027, 2027-05-01, 2027-07-31"
  })
  void begin_medio_en_eind_zijn_een_deel(String woorden, LocalDate van, LocalDate tot) {
    assertThat(LeesWanneer.lees(woorden))
        .extracting(Wanneer::van, Wanneer::tot)
        .containsExactly(van, tot);
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeesTijdTest {

  @ParameterizedTest
  @CsvSource({
    "datum, dag_maand_jaar, 30-06-2026, , 2026-H1",
    "datum, dag_maand_jaar, 1-7-26, , 2026-H2",
    "datum, dag_maand_jaar, 01072026, , 2026-H2",
    "datum, dag_maand_jaar, 01-07-2026 00:00:00, , 2026-H2",
    "datum, dag_maand_jaar, 15-mrt-2026, , 2026-H1",
    "datum, dag_maand_jaar, 15 oktober 2026, , 2026-H2",
    "datum, dag_maand_jaar, 1 okt. '26, , 2026-H2",
    "datum, jaar_maand_dag, 2026-jul-01, , 2026-H2",
    "datum, jaar_maand_dag, 20260630, , 2026-H1",
    "datum, jaar_maand_dag, 2026-07-01T12:00:00, , 2026-H2",
    "datum, maand_dag_jaar, 06/30/2026, , 2026-H1",
    "maand, , 6, 2026, 2026-H1",
    "maand, , 007, 2026, 2026-H2",
    "maand, , P07, 2026, 2026-H2",
    "maand, , 13, 2026, 2026-H2",
    "maand, , 016, 2026, 2026-H2",
    "maand, , 000, 2026, 2026-H1",
    "maand, , 2026013, , 2026-H2",
    "maand, , 007.2026, , 2026-H2",
    "maand, , 2026/003, , 2026-H1",
    "maand, , 2026M11, , 2026-H2",
    "maand, , mrt-26, , 2026-H1",
    "maand, , periode 8, 2026, 2026-H2",
    "maand, , 202606, , 2026-H1",
    "maand, , 2026-07, , 2026-H2",
    "maand, , 07-2026, , 2026-H2",
    "maand, , maart 2026, , 2026-H1",
    "maand, , Okt, 2026, 2026-H2",
    "kwartaal, , 2, 2026, 2026-H1",
    "kwartaal, , 2026-Q3, , 2026-H2",
    "kwartaal, , K4 2026, , 2026-H2",
    "kwartaal, , 3e kwartaal 2026, , 2026-H2",
    "kwartaal, , 2e kwartaal, 2026, 2026-H1",
    "halfjaar, , H1, 2026, 2026-H1",
    "halfjaar, , 2026-H2, , 2026-H2"
  })
  void een_datum_of_periode_valt_in_een_half_jaar(
      Tijdsoort soort, Datumvorm vorm, String tijd, String jaar, String half) {
    assertThat(new LeesTijd(soort, vorm).lees(tijd, jaar).sleutel()).isEqualTo(half);
  }

  @ParameterizedTest
  @CsvSource({
    "datum, dag_maand_jaar, 31-02-2026,",
    "datum, dag_maand_jaar, 12/31/2026,",
    "datum, jaar_maand_dag, 31-12-2026,",
    "datum, dag_maand_jaar, 01-01-0026,",
    "datum, dag_maand_jaar, 15-xyz-2026,",
    "maand, , 17, 2026",
    "maand, , 06-07,",
    "maand, , 6, twee",
    "maand, , 6,",
    "kwartaal, , 5, 2026",
    "halfjaar, , 3, 2026"
  })
  void wat_geen_tijd_is_wordt_geweigerd(Tijdsoort soort, Datumvorm vorm, String tijd, String jaar) {
    assertThatThrownBy(() -> new LeesTijd(soort, vorm).lees(tijd, jaar))
        .isInstanceOf(OnleesbaarException.class);
  }
}

package nl.strategiekaart.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.strategiekaart.Toeval;

/** What holds for any words, and for any time. */
class WillekeurigeTijdTest {

  @Property(seed = Toeval.ZAAD)
  void welke_woorden_ook_er_komt_een_tijd_en_de_woorden_blijven(@ForAll("zinnen") String woorden) {
    Wanneer wanneer = Wanneer.lees(woorden);
    assertThat(Wanneer.lees(wanneer.inWoorden())).isEqualTo(wanneer);
    assertThat(Wanneer.lees(wanneer.gelezen()).gelezen()).isEqualTo(wanneer.gelezen());
    assertThat(wanneer.inWoorden()).isIn(woorden, wanneer.gelezen());
  }

  /** Made of what times are made of, in any order. */
  @Provide
  Arbitrary<String> zinnen() {
    return Arbitraries.of(
            "2026",
            "2027",
            "26",
            "'26",
            "1",
            "12",
            "31",
            "maart",
            "okt.",
            "Q3",
            "h2",
            "w53",
            "week",
            "eind",
            "begin",
            "medio",
            "najaar",
            "winter",
            "schooljaar",
            "tot",
            "t/m",
            "voor",
            "na",
            "vanaf",
            "uiterlijk",
            "tussen",
            "en",
            "of",
            "-",
            "/",
            ",",
            "(",
            ")",
            "[",
            "]",
            "e.v.",
            "jaarlijks",
            "per",
            "elk",
            "kwartaal",
            "1-1-2026",
            "structureel",
            "start",
            "gereed",
            "vaststelling",
            "9999",
            "0000")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(delen -> String.join(" ", delen));
  }

  @Property(seed = Toeval.ZAAD)
  void wat_geschreven_is_wordt_hetzelfde_teruggelezen(@ForAll("tijden") Wanneer wanneer) {
    assertThat(Wanneer.lees(wanneer.inWoorden())).isEqualTo(wanneer);
  }

  @Provide
  Arbitrary<Wanneer> tijden() {
    Arbitrary<Precisie> grof =
        Arbitraries.of(
            Precisie.jaar, Precisie.halfjaar, Precisie.seizoen, Precisie.kwartaal, Precisie.maand);
    Arbitrary<LocalDate> datums =
        Arbitraries.integers()
            .between(0, 40_000)
            .map(dag -> LocalDate.of(1990, 1, 1).plusDays(dag));
    Arbitrary<Wanneer> periodes =
        Combinators.combine(datums, Arbitraries.integers().between(0, 12), grof)
            .as(
                (datum, lengte, precisie) -> {
                  LocalDate van = begin(datum, precisie);
                  return Wanneer.periode(van, eind(van, lengte, precisie), precisie);
                });
    Arbitrary<Wanneer> vanaf =
        Combinators.combine(datums, grof)
            .as((datum, precisie) -> Wanneer.vanaf(begin(datum, precisie), precisie));
    Arbitrary<Wanneer> uiterlijk =
        Combinators.combine(datums, grof)
            .as(
                (datum, precisie) ->
                    Wanneer.uiterlijk(eind(begin(datum, precisie), 0, precisie), precisie));
    return Arbitraries.oneOf(
        periodes,
        vanaf,
        uiterlijk,
        datums.map(Wanneer::moment),
        Arbitraries.of(Wanneer.DOORLOPEND, Wanneer.ONBEKEND));
  }

  private static int maanden(Precisie precisie) {
    return switch (precisie) {
      case jaar -> 12;
      case halfjaar -> 6;
      case kwartaal, seizoen -> 3;
      default -> 1;
    };
  }

  /** Seasons begin a month before quarters do. */
  private static LocalDate begin(LocalDate datum, Precisie precisie) {
    int lengte = maanden(precisie);
    LocalDate dag = precisie == Precisie.seizoen ? datum.plusMonths(1) : datum;
    LocalDate begin =
        LocalDate.of(dag.getYear(), (dag.getMonthValue() - 1) / lengte * lengte + 1, 1);
    return precisie == Precisie.seizoen ? begin.minusMonths(1) : begin;
  }

  private static LocalDate eind(LocalDate van, int erbij, Precisie precisie) {
    return van.plusMonths((long) maanden(precisie) * (erbij + 1)).minusDays(1);
  }
}

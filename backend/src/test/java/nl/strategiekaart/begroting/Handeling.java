package nl.strategiekaart.begroting;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One thing that an editor does to a begroting. What it is about is a number, of which the rest by
 * how many there are by then is taken.
 */
sealed interface Handeling {

  /** Fills in a cell; null empties it. */
  record Cel(int regel, String maat, int jaar, int helft, Map<String, String> inhoud)
      implements Handeling {}

  /** Adds a regel. */
  record Erbij(int thema, int geldbron) implements Handeling {}

  /** Archives a regel. */
  record Weg(int regel) implements Handeling {}

  /** Puts the last archived regel back. */
  record Terug() implements Handeling {}

  /** Says which acties a regel pays for. */
  record Acties(int regel, List<Integer> acties) implements Handeling {}

  /** Moves a regel to another thema. */
  record Thema(int regel, int thema) implements Handeling {}

  /** Pays a regel from elsewhere, or from nowhere. */
  record Geldbron(int regel, int geldbron) implements Handeling {}

  /** Any begroting is one that some list of these makes. */
  static Arbitrary<List<Handeling>> reeksen() {
    Arbitrary<Integer> nummer = Arbitraries.integers().between(0, 9);
    Arbitrary<Map<String, String>> euros =
        Arbitraries.bigDecimals()
            .between(new java.math.BigDecimal("-1000000"), new java.math.BigDecimal("1000000"))
            .ofScale(2)
            .map(bedrag -> Map.of("soort", "bedrag", "bedrag", bedrag.toPlainString()));
    Arbitrary<Map<String, String>> gepland =
        Arbitraries.oneOf(euros, Arbitraries.just(Map.of("soort", "pm"))).injectNull(0.2);
    Arbitrary<Cel> plan =
        Combinators.combine(nummer, Arbitraries.of("begroot", "toegezegd"), nummer, gepland)
            .as((regel, maat, jaar, inhoud) -> new Cel(regel, maat, jaar, 0, inhoud));
    Arbitrary<Cel> besteed =
        Combinators.combine(nummer, nummer, Arbitraries.of(1, 2), euros.injectNull(0.2))
            .as((regel, jaar, helft, inhoud) -> new Cel(regel, "besteed", jaar, helft, inhoud));
    Arbitrary<Handeling> een =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(6, plan.map(Handeling.class::cast)),
            net.jqwik.api.Tuple.of(4, besteed.map(Handeling.class::cast)),
            net.jqwik.api.Tuple.of(3, Combinators.combine(nummer, nummer).as(Erbij::new)),
            net.jqwik.api.Tuple.of(1, nummer.map(Weg::new)),
            net.jqwik.api.Tuple.of(1, Arbitraries.create(Terug::new)),
            net.jqwik.api.Tuple.of(
                2, Combinators.combine(nummer, nummer.list().ofMaxSize(3)).as(Acties::new)),
            net.jqwik.api.Tuple.of(1, Combinators.combine(nummer, nummer).as(Thema::new)),
            net.jqwik.api.Tuple.of(1, Combinators.combine(nummer, nummer).as(Geldbron::new)));
    return een.list().ofMinSize(8).ofMaxSize(30);
  }
}

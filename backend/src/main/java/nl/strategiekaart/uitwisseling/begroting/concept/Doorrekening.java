package nl.strategiekaart.uitwisseling.begroting.concept;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * The totals of regels that are not stored yet. What is stored gets its totals from the database;
 * after taking over a file those are the same to the cent.
 */
final class Doorrekening {

  private final List<Integer> jaren;

  private Doorrekening(List<Integer> jaren) {
    this.jaren = jaren;
  }

  static Reeksen van(List<Integer> jaren, List<BegrotingsregelInhoud> regels) {
    Doorrekening doorrekening = new Doorrekening(jaren);
    return new Reeksen(
        doorrekening.reeks(
            regels, (regel, jaar) -> Stream.of(VormInhoud.alsGeld(regel.begroot().get("" + jaar)))),
        doorrekening.reeks(
            regels,
            (regel, jaar) -> Stream.of(VormInhoud.alsGeld(regel.toegezegd().get("" + jaar)))),
        doorrekening.reeks(
            regels,
            (regel, jaar) ->
                Stream.of("-H1", "-H2")
                    .map(helft -> VormInhoud.alsGeld(regel.besteed().get(jaar + helft)))));
  }

  private interface Cellen {
    Stream<Geld> van(BegrotingsregelInhoud regel, int jaar);
  }

  private Totaalreeks reeks(List<BegrotingsregelInhoud> regels, Cellen cellen) {
    Function<Integer, List<Geld>> inJaar =
        jaar -> regels.stream().flatMap(regel -> cellen.van(regel, jaar)).toList();
    List<Geld> alle = new ArrayList<>();
    jaren.forEach(jaar -> alle.addAll(inJaar.apply(jaar)));
    return new Totaalreeks(
        jaren.stream().map(jaar -> totaal(inJaar.apply(jaar))).toList(), totaal(alle));
  }

  private static Totaal totaal(List<Geld> cellen) {
    BigDecimal som =
        cellen.stream()
            .filter(cel -> cel.bedrag() != null)
            .map(cel -> new BigDecimal(cel.bedrag()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Totaal(
        Geld.tekst(som), "EUR", aantal(cellen, Geld.Soort.pm), aantal(cellen, Geld.Soort.leeg));
  }

  private static int aantal(List<Geld> cellen, Geld.Soort soort) {
    return (int) cellen.stream().filter(cel -> cel.soort() == soort).count();
  }
}

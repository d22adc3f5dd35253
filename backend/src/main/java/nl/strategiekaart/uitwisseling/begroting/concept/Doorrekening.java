package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * The totals of regels that are not stored yet. What is stored gets its totals from the database;
 * after taking over a file those are the same to the cent.
 */
final class Doorrekening {

  private Doorrekening() {}

  static Reeksen van(List<Integer> jaren, List<BegrotingsregelInhoud> regels) {
    return new Reeksen(
        reeks(jaren, regels, BegrotingsregelInhoud::begroot, ""),
        reeks(jaren, regels, BegrotingsregelInhoud::toegezegd, ""),
        reeks(jaren, regels, BegrotingsregelInhoud::besteed, "-H1", "-H2"));
  }

  private static Totaalreeks reeks(
      List<Integer> jaren,
      List<BegrotingsregelInhoud> regels,
      Function<BegrotingsregelInhoud, Map<String, CelInhoud>> cellen,
      String... delenVanJaar) {
    List<List<Geld>> perJaar =
        jaren.stream()
            .map(
                jaar ->
                    regels.stream()
                        .map(cellen)
                        .flatMap(
                            vak -> Arrays.stream(delenVanJaar).map(deel -> vak.get(jaar + deel)))
                        .map(VormInhoud::alsGeld)
                        .toList())
            .toList();
    return new Totaalreeks(
        perJaar.stream().map(Totaal::van).toList(),
        Totaal.van(perJaar.stream().flatMap(List::stream).toList()));
  }
}

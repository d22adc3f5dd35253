package nl.strategiekaart.uitwisseling.begroting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.shared.Geld;

/**
 * What one sheet shows of every regel: begroot, toegezegd or besteed.
 *
 * @param blad name of the sheet
 * @param koppen above the amounts: years, or half-years
 * @param cellen the amounts of a regel, one for every heading
 * @param heeftPm whether PM can occur, so that it is counted
 * @param isVolledig whether the sheet also has what describes a regel: fte, geldbron, taakveld
 * @param metSoort whether the sheet says of each regel if it is lasten or baten, and its aard
 */
record Reeks(
    String blad,
    List<String> koppen,
    Function<Regel, List<Geld>> cellen,
    boolean heeftPm,
    boolean isVolledig,
    boolean metSoort) {

  /** Begroot, and of the others what is filled in. */
  static List<Reeks> van(BegrotingView begroting) {
    List<String> jaren = begroting.jaren().stream().map(String::valueOf).toList();
    List<String> helften =
        begroting.jaren().stream()
            .flatMap(jaar -> List.of(jaar + " 1e helft", jaar + " 2e helft").stream())
            .toList();
    boolean metSoort = begroting.kentSoorten();
    return Stream.of(
            new Reeks("Begroting", jaren, Regel::cellen, true, true, metSoort),
            new Reeks("Toegezegd", jaren, Regel::toegezegd, true, false, metSoort),
            new Reeks("Besteed", helften, Reeks::besteed, false, false, metSoort))
        .filter(reeks -> reeks.isVolledig || reeks.isGevuld(begroting))
        .toList();
  }

  private static List<Geld> besteed(Regel regel) {
    return regel.besteed() == null
        ? null
        : regel.besteed().stream().flatMap(jaar -> List.of(jaar.h1(), jaar.h2()).stream()).toList();
  }

  private boolean isGevuld(BegrotingView begroting) {
    return begroting.themas().stream()
        .flatMap(thema -> thema.regels().stream())
        .map(cellen)
        // An older versie does not have these.
        .filter(van -> van != null)
        .flatMap(List::stream)
        .anyMatch(cel -> cel.soort() != Geld.Soort.leeg);
  }
}

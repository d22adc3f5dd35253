package nl.strategiekaart.begroting.concept;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Lijn;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Themaverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Totaalverschil;
import nl.strategiekaart.begroting.concept.BegrotingsvergelijkingView.Verschilreeks;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * What differs between two begrotingen that are at hand. Asks the database nothing; every total is
 * taken from the two as it stands there.
 */
final class VergelijkBegrotingen {

  private static final BigDecimal HONDERD = new BigDecimal(100);

  private final BegrotingView oud;
  private final BegrotingView nieuw;
  private final List<Integer> jaren;

  private VergelijkBegrotingen(BegrotingView oud, BegrotingView nieuw) {
    this.oud = oud;
    this.nieuw = nieuw;
    this.jaren =
        List.copyOf(
            new TreeSet<>(Stream.concat(oud.jaren().stream(), nieuw.jaren().stream()).toList()));
  }

  /**
   * Compares two of them.
   *
   * @param lijnen of the acties in the concept, by actie
   */
  static BegrotingsvergelijkingView tussen(
      Begrotingsstand oud, Begrotingsstand nieuw, Map<UUID, Lijn> lijnen) {
    VergelijkBegrotingen vergelijk = new VergelijkBegrotingen(oud.inhoud(), nieuw.inhoud());
    VergelijkRegels regels = new VergelijkRegels(oud.inhoud(), nieuw.inhoud(), vergelijk.jaren);
    return new BegrotingsvergelijkingView(
        oud.kant(),
        nieuw.kant(),
        vergelijk.jaren,
        vergelijk.reeks(
            oud.inhoud().totalen(),
            nieuw.inhoud().totalen(),
            oud.inhoud().totaal(),
            nieuw.inhoud().totaal()),
        vergelijk.themas(),
        regels.verschillen(),
        regels.geraakt(lijnen));
  }

  private List<Themaverschil> themas() {
    Map<String, ThemaInBegroting> was = themas(oud);
    Map<String, ThemaInBegroting> wordt = themas(nieuw);
    Map<String, ThemaInBegroting> alle = new LinkedHashMap<>(was);
    wordt.forEach(alle::putIfAbsent);
    return alle.keySet().stream()
        .map(
            code -> {
              ThemaInBegroting a = was.get(code);
              ThemaInBegroting b = wordt.get(code);
              return new Themaverschil(
                  (b == null ? a : b).thema(),
                  reeks(
                      a == null ? List.of() : a.totalen(),
                      b == null ? List.of() : b.totalen(),
                      a == null ? Totaal.NUL : a.totaal(),
                      b == null ? Totaal.NUL : b.totaal()));
            })
        .toList();
  }

  private static Map<String, ThemaInBegroting> themas(BegrotingView van) {
    Map<String, ThemaInBegroting> themas = new LinkedHashMap<>();
    van.themas().forEach(thema -> themas.put(thema.thema().code(), thema));
    return themas;
  }

  private Verschilreeks reeks(
      List<Totaal> perJaarOud, List<Totaal> perJaarNieuw, Totaal totaalOud, Totaal totaalNieuw) {
    return new Verschilreeks(
        jaren.stream()
            .map(
                jaar ->
                    verschil(
                        van(oud, jaar, perJaarOud, Totaal.NUL),
                        van(nieuw, jaar, perJaarNieuw, Totaal.NUL)))
            .toList(),
        verschil(totaalOud, totaalNieuw));
  }

  /** What a row says about a year; something else when the begroting does not have that year. */
  static <T> T van(BegrotingView begroting, int jaar, List<T> rij, T anders) {
    int plaats = begroting.jaren().indexOf(jaar);
    return plaats < 0 || plaats >= rij.size() ? anders : rij.get(plaats);
  }

  /**
   * Per cent only says something about the same amounts: with another number of PM it would take a
   * cell that became unknown for one that became cheaper.
   */
  private static Totaalverschil verschil(Totaal oud, Totaal nieuw) {
    BigDecimal was = new BigDecimal(oud.bedrag());
    BigDecimal anders = new BigDecimal(nieuw.bedrag()).subtract(was);
    boolean zegtIets = was.signum() != 0 && oud.aantalPm() == nieuw.aantalPm();
    return new Totaalverschil(
        oud,
        nieuw,
        Geld.tekst(anders),
        zegtIets
            ? anders.multiply(HONDERD).divide(was.abs(), 1, RoundingMode.HALF_UP).toPlainString()
            : null);
  }
}

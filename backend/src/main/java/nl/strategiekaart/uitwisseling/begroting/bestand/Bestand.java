package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.begroting.Bestandssoort;

/** A file that was read, before anyone looked what it says. */
public final class Bestand {

  private static final int MEESTE_CELLEN = 200_000;

  public final Bestandssoort soort;
  final List<Blad> bladen = new ArrayList<>();

  /** What the person who sent it should know about how it was read. */
  final List<String> opmerkingen = new ArrayList<>();

  private int cellen;

  Bestand(Bestandssoort soort) {
    this.soort = soort;
  }

  /** Adds an empty sheet; without a name when the file has only one table. */
  Blad nieuwBlad(String naam) {
    Blad blad = new Blad(naam, new TreeMap<>());
    bladen.add(blad);
    return blad;
  }

  /**
   * Fills a cell of a sheet.
   *
   * @throws ProbleemException 413 when there are too many of them in all sheets together
   */
  void zet(Blad blad, int rij, int kolom, Vakje vakje) {
    if (++cellen > MEESTE_CELLEN) {
      throw Onleesbaar.teGroot(
          "Het bestand heeft meer dan 200.000 gevulde cellen. Deel het op in kleinere bestanden.");
    }
    blad.rijen().computeIfAbsent(rij, nieuw -> new TreeMap<>()).put(kolom, vakje);
  }
}

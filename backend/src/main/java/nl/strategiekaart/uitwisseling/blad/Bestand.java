package nl.strategiekaart.uitwisseling.blad;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.strategiekaart.shared.ProbleemException;

/** A file that was read, before anyone looked what it says. */
public final class Bestand {

  private static final int MEESTE_CELLEN = 200_000;

  public final Bestandssoort soort;
  private final List<Blad> bladen = new ArrayList<>();
  private final List<String> opmerkingen = new ArrayList<>();

  private int cellen;

  Bestand(Bestandssoort soort) {
    this.soort = soort;
  }

  /** Its sheets, in their order. */
  public List<Blad> bladen() {
    return bladen;
  }

  /** What the person who sent it should know about how it was read. */
  public List<String> opmerkingen() {
    return opmerkingen;
  }

  void merkOp(String opmerking) {
    opmerkingen.add(opmerking);
  }

  /** Adds an empty sheet; without a name when the file has only one table. */
  Blad nieuwBlad(String naam, boolean verborgen) {
    Blad blad = new Blad(naam, verborgen);
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

package nl.strategiekaart.blad;

import java.util.ArrayList;
import java.util.List;

/** A file that was read, before anyone looked what it says. */
public final class Bestand {

  public final Bestandssoort soort;

  /** In which characters a CSV was written; null of something else. */
  public final Tekenset tekenset;

  /** What stands between the columns of a CSV; null of something else. */
  public final Character scheidingsteken;

  private final List<Blad> bladen = new ArrayList<>();
  private final List<String> opmerkingen = new ArrayList<>();

  private Bestand(Bestandssoort soort, Tekenset tekenset, Character scheidingsteken) {
    this.soort = soort;
    this.tekenset = tekenset;
    this.scheidingsteken = scheidingsteken;
  }

  static Bestand xlsx() {
    return new Bestand(Bestandssoort.xlsx, null, null);
  }

  static Bestand csv(Tekenset tekenset, char scheidingsteken) {
    Bestand bestand = new Bestand(Bestandssoort.csv, tekenset, scheidingsteken);
    if (tekenset == Tekenset.WINDOWS) {
      bestand.opmerkingen.add(
          "De CSV is geen UTF-8. Wij lazen haar als Windows-tekst. Kijk of letters met accenten goed"
              + " staan.");
    }
    return bestand;
  }

  /** Its sheets, in their order. */
  public List<Blad> bladen() {
    return bladen;
  }

  /** What the person who sent it should know about how it was read. */
  public List<String> opmerkingen() {
    return opmerkingen;
  }

  /** Adds an empty sheet; without a name when the file has only one table. */
  Blad nieuwBlad(String naam, boolean verborgen) {
    Blad blad = new Blad(naam, verborgen);
    bladen.add(blad);
    return blad;
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.List;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Vragen;

/**
 * Everything that a file says about a begroting.
 *
 * @param vorm null when no begroting was recognised in it
 * @param notatie of amounts in text: chosen, or shown by the file; null when it does not matter or
 *     is not known
 */
public record Rijenbestand(
    Vorm vorm,
    Notatie notatie,
    List<Rij> rijen,
    List<Invoerfout> fouten,
    List<Overgeslagen> overgeslagen,
    List<String> opmerkingen,
    Vragen vragen) {

  /** How a file is laid out. */
  public enum Vorm {
    /** A row per regel, a column per year. */
    tabel,
    /** A row per cell. */
    plat
  }
}

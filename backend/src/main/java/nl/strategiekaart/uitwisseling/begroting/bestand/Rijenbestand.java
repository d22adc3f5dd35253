package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.List;

/** Everything that a file says about a begroting. */
public record Rijenbestand(
    Vorm vorm, List<Rij> rijen, List<Invoerfout> fouten, List<String> opmerkingen) {

  /** How a file is laid out. */
  public enum Vorm {
    /** A row per regel, a column per year. */
    tabel,
    /** A row per cell. */
    plat
  }
}

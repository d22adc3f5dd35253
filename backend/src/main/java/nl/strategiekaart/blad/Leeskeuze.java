package nl.strategiekaart.blad;

import java.util.List;
import java.util.Map;

/**
 * How one file is read, as far as a person says.
 *
 * @param bladen names of the sheets to read; all when empty
 * @param koprij the row with headings, from 1; null to find it
 * @param metVerborgen whether hidden rows, columns and sheets are read too
 * @param antwoorden on what was asked, by the name of the question
 */
public record Leeskeuze(
    List<String> bladen, Integer koprij, boolean metVerborgen, Map<String, String> antwoorden) {

  /** Nothing was said. */
  public static final Leeskeuze GEEN = new Leeskeuze(List.of(), null, false, Map.of());

  /** Whether a sheet is looked at. */
  public boolean isGekozen(Blad blad) {
    return (bladen.isEmpty() || bladen.contains(blad.naam()))
        && (metVerborgen || !blad.isVerborgen());
  }
}

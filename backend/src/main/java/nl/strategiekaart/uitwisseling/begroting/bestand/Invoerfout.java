package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.Map;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.blad.Plek;

/**
 * Something in a file that cannot be taken over.
 *
 * @param gevonden what stood there; null when nothing did
 * @param code fixed word for this kind of fault
 * @param uitleg what is wrong and what to do
 * @param keuzes when a notation has to be chosen: the amount in each
 */
public record Invoerfout(
    Plek plek, String gevonden, String code, String uitleg, Map<Notatie, Geld> keuzes) {

  public static Invoerfout van(Plek plek, String gevonden, String code, String uitleg) {
    return new Invoerfout(plek, gevonden, code, uitleg, Map.of());
  }
}

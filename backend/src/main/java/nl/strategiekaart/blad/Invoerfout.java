package nl.strategiekaart.blad;

import java.util.Comparator;
import java.util.List;

/**
 * Something in a file that cannot be taken over.
 *
 * @param gevonden what stood there; null when nothing did
 * @param code fixed word for this kind of fault
 * @param uitleg what is wrong and what to do
 */
public record Invoerfout(Plek plek, String gevonden, String code, String uitleg) {

  /** In the order in which the person who made the file goes through it. */
  public static Comparator<Invoerfout> opVolgorde(List<String> bladen) {
    return Comparator.comparing((Invoerfout fout) -> bladen.indexOf(fout.plek().blad()))
        .thenComparing(fout -> fout.plek().rij())
        .thenComparing(fout -> fout.plek().kolom());
  }
}

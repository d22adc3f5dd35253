package nl.strategiekaart.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param totaal number of hits on all pages together
 */
public record Lijst<T>(List<T> resultaten, long totaal) implements Bladerbaar {

  /** The same page, each as it is shown. */
  public <V> Lijst<V> als(Function<T, V> toon) {
    return new Lijst<>(resultaten.stream().map(toon).toList(), totaal);
  }
}

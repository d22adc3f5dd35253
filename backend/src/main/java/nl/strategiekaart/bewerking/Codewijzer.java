package nl.strategiekaart.bewerking;

import java.util.stream.Stream;
import nl.strategiekaart.shared.Basis;

/** Knows what the codes in a file stand for. */
@FunctionalInterface
public interface Codewijzer {

  /** What has this code; null when nothing has. */
  Basis vind(Class<?> soort, String code);

  /** Those of a kind that are made in the same go, as far as they are filled. */
  default <T> Stream<T> tegelijk(Class<T> soort) {
    return Stream.of();
  }
}

package nl.strategiekaart.bewerking;

import nl.strategiekaart.shared.Basis;

/** Knows what the codes in a file stand for. */
@FunctionalInterface
public interface Codewijzer {

  /** What has this code; null when nothing has. */
  Basis vind(Class<?> soort, String code);
}

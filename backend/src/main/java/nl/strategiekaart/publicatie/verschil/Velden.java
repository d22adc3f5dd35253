package nl.strategiekaart.publicatie.verschil;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Basis;

/** The fields of one part while it is written down; what is empty is left out. */
final class Velden {

  final Map<String, String> woorden = new LinkedHashMap<>();
  final Map<String, String> verwijzingen = new LinkedHashMap<>();

  Velden met(String veld, Object waarde) {
    if (waarde != null && !waarde.toString().isBlank()) {
      woorden.put(veld, waarde.toString());
    }
    return this;
  }

  /** One per line, in their own order. */
  Velden regels(String veld, Collection<String> regels) {
    return met(veld, String.join("\n", regels));
  }

  /** A field that points to one other part, or to none. */
  <T extends Basis> Velden naar(String veld, T deel, Function<T, String> naam) {
    return deel == null ? this : naarAlle(veld, List.of(deel), naam);
  }

  /** A field that points to other parts: their names one per line; their order means nothing. */
  <T extends Basis> Velden naarAlle(String veld, Collection<T> delen, Function<T, String> naam) {
    if (!delen.isEmpty()) {
      verwijzingen.put(
          veld,
          delen.stream()
              .map(deel -> deel.id)
              .sorted()
              .map(UUID::toString)
              .collect(Collectors.joining(" ")));
    }
    return regels(veld, delen.stream().map(naam).toList());
  }
}

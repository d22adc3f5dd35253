package nl.strategiekaart.toegang;

import java.util.Optional;
import java.util.UUID;

/** An identifier in an address: what is none, is not found either. */
final class Kenmerk {

  private static final String VORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Kenmerk() {}

  static Optional<UUID> van(String tekst) {
    return tekst.matches(VORM) ? Optional.of(UUID.fromString(tekst)) : Optional.empty();
  }
}

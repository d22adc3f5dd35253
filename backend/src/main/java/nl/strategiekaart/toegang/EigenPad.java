package nl.strategiekaart.toegang;

import java.net.URI;
import java.util.Optional;

/** A path of this site, and nothing that a browser could take for another site. */
final class EigenPad {

  private static final int LANGSTE = 1000;

  private EigenPad() {}

  /** The path as it was given, or empty when it could lead elsewhere. */
  static Optional<String> van(String pad) {
    boolean eigen =
        pad.length() <= LANGSTE
            && pad.startsWith("/")
            && !pad.startsWith("//")
            && pad.chars().noneMatch(teken -> teken <= ' ' || teken == '\\' || teken > '~');
    if (!eigen) {
      return Optional.empty();
    }
    try {
      URI uri = URI.create(pad);
      return uri.getScheme() == null && uri.getRawAuthority() == null
          ? Optional.of(pad)
          : Optional.empty();
    } catch (IllegalArgumentException geenAdres) {
      return Optional.empty();
    }
  }

  /** The path with one more query parameter. */
  static String met(String pad, String naam, String waarde) {
    int anker = pad.indexOf('#');
    String zonder = anker < 0 ? pad : pad.substring(0, anker);
    return zonder
        + (zonder.contains("?") ? "&" : "?")
        + naam
        + "="
        + waarde
        + (anker < 0 ? "" : pad.substring(anker));
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.Locale;
import java.util.Optional;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.begroting.Vak;

/** Reads which cell a row of a flat file is about. */
final class LeesVak {

  private LeesVak() {}

  /** Empty when that cannot be told; any of the three may be null. */
  static Optional<Vak> van(Vakje jaar, Vakje halfjaar, Vakje maat) {
    String welk = tekst(jaar);
    String helft = tekst(halfjaar).replaceFirst("^h", "");
    String wat = tekst(maat);
    if (!welk.matches("(19|20|21)\\d\\d") || !helft.matches("[12]?")) {
      return Optional.empty();
    }
    int nummer = Integer.parseInt(welk);
    if (wat.isEmpty()) {
      wat = helft.isEmpty() ? "begroot" : "besteed";
    }
    return switch (wat) {
      case "begroot", "toegezegd" ->
          helft.isEmpty() ? Optional.of(new Vak(nummer, Maat.valueOf(wat))) : Optional.empty();
      case "besteed" ->
          helft.isEmpty()
              ? Optional.empty()
              : Optional.of(new Vak(nummer, Maat.valueOf("besteed_h" + helft)));
      default -> Optional.empty();
    };
  }

  private static String tekst(Vakje vakje) {
    return vakje == null ? "" : vakje.tekst().strip().toLowerCase(Locale.ROOT);
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Aard;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.shared.Schoon;

/** The words in which files say that something is lasten or baten, structureel or incidenteel. */
public final class Soortwoord {

  private static final Pattern LASTEN = Pattern.compile("l|last(?:en)?|uitga(?:af|ve|ven)|kosten");
  private static final Pattern BATEN =
      Pattern.compile("b|baat|baten|opbrengst(?:en)?|inkomsten|ontvangst(?:en)?");
  private static final Pattern STRUCTUREEL = Pattern.compile("s|struct\\.?|structure(?:el|le)");
  private static final Pattern INCIDENTEEL = Pattern.compile("i|inc(?:id)?\\.?|incidente(?:el|le)");

  /** A name that says so itself; more than a letter, and not in the middle of it. */
  private static final Pattern NAAM_VAN_BATEN =
      Pattern.compile(
          "(?:baten|opbrengst(?:en)?|inkomsten|ontvangsten)\\b.*|.*\\b(?:baten|opbrengsten|inkomsten|ontvangsten)");

  private Soortwoord() {}

  /** Lasten or baten; empty when it says neither. */
  public static Optional<Regelsoort> soort(String tekst) {
    String klein = klein(tekst);
    if (LASTEN.matcher(klein).matches()) {
      return Optional.of(Regelsoort.lasten);
    }
    return BATEN.matcher(klein).matches() ? Optional.of(Regelsoort.baten) : Optional.empty();
  }

  /** Structureel or incidenteel; empty when it says neither. */
  public static Optional<Aard> aard(String tekst) {
    String klein = klein(tekst);
    if (STRUCTUREEL.matcher(klein).matches()) {
      return Optional.of(Aard.structureel);
    }
    return INCIDENTEEL.matcher(klein).matches() ? Optional.of(Aard.incidenteel) : Optional.empty();
  }

  /** Whether a name looks like one of baten. */
  static boolean lijktBaten(String naam) {
    return NAAM_VAN_BATEN.matcher(klein(naam)).matches();
  }

  private static String klein(String tekst) {
    return Schoon.opEenRegel(tekst).toLowerCase(Locale.ROOT).replaceFirst(" ?:$", "");
  }
}

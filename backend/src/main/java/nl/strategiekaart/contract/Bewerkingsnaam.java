package nl.strategiekaart.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What an operation is called in a generated client, made of its method and its address:
 * leesProgrammalijnStrategiekaart, maakConceptActie. So the name says what is read or made, in the
 * words of the address, and does not change when a class of ours is called something else.
 */
final class Bewerkingsnaam {

  private static final Map<HttpMethod, String> WERKWOORDEN =
      Map.of(
          HttpMethod.GET, "lees",
          HttpMethod.POST, "maak",
          HttpMethod.PUT, "bewaar",
          HttpMethod.PATCH, "wijzig",
          HttpMethod.DELETE, "verwijder");

  /** What a reader of such an address is or does, and no thing that is read or made. */
  private static final Map<String, String> BIJZONDER =
      Map.of("/inloggen", "logIn", "/uitloggen", "logUit");

  /** Whose it is needs no saying: nearly all is of an agenda. */
  private static final String VAN_EEN_AGENDA = "/agendas/{agenda}/";

  /** Where one is not the other without its ending. */
  private static final Map<String, String> EEN =
      Map.of("resultaten", "resultaat", "fasen", "fase", "overheden", "overheid");

  private static final List<String> MEDEKLINKERS = List.of("pp", "nn", "mm", "ss", "ll");

  private Bewerkingsnaam() {}

  static String van(HttpMethod methode, String pad) {
    if (BIJZONDER.containsKey(pad)) {
      return BIJZONDER.get(pad);
    }
    String[] delen = pad.replace(VAN_EEN_AGENDA, "/").substring(1).split("/");
    return WERKWOORDEN.get(methode)
        + Stream.iterate(0, i -> i < delen.length, i -> i + 1)
            .filter(i -> !delen[i].startsWith("{"))
            .map(i -> isEen(methode, delen, i) ? een(delen[i]) : delen[i])
            .map(Bewerkingsnaam::metHoofdletters)
            .collect(Collectors.joining());
  }

  /** One of them: because it is named by what follows, or because it is made here. */
  private static boolean isEen(HttpMethod methode, String[] delen, int plek) {
    boolean laatste = plek == delen.length - 1;
    return laatste ? methode == HttpMethod.POST : delen[plek + 1].startsWith("{");
  }

  private static String een(String meer) {
    if (EEN.containsKey(meer)) {
      return EEN.get(meer);
    }
    if (meer.endsWith("ieen")) {
      return meer.substring(0, meer.length() - 2);
    }
    if (meer.endsWith("s")) {
      return meer.substring(0, meer.length() - 1);
    }
    if (!meer.endsWith("en")) {
      return meer;
    }
    String stam = meer.substring(0, meer.length() - 2);
    return MEDEKLINKERS.stream().anyMatch(stam::endsWith)
        ? stam.substring(0, stam.length() - 1)
        : stam;
  }

  private static String metHoofdletters(String deel) {
    return Arrays.stream(deel.split("-"))
        .map(woord -> woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1))
        .collect(Collectors.joining());
  }
}

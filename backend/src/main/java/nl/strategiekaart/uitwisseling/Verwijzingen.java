package nl.strategiekaart.uitwisseling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.strategiekaart.shared.Wanneer;

/**
 * Looks up what codes in an agendabestand point to, and gathers everything that is wrong on the
 * way.
 */
final class Verwijzingen {

  private final Map<String, Map<String, Object>> perSoort = new HashMap<>();
  private final List<String> fouten = new ArrayList<>();

  void bewaar(String soort, String code, Object ding) {
    if (code == null) {
      fouten.add("Een " + soort + " heeft geen code.");
    } else if (perSoort.computeIfAbsent(soort, s -> new HashMap<>()).put(code, ding) != null) {
      fouten.add("De code '" + code + "' staat twee keer bij " + soort + ".");
    }
  }

  /**
   * What a code points to; null when there is no code, or (with a fault noted) when nothing has it.
   */
  <T> T zoek(String soort, String code, Class<T> klasse, String plek) {
    if (code == null) {
      return null;
    }
    Object ding = perSoort.getOrDefault(soort, Map.of()).get(code);
    if (ding == null) {
      fouten.add(plek + ": " + soort + " '" + code + "' bestaat niet.");
    }
    return klasse.cast(ding);
  }

  <T> List<T> zoekAlle(String soort, List<String> codes, Class<T> klasse, String plek) {
    return codes.stream()
        .map(code -> zoek(soort, code, klasse, plek))
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Reads a period in words; unknown when left out, or (with a fault noted) when not understood.
   */
  Wanneer wanneer(String woorden, String plek) {
    try {
      return Wanneer.lees(woorden);
    } catch (IllegalArgumentException nietBegrepen) {
      fouten.add(plek + ": " + nietBegrepen.getMessage());
      return Wanneer.ONBEKEND;
    }
  }

  void fout(String fout) {
    fouten.add(fout);
  }

  /**
   * Ends the reading when something was wrong.
   *
   * @throws AgendabestandOnjuist with everything that was wrong
   */
  void gooiBijFouten() {
    if (!fouten.isEmpty()) {
      throw new AgendabestandOnjuist(fouten);
    }
  }
}

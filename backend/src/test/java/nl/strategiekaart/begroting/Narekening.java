package nl.strategiekaart.begroting;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The totals of a begroting added up once more, from its cells and by other means than the
 * database. A key is "thema/x/begroot/2026", or "…/samen" over all years; x is "geen" for what has
 * none.
 */
final class Narekening {

  private static final List<String> MATEN = List.of("begroot", "toegezegd", "besteed");

  private record Som(BigDecimal bedrag, int pm, int leeg) {

    Som plus(Map<String, String> cel) {
      if (cel == null) {
        return new Som(bedrag, pm, leeg + 1);
      }
      return cel.get("soort").equals("pm")
          ? new Som(bedrag, pm + 1, leeg)
          : new Som(bedrag.add(new BigDecimal(cel.get("bedrag"))), pm, leeg);
    }

    @Override
    public String toString() {
      return bedrag.toPlainString() + " + " + pm + " PM, " + leeg + " leeg";
    }
  }

  private final Map<String, Som> sommen = new HashMap<>();
  private final List<Integer> jaren;

  private Narekening(List<Integer> jaren) {
    this.jaren = jaren;
  }

  /**
   * Adds up what the regels of a table say.
   *
   * @param lijnVanActie identifier of the programmalijn of each actie
   */
  static Map<String, String> van(JsonPath tabel, Map<String, String> lijnVanActie) {
    Narekening narekening = new Narekening(tabel.getList("jaren"));
    for (Map<String, Object> regel : tabel.<Map<String, Object>>getList("regels")) {
      narekening.tel(regel, lijnVanActie);
    }
    return inWoorden(narekening.sommen);
  }

  @SuppressWarnings("unchecked")
  private void tel(Map<String, Object> regel, Map<String, String> lijnVanActie) {
    Map<String, Object> inhoud = (Map<String, Object>) regel.get("inhoud");
    Set<String> groepen = new HashSet<>();
    groepen.add("samen/alles");
    groepen.add("regel/" + regel.get("id"));
    groepen.add("thema/" + inhoud.get("thema"));
    groepen.add("geldbron/" + ofGeen(inhoud.get("geldbron")));
    List<String> acties = (List<String>) inhoud.get("acties");
    acties.forEach(actie -> groepen.add("programmalijn/" + lijnVanActie.get(actie)));
    if (acties.isEmpty()) {
      groepen.add("programmalijn/geen");
    }
    for (String maat : MATEN) {
      Map<String, Map<String, String>> cellen = (Map<String, Map<String, String>>) inhoud.get(maat);
      for (int jaar : jaren) {
        for (String vak : vakken(maat, jaar)) {
          for (String groep : groepen) {
            tel(groep + "/" + maat + "/" + jaar, cellen.get(vak));
            tel(groep + "/" + maat + "/samen", cellen.get(vak));
          }
        }
      }
    }
  }

  private void tel(String sleutel, Map<String, String> cel) {
    sommen.put(
        sleutel, sommen.getOrDefault(sleutel, new Som(new BigDecimal("0.00"), 0, 0)).plus(cel));
  }

  private static List<String> vakken(String maat, int jaar) {
    return maat.equals("besteed") ? List.of(jaar + "-H1", jaar + "-H2") : List.of("" + jaar);
  }

  private static Object ofGeen(Object id) {
    return id == null ? "geen" : id;
  }

  private static Map<String, String> inWoorden(Map<String, Som> sommen) {
    Map<String, String> woorden = new HashMap<>();
    sommen.forEach((sleutel, som) -> woorden.put(sleutel, som.toString()));
    return woorden;
  }

  /** The same keys for what an answer says of one group. */
  @SuppressWarnings("unchecked")
  static void lees(Map<String, String> naar, String groep, Object reeksen, List<Integer> jaren) {
    for (String maat : MATEN) {
      Map<String, Object> reeks = (Map<String, Object>) ((Map<String, ?>) reeksen).get(maat);
      List<Map<String, Object>> perJaar =
          new ArrayList<>((List<Map<String, Object>>) reeks.get("perJaar"));
      for (int i = 0; i < jaren.size(); i++) {
        naar.put(groep + "/" + maat + "/" + jaren.get(i), tekst(perJaar.get(i)));
      }
      naar.put(groep + "/" + maat + "/samen", tekst((Map<String, Object>) reeks.get("totaal")));
    }
  }

  private static String tekst(Map<String, Object> totaal) {
    return totaal.get("bedrag")
        + " + "
        + totaal.get("aantalPm")
        + " PM, "
        + totaal.get("aantalLeeg")
        + " leeg";
  }
}

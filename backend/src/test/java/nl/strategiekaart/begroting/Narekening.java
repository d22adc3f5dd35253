package nl.strategiekaart.begroting;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The totals of a begroting added up once more, from its cells and by other means than the
 * database. A key is "thema/x/begroot/2026", or "…/samen" over all years; x is "geen" for what has
 * none. Of baten it begins with "baten/", of what is left with "saldo/".
 */
final class Narekening {

  private static final Som NUL = new Som(new BigDecimal("0.00"), 0, 0);
  private static final List<String> MATEN = List.of("begroot", "toegezegd", "besteed");

  private record Som(BigDecimal bedrag, int pm, int leeg) {

    Som plus(JsonNode cel) {
      if (cel == null || cel.isNull()) {
        return new Som(bedrag, pm, leeg + 1);
      }
      return cel.get("soort").textValue().equals("pm")
          ? new Som(bedrag, pm + 1, leeg)
          : new Som(bedrag.add(new BigDecimal(cel.get("bedrag").textValue())), pm, leeg);
    }

    Som min(Som ander) {
      return new Som(bedrag.subtract(ander.bedrag), pm + ander.pm, leeg + ander.leeg);
    }

    @Override
    public String toString() {
      return bedrag.toPlainString() + " + " + pm + " PM, " + leeg + " leeg";
    }
  }

  private final Map<String, Som> sommen = new HashMap<>();
  private final JsonNode jaren;

  private Narekening(JsonNode jaren) {
    this.jaren = jaren;
  }

  /**
   * Adds up what the regels of a table say.
   *
   * @param lijnVanActie identifier of the programmalijn of each actie
   */
  static Map<String, String> van(JsonNode tabel, Map<String, String> lijnVanActie) {
    Narekening narekening = new Narekening(tabel.get("jaren").requireNonNull());
    for (JsonNode regel : tabel.get("regels")) {
      narekening.tel(regel, lijnVanActie);
    }
    narekening.zetKantenNaastElkaar();
    return inWoorden(narekening.sommen);
  }

  /** Where there are baten, the lasten are there too, be they nothing, and so is what is left. */
  private void zetKantenNaastElkaar() {
    List.copyOf(sommen.keySet()).stream()
        .filter(sleutel -> sleutel.startsWith("baten/"))
        .forEach(
            baten -> {
              String lasten = baten.substring("baten/".length());
              sommen.putIfAbsent(lasten, NUL);
              sommen.put("saldo/" + lasten, sommen.get(lasten).min(sommen.get(baten)));
            });
  }

  private void tel(JsonNode regel, Map<String, String> lijnVanActie) {
    JsonNode inhoud = regel.get("inhoud");
    Set<String> groepen = new HashSet<>();
    groepen.add("samen/alles");
    groepen.add("regel/" + regel.get("id").textValue());
    groepen.add("thema/" + inhoud.get("thema").textValue());
    groepen.add("geldbron/" + inhoud.path("geldbron").asText("geen"));
    JsonNode acties = inhoud.get("acties").requireNonNull();
    acties.forEach(actie -> groepen.add("programmalijn/" + lijnVanActie.get(actie.textValue())));
    if (acties.isEmpty()) {
      groepen.add("programmalijn/geen");
    }
    boolean isBaten = inhoud.get("soort").textValue().equals("baten");
    for (String maat : MATEN) {
      JsonNode cellen = inhoud.get(maat).requireNonNull();
      for (JsonNode jaar : jaren) {
        for (String vak : vakken(maat, jaar)) {
          for (String groep : groepen) {
            String kant = isBaten && !groep.startsWith("regel/") ? "baten/" : "";
            tel(kant + groep + "/" + maat + "/" + jaar, cellen.get(vak));
            tel(kant + groep + "/" + maat + "/samen", cellen.get(vak));
          }
        }
      }
    }
  }

  private void tel(String sleutel, JsonNode cel) {
    sommen.put(sleutel, sommen.getOrDefault(sleutel, NUL).plus(cel));
  }

  private static List<String> vakken(String maat, JsonNode jaar) {
    return maat.equals("besteed") ? List.of(jaar + "-H1", jaar + "-H2") : List.of("" + jaar);
  }

  private static Map<String, String> inWoorden(Map<String, Som> sommen) {
    Map<String, String> woorden = new HashMap<>();
    sommen.forEach((sleutel, som) -> woorden.put(sleutel, som.toString()));
    return woorden;
  }

  /** The same keys for what an answer says of one group. */
  static void lees(Map<String, String> naar, String groep, JsonNode reeksen, JsonNode jaren) {
    for (String maat : MATEN) {
      JsonNode reeks = reeksen.get(maat);
      for (String kant : List.of("baten", "saldo")) {
        if (reeks.has(kant)) {
          lees(naar, kant + "/" + groep, maat, reeks.get(kant), jaren);
        }
      }
      lees(naar, groep, maat, reeks, jaren);
    }
  }

  private static void lees(
      Map<String, String> naar, String groep, String maat, JsonNode reeks, JsonNode jaren) {
    for (int i = 0; i < jaren.size(); i++) {
      naar.put(groep + "/" + maat + "/" + jaren.get(i), tekst(reeks.get("perJaar").get(i)));
    }
    naar.put(groep + "/" + maat + "/samen", tekst(reeks.get("totaal")));
  }

  private static String tekst(JsonNode totaal) {
    return totaal.get("bedrag").textValue()
        + " + "
        + totaal.get("aantalPm")
        + " PM, "
        + totaal.get("aantalLeeg")
        + " leeg";
  }
}

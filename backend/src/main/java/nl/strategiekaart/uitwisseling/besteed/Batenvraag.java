package nl.strategiekaart.uitwisseling.besteed;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.uitwisseling.besteed.Telling.Som;

/**
 * Finds out which sign baten have in a file. Where it says debit and credit, what comes in is
 * credit. One column of amounts does not say: a ledger writes a minus, a report does not.
 */
final class Batenvraag {

  private Batenvraag() {}

  /**
   * Whether an amount with a minus is one that came in.
   *
   * @param perCode what stands on the codes of baten; asks nothing when there are none
   */
  static boolean isMinErbij(
      BestedingsindelingInhoud indeling, SortedMap<String, Som> perCode, Vragen vragen) {
    if (perCode.isEmpty() || indeling.bedragkolom() == null || indeling.tekenkolom() != null) {
      return true;
    }
    Map.Entry<String, Som> eerste =
        perCode.entrySet().stream()
            .filter(een -> een.getValue().bedrag.signum() != 0)
            .findFirst()
            .orElse(null);
    if (eerste == null) {
      return true;
    }
    String antwoord =
        vragen.stel(
            "baten",
            "Code '%s' hoort bij baten, en in het bestand staat daar samen %s. Staat voor wat binnenkomt een min?"
                .formatted(eerste.getKey(), Notatie.euro(eerste.getValue().bedrag)),
            List.of(
                new Antwoord("min", "Ja: wat binnenkomt staat er met een min"),
                new Antwoord("plus", "Nee: wat binnenkomt staat er zonder min")));
    return !"plus".equals(antwoord);
  }
}

package nl.strategiekaart.blad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.shared.ProbleemException;

/** What is asked about a file while it is read, with what was answered. */
public final class Vragen {

  /** More than this nobody answers: then something else is wrong. */
  private static final int MEESTE = 200;

  private final Map<String, String> antwoorden;
  private final Map<String, Leesvraag> gesteld = new LinkedHashMap<>();

  public Vragen(Leeskeuze keuze) {
    this.antwoorden = keuze.antwoorden();
  }

  /**
   * Asks something.
   *
   * @param vraag its name, the same each time that the file is read
   * @return the answer; null as long as there is none
   * @throws ProbleemException 400 when there are too many
   */
  public String stel(String vraag, String tekst, List<Antwoord> mogelijk) {
    String antwoord = antwoorden.get(vraag);
    String gekozen =
        mogelijk.stream()
            .map(Antwoord::antwoord)
            .filter(een -> een.equals(antwoord))
            .findFirst()
            .orElse(null);
    if (gesteld.size() == MEESTE && !gesteld.containsKey(vraag)) {
      throw Onleesbaar.wegens(
          "te-veel-vragen",
          "Over dit bestand zijn meer dan 200 vragen. Is de goede rij met kolomnamen gekozen?");
    }
    gesteld.put(vraag, new Leesvraag(vraag, tekst, mogelijk, gekozen));
    return gekozen;
  }

  /** In the order in which they came up. */
  public List<Leesvraag> gesteld() {
    return List.copyOf(gesteld.values());
  }
}

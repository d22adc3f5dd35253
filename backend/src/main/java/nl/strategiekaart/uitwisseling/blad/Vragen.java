package nl.strategiekaart.uitwisseling.blad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.uitwisseling.blad.Leesvraag.Antwoord;

/** What is asked about a file while it is read, with what was answered. */
public final class Vragen {

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
   */
  public String stel(String vraag, String tekst, List<Antwoord> mogelijk) {
    String antwoord = antwoorden.get(vraag);
    String gekozen =
        mogelijk.stream()
            .map(Antwoord::antwoord)
            .filter(een -> een.equals(antwoord))
            .findFirst()
            .orElse(null);
    gesteld.put(vraag, new Leesvraag(vraag, tekst, mogelijk, gekozen));
    return gekozen;
  }

  /** In the order in which they came up. */
  public List<Leesvraag> gesteld() {
    return List.copyOf(gesteld.values());
  }
}

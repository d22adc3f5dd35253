package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.uitwisseling.besteed.Telling.Som;

/** What a file of bookings does not say itself, and what would change every amount in it. */
final class Boekingsvragen {

  private final Boekingenbestand bestand;
  private final BestedingsindelingInhoud indeling;
  private final Vragen vragen;

  Boekingsvragen(Boekingenbestand bestand, BestedingsindelingInhoud indeling, Vragen vragen) {
    this.bestand = bestand;
    this.indeling = indeling;
    this.vragen = vragen;
  }

  /** In what the amounts are written down, by what stands above them. */
  Eenheid eenheid() {
    Stream<String> erboven =
        bestand.kop().blad().rijen().headMap(bestand.kop().rij(), true).values().stream()
            .flatMap(vakjes -> vakjes.values().stream())
            .map(Vakje::tekst);
    return Stream.concat(Stream.ofNullable(bestand.kop().blad().naam()), erboven)
        .filter(woorden -> Eenheid.in(woorden).isPresent())
        .findFirst()
        .map(woorden -> Eenheid.vraag(vragen, "eenheid", woorden, "Boven de tabel", BigDecimal.TEN))
        .orElse(Eenheid.euro);
  }

  /** Whether a credit with a minus is already what goes off. */
  boolean isMinAlGenoeg(int aantal) {
    String antwoord =
        vragen.stel(
            "min",
            "Bij wat eraf gaat staat overal al een min (%d rijen). Is dat wat eraf gaat?"
                .formatted(aantal),
            List.of(
                new Antwoord("af", "Ja: een bedrag met een min gaat eraf"),
                new Antwoord("bij", "Nee: min en teken samen komen erbij")));
    return "af".equals(antwoord);
  }

  /** A column that seems to say what goes off is not passed over in silence. */
  void vraagOngekozenTeken() {
    if (!indeling.heeft(Boekingskolom.bedrag) || indeling.heeft(Boekingskolom.teken)) {
      return;
    }
    Kolomvoorstel voorstel = new Kolomvoorstel(bestand.kolommen(), bestand.proef());
    Map<Boekingskolom, String> koppen = indeling.koppen();
    voorstel
        .tekenkolom(koppen.get(Boekingskolom.bedrag), koppen.values())
        .ifPresent(
            kolom ->
                vragen.stel(
                    "teken",
                    ("De kolom '%s' lijkt te zeggen of een bedrag erbij of eraf gaat, en is niet"
                            + " gekozen. Kies haar bij de kolommen. Of zegt zij iets anders?")
                        .formatted(kolom),
                    List.of(new Antwoord("anders", "Zij zegt iets anders: alles komt erbij"))));
  }

  /**
   * Whether an amount with a minus is one that came in. Where a file says debit and credit, what
   * comes in is credit. One column of amounts does not say: a ledger writes a minus, a report does
   * not.
   *
   * @param perCode what stands on the codes of baten; asks nothing when there are none
   */
  static boolean isMinErbij(
      BestedingsindelingInhoud indeling, SortedMap<String, Som> perCode, Vragen vragen) {
    if (perCode.isEmpty()
        || !indeling.heeft(Boekingskolom.bedrag)
        || indeling.heeft(Boekingskolom.teken)) {
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

package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Notatie;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
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

  /** In what the amounts are written down, by what stands above and below them. */
  Eenheid eenheid() {
    Map<Boekingskolom, Integer> plekken = Kolomkeuze.plekken(indeling.koppen(), bestand.kop());
    List<Integer> bedragen =
        Stream.of(Boekingskolom.bedrag, Boekingskolom.debet, Boekingskolom.credit)
            .filter(plekken::containsKey)
            .map(plekken::get)
            .toList();
    Stream<String> rondom =
        bestand.kop().blad().rijen().entrySet().stream()
            .filter(
                rij ->
                    rij.getKey() <= bestand.kop().rij()
                        || bedragen.stream().noneMatch(rij.getValue()::containsKey))
            .flatMap(rij -> rij.getValue().values().stream())
            .map(Vakje::tekst);
    Blad blad = bestand.kop().blad();
    return Stream.of(Stream.ofNullable(blad.naam()), rondom, blad.opdruk().stream())
        .flatMap(woorden -> woorden)
        .filter(woorden -> Eenheid.in(woorden).isPresent())
        .findFirst()
        .map(woorden -> Eenheid.vraag(vragen, "eenheid", woorden, "In het bestand", BigDecimal.TEN))
        .orElse(Eenheid.euro);
  }

  /** Whether a credit with a minus is already what goes off. */
  boolean isMinAlGenoeg(int aantal) {
    String antwoord =
        vragen.stel(
            "min",
            "Bij wat eraf gaat staat al een min (rijen: %d). Is die min al wat eraf gaat?"
                .formatted(aantal),
            List.of(
                new Antwoord("af", "Ja: elk bedrag telt zoals het er staat"),
                new Antwoord("bij", "Nee: min en teken samen komen erbij")));
    return "af".equals(antwoord);
  }

  /** Whether rows that say to be a total, and when, are one. */
  boolean zijnTotalen(List<String> namen) {
    String antwoord =
        vragen.stel(
            "totalen",
            "%s en heeft ook een datum of periode. Zijn zulke rijen (%d) een optelling van andere?"
                .formatted(namen.get(0), namen.size()),
            List.of(
                new Antwoord("totaal", "Ja, sla ze over"),
                new Antwoord("boeking", "Nee, het zijn boekingen")));
    return "totaal".equals(antwoord);
  }

  /** A column that seems to say what goes off is not passed over in silence. */
  void vraagOngekozenTeken() {
    if (!indeling.heeft(Boekingskolom.bedrag) || indeling.heeft(Boekingskolom.teken)) {
      return;
    }
    Kolomvoorstel voorstel = new Kolomvoorstel(bestand.kolommen(), bestand.proef());
    Map<Boekingskolom, String> koppen = indeling.koppen();
    voorstel
        .ongekozenTeken(koppen.get(Boekingskolom.bedrag), koppen.values())
        .ifPresent(
            kolom ->
                vragen.stel(
                    "teken",
                    ("De kolom '%s' is niet gekozen. Zegt zij of een bedrag erbij of eraf gaat, kies"
                            + " haar dan bij de kolommen. Tellen door haar rijen niet mee, haal die dan"
                            + " uit het bestand. Of zegt zij iets anders?")
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

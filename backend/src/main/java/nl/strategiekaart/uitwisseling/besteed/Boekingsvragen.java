package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;

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
    Map<String, Integer> plekken = bestand.plekken();
    List<Integer> bedragen =
        Stream.of(indeling.bedragkolom(), indeling.debetkolom(), indeling.creditkolom())
            .filter(Objects::nonNull)
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
    String bedrag = indeling.bedragkolom();
    if (bedrag == null || indeling.tekenkolom() != null) {
      return;
    }
    Kolomvoorstel voorstel = new Kolomvoorstel(bestand.kolommen(), bestand.proef());
    voorstel
        .ongekozenTeken(bedrag, indeling.gekozen())
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
}

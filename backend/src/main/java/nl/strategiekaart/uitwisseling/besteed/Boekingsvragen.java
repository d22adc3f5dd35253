package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
    if (indeling.bedragkolom() == null || indeling.tekenkolom() != null) {
      return;
    }
    Kolomvoorstel voorstel = new Kolomvoorstel(bestand.kolommen(), bestand.proef());
    voorstel
        .tekenkolom(indeling.bedragkolom(), indeling.gekozen())
        .ifPresent(
            kolom ->
                vragen.stel(
                    "teken",
                    ("De kolom '%s' lijkt te zeggen of een bedrag erbij of eraf gaat, en is niet"
                            + " gekozen. Kies haar bij de kolommen. Of zegt zij iets anders?")
                        .formatted(kolom),
                    List.of(new Antwoord("anders", "Zij zegt iets anders: alles komt erbij"))));
  }
}

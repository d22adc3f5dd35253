package nl.strategiekaart.blad;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something in a file that it does not say itself and that nobody may guess. */
@Schema(
    name = "Leesvraag",
    description =
        "Iets dat het bestand zelf niet zegt. Stuur het antwoord mee als '?antwoord=vraag=antwoord'.")
public record Leesvraag(
    @Schema(description = "Naam van de vraag, om te antwoorden.", examples = "eenheid")
        String vraag,
    @Schema(
            description = "De vraag.",
            examples = "Boven de tabel staat 'x € 1.000'. Zijn de bedragen in duizenden?")
        String tekst,
    @Schema(description = "Wat er kan worden geantwoord.") List<Antwoord> antwoorden,
    @Schema(
            description = "Wat er is geantwoord; zolang dit leeg is kan niets worden overgenomen.",
            nullable = true)
        String gekozen) {

  /** Whether it was not answered yet. */
  public boolean staatOpen() {
    return gekozen == null;
  }

  /** One answer. */
  @Schema(name = "Leesantwoord", description = "Een antwoord op een vraag over het bestand.")
  public record Antwoord(
      @Schema(description = "Om mee te sturen.", examples = "duizend") String antwoord,
      @Schema(description = "In woorden.", examples = "Ja: 75 wordt € 75.000") String tekst) {}
}

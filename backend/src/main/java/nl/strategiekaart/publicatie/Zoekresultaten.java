package nl.strategiekaart.publicatie;

import java.util.List;
import nl.strategiekaart.shared.Bladerbaar;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of what was found.
 *
 * @param totaal number of hits on all pages together
 */
public record Zoekresultaten<T>(
    List<T> resultaten,
    long totaal,
    @Schema(
            description =
                "Of er niet meer zijn dan 'totaal'. Zo niet, dan zijn het de beste duizend.",
            examples = "true")
        boolean totaalVolledig,
    @Schema(
            description =
                "Woorden die nergens staan, met wat in de plaats daarvan is gezocht. Leeg als elk woord ergens staat.")
        List<Gelezen> gelezen,
    @Schema(
            description =
                "Of alle woorden voorkomen in wat is gevonden. Zo niet, dan staat vooraan wat de meeste heeft.",
            examples = "true")
        boolean alleWoorden)
    implements Bladerbaar {

  /** A word that is nowhere, and what was looked for instead. */
  @Schema(name = "GelezenWoord")
  public record Gelezen(
      @Schema(description = "Het woord zoals getypt.", examples = "broedplaast") String getypt,
      @Schema(
              description = "Waarnaar is gezocht; leeg als er niets is dat erop lijkt.",
              examples = "[\"broedplaats\"]")
          List<String> als) {}
}

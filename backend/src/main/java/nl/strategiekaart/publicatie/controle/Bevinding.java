package nl.strategiekaart.publicatie.controle;

import java.util.UUID;
import nl.strategiekaart.bewerking.Kindcontract;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something on a map that deserves a second look.
 *
 * @param veld name of the field in the inhoud of the part, such as "wanneer"
 */
@Schema(name = "Bevinding", description = "Iets op de kaart dat aandacht vraagt.")
public record Bevinding(
    @Schema(description = "Vaste code van dit soort bevinding.", examples = "actie-zonder-trekker")
        String code,
    @Schema(description = "Hoe erg.", examples = "waarschuwing") Ernst ernst,
    @Schema(ref = Kindcontract.SCHEMA) String soort,
    @Schema(description = "Kenmerk van het onderdeel.") UUID onderdeel,
    @Schema(description = "Hoe het onderdeel heet.", examples = "De makers houden open huis.")
        String titel,
    @Schema(description = "Het veld waar het om gaat.", examples = "wie") String veld,
    @Schema(description = "Wat er is.", examples = "Deze actie heeft nog geen trekker.")
        String zin) {

  /** How much it matters. */
  @Schema(name = "Ernst")
  public enum Ernst {
    /** Two things contradict each other, or something that readers need is missing. */
    waarschuwing,
    /** It could read more easily. */
    tip
  }
}

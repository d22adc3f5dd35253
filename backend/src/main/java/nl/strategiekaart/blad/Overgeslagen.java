package nl.strategiekaart.blad;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a file is not taken over, and why not: nothing disappears without a word. */
@Schema(
    name = "BestandOvergeslagen",
    description = "Een rij, kolom of blad waar niets van wordt overgenomen.")
public record Overgeslagen(
    @Schema(description = "Naam van het blad.", nullable = true) String blad,
    @Schema(description = "De plek in woorden.", examples = "rij 12") String plek,
    @Schema(description = "Wat er staat.", examples = "Totaal", nullable = true) String gevonden,
    @Schema(description = "Waarom.", examples = "De som van rij 4 t/m 11.") String waarom) {

  public static Overgeslagen van(Plek plek, String gevonden, String waarom) {
    return new Overgeslagen(plek.blad(), plek.inWoorden(), gevonden, waarom);
  }
}

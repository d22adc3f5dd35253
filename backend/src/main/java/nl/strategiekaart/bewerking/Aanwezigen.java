package nl.strategiekaart.bewerking;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has a unit open. */
@Schema(name = "AanwezigGebeurtenis", description = "Wie het concept nu open hebben.")
public record Aanwezigen(@Schema(description = "Iedereen, ook uzelf.") List<Persoon> personen) {

  /** One person on one place. */
  @Schema(name = "Aanwezige", description = "Iemand die het concept open heeft.")
  public record Persoon(
      @Schema(description = "Vast zolang de pagina open is.") String sleutel,
      @Schema(description = "Naam.", examples = "Bea Beleid") String naam,
      @Schema(
              description = "Code van de programmalijn op het scherm.",
              examples = "goud-maken",
              nullable = true)
          String plek,
      @Schema(description = "Of u dat zelf bent.") boolean ik) {}
}

package nl.strategiekaart.bewerking;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which change to take back. */
@Schema(name = "HerstellingInvoer", description = "Welke wijziging wordt teruggedraaid.")
public record HerstellingInput(
    @Schema(description = "Nummer van de wijziging.", examples = "118") @NotNull Long wijziging) {}

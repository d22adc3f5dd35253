package nl.strategiekaart.bewerking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which deed to take back. */
@Schema(
    name = "HandelingherstellingInvoer",
    description = "Welke handeling in haar geheel wordt teruggedraaid.")
public record HandelingherstellingInput(
    @Schema(description = "Kenmerk van de handeling.") @NotNull UUID handeling) {}

package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One organisatie in the wie of an actie. */
@Schema(name = "BetrokkenheidInhoud", description = "Een organisatie met haar rol.")
public record BetrokkenheidInhoud(
    @Schema(description = "Kenmerk van de organisatie.") @NotNull UUID organisatie,
    @Schema(description = "De rol.", examples = "trekker") @NotNull Rol rol) {}

package nl.strategiekaart.publicatie.concept;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To which versie the concept goes back. */
@Schema(name = "VersieherstellingInvoer", description = "Naar welke versie het concept teruggaat.")
public record VersieherstellingInput(
    @Schema(description = "Nummer van de versie.", examples = "3") @NotNull Integer versie,
    @Schema(
            description =
                "De stand van het concept die is bekeken: wat is gezien is wat verandert.",
            examples = "42")
        @NotNull
        Long stand) {}

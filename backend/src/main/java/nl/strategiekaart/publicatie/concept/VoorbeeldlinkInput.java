package nl.strategiekaart.publicatie.concept;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a link works. */
@Schema(name = "VoorbeeldlinkInvoer", description = "Hoe lang een link werkt.")
public record VoorbeeldlinkInput(
    @Schema(description = "Aantal dagen dat de link werkt.", examples = "14")
        @NotNull
        @Min(value = 1, message = DAGEN)
        @Max(value = 30, message = DAGEN)
        Integer dagen) {

  private static final String DAGEN = "moet een heel getal zijn van 1 tot en met 30";
}

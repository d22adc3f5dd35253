package nl.strategiekaart.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of an indicator; values are decimal strings in its unit. */
@Schema(name = "IndicatorInhoud", description = "Hoe een resultaat wordt gemeten.")
public record IndicatorInhoud(
    @Schema(description = "Vast kenmerk; leeg voor een nieuwe.", nullable = true) UUID id,
    @Schema(description = "Wat er wordt gemeten.", examples = "Banen in de creatieve industrie")
        @NotNull
        @Tekst
        String naam,
    @Schema(description = "Eenheid.", examples = "procent") @NotNull @Tekst String eenheid,
    @Schema(description = "Jaar van de nulmeting.", examples = "2022", nullable = true)
        @Min(1900)
        @Max(2200)
        Integer nulmetingJaar,
    @Schema(description = "Waarde bij de nulmeting.", examples = "1.5", nullable = true)
        @Pattern(regexp = IndicatorView.WAARDE, message = IndicatorView.GEEN_WAARDE)
        String nulmeting,
    @Schema(description = "Jaar van de streefwaarde.", examples = "2030", nullable = true)
        @Min(1900)
        @Max(2200)
        Integer streefwaardeJaar,
    @Schema(description = "Streefwaarde.", examples = "4", nullable = true)
        @Pattern(regexp = IndicatorView.WAARDE, message = IndicatorView.GEEN_WAARDE)
        String streefwaarde) {}

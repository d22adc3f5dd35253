package nl.strategiekaart.organisatie;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What may be written of being a lid.
 *
 * @param van first day; null is always
 * @param tot last day, inclusive; null is for good
 */
@Schema(
    name = "GroepslidmaatschapInhoud",
    description = "Wie er lid is van een groep, platform of netwerk, en wanneer.")
public record GroepslidmaatschapInhoud(
    @Schema(description = "Kenmerk van de organisatie die lid is.") @NotNull UUID lid,
    @Schema(description = "Rol binnen de groep.", examples = "regierol", nullable = true) @Tekst
        String rol,
    @Schema(description = "Eerste dag.", examples = "2022-01-01", nullable = true) LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2026-12-31", nullable = true)
        LocalDate tot) {}

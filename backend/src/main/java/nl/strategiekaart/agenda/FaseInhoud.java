package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a fase; months are inclusive. */
@Schema(name = "FaseInhoud", description = "Wat er van een fase te schrijven is.")
public record FaseInhoud(
    @Schema(description = "Naam.", examples = "Korte termijn") @NotNull @Tekst String naam,
    @Schema(
            description = "Eerste maand.",
            examples = "2022-08",
            implementation = String.class,
            pattern = "^[0-9]{4}-[0-9]{2}$")
        @NotNull
        YearMonth van,
    @Schema(
            description = "Laatste maand (telt mee).",
            examples = "2024-12",
            implementation = String.class,
            pattern = "^[0-9]{4}-[0-9]{2}$")
        @NotNull
        YearMonth tot) {}

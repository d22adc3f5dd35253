package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of an agenda. */
@Schema(name = "AgendaInhoud", description = "Wat er van een agenda te schrijven is.")
public record AgendaInhoud(
    @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
        @NotNull
        @Tekst
        String titel,
    @Schema(description = "Soort agenda.", examples = "uitvoeringsagenda") @NotNull
        AgendaSoort soort,
    @Schema(
            description = "Code van de eigenaar; verandert nooit.",
            examples = "gemeente-zoetermeer")
        @NotNull
        @Tekst
        String eigenaar,
    @Schema(description = "Eerste dag.", examples = "2022-01-01") @NotNull LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2030-12-31") @NotNull
        LocalDate tot,
    @Schema(description = "De ambitie in enkele zinnen.") @NotNull @Tekst String samenvatting,
    @Schema(description = "Hoe de agenda is gemaakt.", nullable = true) @Tekst
        String totstandkoming,
    @Schema(description = "Hoe de voortgang wordt gevolgd.", nullable = true) @Tekst
        String monitoring,
    @Schema(description = "Hoe er wordt geëvalueerd.", nullable = true) @Tekst String evaluatie,
    @Schema(description = "De visie waar de agenda uit volgt.", nullable = true) @Tekst
        String visie,
    @Schema(description = "Kenmerk van het besluit over de visie.", nullable = true)
        UUID visieBesluit) {}

package nl.strategiekaart.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a besluit. */
@Schema(name = "BesluitInhoud", description = "Wat er van een besluit te schrijven is.")
public record BesluitInhoud(
    @Schema(description = "Soort besluit.", examples = "motie") @NotNull BesluitSoort soort,
    @Schema(
            description = "Nummer bij de raad of het bestuur.",
            examples = "2111-05",
            nullable = true)
        @Tekst
        String nummer,
    @Schema(description = "Titel.", examples = "Meer plekken voor kunst in de stad") @NotNull @Tekst
        String titel,
    @Schema(
            description =
                "Wanneer het is genomen, in eigen woorden; zie het wanneer van een actie.",
            examples = "november 2021",
            nullable = true)
        @Tekst
        String genomen,
    @Schema(description = "Uitleg in gewone taal.", nullable = true) @Tekst String toelichting,
    @Schema(description = "Plaats in de lijst; leeg bij het maken: achteraan.", examples = "2")
        @Min(0)
        @Max(Plaats.HOOGSTE)
        Integer volgorde) {}

package nl.strategiekaart.agenda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a resultaat. */
@Schema(name = "ResultaatInhoud", description = "Wat er van een resultaat te schrijven is.")
public record ResultaatInhoud(
    @Schema(description = "Kenmerk van de programmalijn.") @NotNull UUID programmalijn,
    @Schema(description = "Plaats op de kaart; leeg bij het maken: achteraan.", examples = "2")
        @Min(0)
        @Max(Plaats.HOOGSTE)
        Integer volgorde,
    @Schema(
            description = "Wat er bereikt moet zijn.",
            examples = "In 2030 werkt 4 procent in de creatieve industrie.")
        @NotNull
        @Tekst
        String tekst,
    @Schema(description = "Kenmerk van de fase.") @NotNull UUID fase,
    @Schema(description = "Jaar waarin het bereikt moet zijn.", examples = "2030", nullable = true)
        @Min(1900)
        @Max(2200)
        Integer jaar,
    @Schema(description = "Kenmerk van het besluit waarin het is vastgesteld.", nullable = true)
        UUID besluit,
    @Schema(description = "Hoe het wordt gemeten, op volgorde.") @Size(max = 50)
        List<@NotNull @Valid IndicatorInhoud> indicatoren) {}

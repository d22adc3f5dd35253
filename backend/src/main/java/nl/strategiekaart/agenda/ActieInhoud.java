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

/** What may be written of an actie. */
@Schema(name = "ActieInhoud", description = "Wat er van een actie te schrijven is.")
public record ActieInhoud(
    @Schema(description = "Kenmerk van de programmalijn; met een strategie volgt hij daaruit.")
        UUID programmalijn,
    @Schema(description = "Kenmerk van de strategie waar de actie onder valt.", nullable = true)
        UUID strategie,
    @Schema(description = "Kenmerk van de fase; alleen zonder strategie.", nullable = true)
        UUID fase,
    @Schema(description = "Plaats op de kaart; leeg bij het maken: achteraan.", examples = "3")
        @Min(0)
        @Max(Plaats.HOOGSTE)
        Integer volgorde,
    @Schema(
            description = "Wat er wordt afgesproken, in één zin.",
            examples = "De makers houden open huis.")
        @NotNull
        @Tekst
        String wat,
    @Schema(description = "Wie het doen, op volgorde.") @Size(max = 100)
        List<@NotNull @Valid BetrokkenheidInhoud> wie,
    @Schema(
            description =
                "Wanneer, in eigen woorden (hoogstens 200 tekens). Staat er geen tijd in, dan kan er een bij worden gekozen:"
                    + " tussen rechte haken erachter, als in 'na vaststelling door de raad [2026 t/m 2027]' of"
                    + " '… [2026-07-01 t/m 2026-12-31]'.",
            examples = "tweede helft 2026",
            nullable = true)
        @Tekst
        String wanneer,
    @Schema(
            description = "Hoe vaak, als dat is afgesproken.",
            examples = "twee keer per jaar",
            nullable = true)
        @Tekst
        String frequentie,
    @Schema(description = "Hoe, in stappen op volgorde.") @Size(max = 100)
        List<@NotNull @Valid StapInhoud> hoe,
    @Schema(description = "Kenmerken van de thema's.") @Size(max = 100) List<@NotNull UUID> themas,
    @Schema(description = "Wijken.") @Size(max = 200) List<@NotNull @Tekst String> wijken,
    @Schema(description = "Links naar andere sites.") @Size(max = 100)
        List<@NotNull @Valid LinkInhoud> links) {}

package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a stap; fte and amounts in euros are decimal strings. */
@Schema(name = "StapInhoud", description = "Een stap: hoe de actie wordt uitgevoerd.")
public record StapInhoud(
    @Schema(description = "Vast kenmerk; leeg voor een nieuwe.", nullable = true) UUID id,
    @Schema(description = "Wat er gebeurt.") @NotNull @Tekst String tekst,
    @Schema(
            description = "Wanneer, in eigen woorden; zie het wanneer van een actie.",
            examples = "najaar 2025",
            nullable = true)
        @Tekst
        String wanneer,
    @Schema(description = "Inzet in fte.", examples = "0.75", nullable = true)
        @Pattern(regexp = StapView.FTE, message = StapView.GEEN_FTE)
        String fte,
    @Schema(description = "Bedrag in euro.", examples = "30000.00", nullable = true)
        @Pattern(regexp = StapView.BEDRAG, message = StapView.GEEN_BEDRAG)
        String bedrag,
    @Schema(
            description = "Waarvoor het bedrag telt; alleen met een bedrag.",
            examples = "jaar",
            nullable = true)
        Per per,
    @Schema(description = "Kenmerk van de geldbron.", nullable = true) UUID geldbron,
    @Schema(description = "Of de stap is gezet.") boolean gedaan) {}

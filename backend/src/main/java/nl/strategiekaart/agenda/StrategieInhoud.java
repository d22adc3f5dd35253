package nl.strategiekaart.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a strategie. */
@Schema(name = "StrategieInhoud", description = "Wat er van een strategie te schrijven is.")
public record StrategieInhoud(
    @Schema(description = "Kenmerk van de programmalijn.") @NotNull UUID programmalijn,
    @Schema(description = "Plaats op de kaart; leeg bij het maken: achteraan.", examples = "2")
        @Min(0)
        @Max(Plaats.HOOGSTE)
        Integer volgorde,
    @Schema(description = "Titel.", examples = "Uitwisselen en verbinden") @NotNull @Tekst
        String titel,
    @Schema(description = "Kenmerken van de resultaten waar de strategie aan bijdraagt.")
        @Size(max = 100)
        List<@NotNull UUID> resultaten) {}

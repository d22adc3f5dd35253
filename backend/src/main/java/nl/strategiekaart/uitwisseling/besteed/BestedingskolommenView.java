package nl.strategiekaart.uitwisseling.besteed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a file is written, as far as that can be seen. */
@Schema(name = "Bestedingskolommen", description = "Wat er in het bestand staat.")
public record BestedingskolommenView(
    @Schema(description = "De tekens van het bestand.", examples = "Windows-1252") String tekenset,
    @Schema(description = "Wat er tussen de kolommen staat.", examples = ";")
        String scheidingsteken,
    @Schema(description = "De kolomnamen uit de eerste rij.") List<String> kolommen,
    @Schema(description = "De eerste rijen; er wordt niets van bewaard.")
        List<List<String>> voorbeeldrijen,
    @Schema(description = "Aantal rijen onder de kolomnamen.", examples = "1204") int aantalRijen,
    @Schema(
            description =
                "Wat de kolommen waarschijnlijk zijn, om na te kijken. Leeg is wat niet duidelijk is.")
        BestedingsindelingInhoud voorstel,
    @Schema(description = "Of de bewaarde indeling op dit bestand past.") boolean indelingPast) {}

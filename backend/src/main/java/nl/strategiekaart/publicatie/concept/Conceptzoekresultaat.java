package nl.strategiekaart.publicatie.concept;

import java.util.UUID;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.zoeken.Vindplek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One hit of a search in a concept. */
@Schema(name = "Conceptzoekresultaat", description = "Een treffer in een concept.")
public record Conceptzoekresultaat(
    @Schema(description = "Wat het is.", examples = "actie") Soort soort,
    @Schema(description = "Titel.") String titel,
    @Schema(description = "Kenmerk.") UUID id,
    @Schema(
            description = "Code van de programmalijn waarin het staat.",
            examples = "goud-maken",
            nullable = true)
        String programmalijn,
    @Schema(
            description =
                "De plek in de tekst waar de woorden staan; leeg als ze alleen in de titel staan.",
            nullable = true)
        Vindplek vindplek) {}

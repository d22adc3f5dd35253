package nl.strategiekaart.uitwisseling.begroting.concept;

import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportvoorbeeldView.Aantallen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken over from a file. */
@Schema(name = "Begrotingsimportuitkomst", description = "Wat er uit een bestand is overgenomen.")
public record ImportuitkomstView(
    @Schema(description = "Hoeveel van elk.") Aantallen aantallen,
    @Schema(description = "Nummer van de laatste wijziging van de agenda.", examples = "118")
        long stand,
    @Schema(description = "De totalen zoals ze nu zijn.") Reeksen totalen) {}

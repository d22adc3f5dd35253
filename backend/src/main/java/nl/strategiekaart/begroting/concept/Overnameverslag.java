package nl.strategiekaart.begroting.concept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What adopting a scenario changed. */
@Schema(name = "Overnameverslag", description = "Wat er door het overnemen is veranderd.")
public record Overnameverslag(
    @Schema(description = "Aantal regels dat anders werd.", examples = "12") int gewijzigd,
    @Schema(description = "Aantal regels dat erbij kwam.", examples = "1") int nieuw,
    @Schema(description = "Aantal regels dat is gearchiveerd.", examples = "0") int gearchiveerd) {}

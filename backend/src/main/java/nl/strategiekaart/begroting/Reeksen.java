package nl.strategiekaart.begroting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The totals of what was planned, promised and spent. */
@Schema(name = "Reeksen", description = "Totalen van begroot, toegezegd en besteed.")
public record Reeksen(
    @Schema(description = "Wat er is begroot.") Totaalreeks begroot,
    @Schema(description = "Wat er is toegezegd.") Totaalreeks toegezegd,
    @Schema(description = "Wat er is besteed. Lege cellen zijn hier halve jaren.")
        Totaalreeks besteed) {}

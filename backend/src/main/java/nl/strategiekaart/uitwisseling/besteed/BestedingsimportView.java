package nl.strategiekaart.uitwisseling.besteed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was taken over. */
@Schema(name = "Bestedingsimport", description = "Wat er is overgenomen.")
public record BestedingsimportView(
    @Schema(description = "Aantal begrotingsregels dat is gewijzigd.", examples = "14") int regels,
    @Schema(description = "Aantal halve jaren dat daarin anders is geworden.", examples = "26")
        int cellen,
    @Schema(description = "Wat er samen is geboekt.", examples = "70000.00") String geboekt,
    @Schema(description = "Aantal rijen dat is overgeslagen.", examples = "0") int overgeslagen) {}

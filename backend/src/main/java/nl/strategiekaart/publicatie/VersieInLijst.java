package nl.strategiekaart.publicatie;

import java.time.Instant;
import nl.strategiekaart.agenda.BesluitView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A versie in the list of versies of an agenda. */
@Schema(name = "Versie", description = "Een gepubliceerde versie van een agenda.")
public record VersieInLijst(
    @Schema(description = "Volgnummer binnen de agenda.", examples = "2") int nummer,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/versies/2")
        String url,
    @Schema(description = "Moment van publicatie (UTC).", examples = "2026-11-22T09:00:00Z")
        Instant gepubliceerdOp,
    @Schema(description = "Wat er is veranderd.") String toelichting,
    @Schema(description = "Het besluit achter deze versie, zoals het toen was.", nullable = true)
        BesluitView besluit) {}

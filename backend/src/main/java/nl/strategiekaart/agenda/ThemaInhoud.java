package nl.strategiekaart.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a thema. */
@Schema(name = "ThemaInhoud", description = "Wat er van een thema te schrijven is.")
public record ThemaInhoud(
    @Schema(description = "Nummer op de agenda; leeg bij het maken: achteraan.", examples = "6")
        @Min(1)
        @Max(Plaats.HOOGSTE_NUMMER)
        Integer nummer,
    @Schema(description = "Naam.", examples = "Onderzoek") @NotNull @Tekst String naam,
    @Schema(description = "Uitleg in gewone taal.") @NotNull @Tekst String toelichting) {}

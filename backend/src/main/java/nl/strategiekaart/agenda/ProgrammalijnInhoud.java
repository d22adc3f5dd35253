package nl.strategiekaart.agenda;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.strategiekaart.bewerking.Plaats;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a programmalijn. */
@Schema(name = "ProgrammalijnInhoud", description = "Wat er van een programmalijn te schrijven is.")
public record ProgrammalijnInhoud(
    @Schema(description = "Nummer op de agenda; leeg bij het maken: achteraan.", examples = "7")
        @Min(1)
        @Max(Plaats.HOOGSTE_NUMMER)
        Integer nummer,
    @Schema(description = "Titel.", examples = "Goud maken") @NotNull @Tekst String titel,
    @Schema(description = "Waar de programmalijn naartoe werkt.") @NotNull @Tekst String ambitie) {}

package nl.strategiekaart.begroting.concept;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a new scenario is called, and how it differs from what it is a copy of. */
@Schema(
    name = "BegrotingskopieNieuw",
    description = "Een nieuw scenario, als kopie van een begroting of een ander scenario.")
public record KopieNieuw(
    @Schema(description = "Naam van het scenario.", examples = "10 % minder") @NotNull @Tekst
        String naam,
    @Schema(
            description = "Waar het scenario voor is.",
            examples = "Wat er blijft als de raad minder geeft.",
            nullable = true)
        @Tekst
        String toelichting,
    @Schema(
            description = "Wat er meteen verandert; leeg voor precies dezelfde bedragen.",
            nullable = true)
        @Valid
        AanpassingNieuw aanpassing) {}

package nl.strategiekaart.agenda.concept;

import jakarta.validation.constraints.NotNull;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisatie that is not there yet. */
@Schema(name = "NieuweOrganisatie", description = "Een organisatie die er nog niet is.")
public record NieuweOrganisatie(
    @Schema(description = "Naam.", examples = "Atelier de Kade") @NotNull @Tekst String naam,
    @Schema(description = "Soort organisatie.", examples = "maker") @NotNull
        OrganisatieSoort soort) {}

package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a geldbron. */
@Schema(name = "GeldbronInhoud", description = "Wat er van een geldbron te schrijven is.")
public record GeldbronInhoud(
    @Schema(description = "Naam.", examples = "Fonds voor Cultuurparticipatie") @NotNull @Tekst
        String naam,
    @Schema(description = "Soort bron.", examples = "fonds") @NotNull GeldbronSoort soort,
    @Schema(description = "Kenmerk van wie er betaalt; nodig bij cofinanciering.", nullable = true)
        UUID organisatie) {}

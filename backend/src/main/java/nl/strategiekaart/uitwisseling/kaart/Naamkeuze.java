package nl.strategiekaart.uitwisseling.kaart;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is meant by a name in a sheet that no organisatie has. */
@Embeddable
@Schema(
    name = "Bladnaam",
    description =
        "Wie er met een naam is bedoeld: een organisatie die er is, of een nieuwe van deze soort. Met geen van beide wordt"
            + " de naam overgeslagen.")
public record Naamkeuze(
    @Schema(description = "De naam in het blad.", examples = "Muziekschool")
        @NotNull
        @Tekst
        @Size(max = Kolomkeuze.LANGSTE, message = "heeft hooguit " + Kolomkeuze.LANGSTE + " tekens")
        String naam,
    @Schema(description = "Kenmerk van de organisatie.", nullable = true)
        @Column(name = "organisatie_id")
        UUID organisatie,
    @Schema(
            description = "Soort van de organisatie die wordt gemaakt.",
            examples = "vereniging",
            nullable = true)
        @Enumerated(EnumType.STRING)
        OrganisatieSoort soort) {}

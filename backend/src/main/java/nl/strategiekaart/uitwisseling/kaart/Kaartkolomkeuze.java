package nl.strategiekaart.uitwisseling.kaart;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Above which column of a sheet something of the map stands. */
@Embeddable
@Schema(name = "Bladkolom", description = "In welke kolom van het blad iets van de kaart staat.")
public record Kaartkolomkeuze(
    @Schema(description = "Wat van de kaart.", examples = "actie")
        @NotNull
        @Enumerated(EnumType.STRING)
        Kaartkolom wat,
    @Schema(description = "Wat er boven de kolom staat.", examples = "Wat gaan we doen")
        @NotNull
        @Tekst
        @Size(max = Kolomkeuze.LANGSTE, message = "heeft hooguit " + Kolomkeuze.LANGSTE + " tekens")
        String kop)
    implements Kolomkeuze<Kaartkolom> {}

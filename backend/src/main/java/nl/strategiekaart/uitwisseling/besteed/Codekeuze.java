package nl.strategiekaart.uitwisseling.besteed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where what is booked on a code of the financial system goes. */
@Embeddable
@Schema(
    name = "Bestedingscode",
    description = "Waar een code van het financiële systeem bij hoort.")
public record Codekeuze(
    @Schema(description = "De code in het bestand.", examples = "6530012")
        @NotNull
        @Size(max = LANGSTE, message = "heeft hooguit " + LANGSTE + " tekens")
        @Tekst
        String code,
    @Schema(
            description = "Kenmerk van de begrotingsregel; leeg: hoort niet bij deze agenda.",
            nullable = true)
        @Column(name = "begrotingsregel_id")
        UUID regel) {

  static final int LANGSTE = 80;
}

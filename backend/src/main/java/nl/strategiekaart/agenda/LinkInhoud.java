package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another site. */
@Schema(name = "LinkInhoud", description = "Een link naar een andere site.")
public record LinkInhoud(
    @Schema(description = "Tekst van de link.", examples = "Cultuur079") @NotNull @Tekst
        String titel,
    @Schema(description = "Adres.", examples = "https://www.cultuur079.nl")
        @NotNull
        @Tekst
        @Pattern(regexp = LinkView.ADRES, message = LinkView.GEEN_ADRES)
        String url) {}

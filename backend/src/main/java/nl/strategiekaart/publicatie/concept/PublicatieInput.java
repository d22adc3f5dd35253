package nl.strategiekaart.publicatie.concept;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to publish, and why. */
@Schema(name = "PublicatieNieuw", description = "Wat er wordt gepubliceerd, en waarom.")
public record PublicatieInput(
    @Schema(
            description = "Wat er is veranderd, in gewone taal.",
            examples = "Nieuwe trekker voor de muziekacties.")
        @NotNull
        @Tekst
        @Size(max = LANGSTE, message = TE_LANG)
        String toelichting,
    @Schema(
            description = "Kenmerk van het besluit erachter, uit het concept van deze agenda.",
            implementation = String.class,
            nullable = true)
        UUID besluit,
    @Schema(
            description =
                "De stand van het concept die is bekeken: wat is gezien is wat wordt gepubliceerd.",
            examples = "42")
        @NotNull
        Long stand) {

  static final int LANGSTE = 2000;
  static final String TE_LANG = "heeft hooguit " + LANGSTE + " tekens";
}

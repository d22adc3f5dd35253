package nl.strategiekaart.voortgang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actie that goes no further, and why. */
@Schema(name = "ActieStoppen", description = "Een actie die stopt, en waarom.")
public record ActieStoppen(
    @Schema(description = "Kenmerk van de actie.") @NotNull UUID actie,
    @Schema(
            description = "Waarom, voor bezoekers te lezen bij de actie.",
            examples = "Er is geen zaal gevonden.")
        @NotNull
        @Tekst
        @Size(max = LANGSTE, message = TE_LANG)
        String reden) {

  static final int LANGSTE = 500;
  static final String TE_LANG = "heeft hooguit " + LANGSTE + " tekens";
}

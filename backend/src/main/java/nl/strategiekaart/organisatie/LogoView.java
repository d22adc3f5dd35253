package nl.strategiekaart.organisatie;

import java.util.UUID;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A logo: where it is, and how large. */
@Schema(name = "Logo", description = "Een logo: een PNG van hooguit 600 bij 600 punten.")
public record LogoView(
    @Schema(description = "Vast kenmerk; een ander beeld heeft een ander kenmerk.") UUID id,
    @Schema(
            description = "Vast adres van het beeld.",
            examples = "https://voorbeeld.nl/v1/logos/0b5c0d6e-4f7c-3c9e-9d57-7e5d1b2f3a4c")
        String url,
    @Schema(description = "Breedte in punten.", examples = "600") int breedte,
    @Schema(description = "Hoogte in punten.", examples = "240") int hoogte) {

  /** Its address is not kept: it follows. */
  public LogoView {
    url = Adres.van("/logos/" + id);
  }
}

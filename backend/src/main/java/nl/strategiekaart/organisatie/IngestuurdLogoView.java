package nl.strategiekaart.organisatie;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture that was put in, and is nobody's logo yet. */
@Schema(name = "IngestuurdLogo", description = "Een beeld dat een logo kan worden.")
public record IngestuurdLogoView(
    @Schema(description = "Kenmerk, voor 'logo' in het profiel.") UUID id,
    @Schema(description = "Breedte in punten.", examples = "600") int breedte,
    @Schema(description = "Hoogte in punten.", examples = "240") int hoogte) {

  static IngestuurdLogoView of(Logo logo) {
    return new IngestuurdLogoView(logo.id, logo.breedte, logo.hoogte);
  }
}

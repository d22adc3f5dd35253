package nl.strategiekaart.uitwisseling.besteed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kept indeling of an agenda. */
@Schema(name = "Bestedingsindeling", description = "De bewaarde indeling van het bestand.")
public record BestedingsindelingView(
    @Schema(description = "0 als er nog geen indeling is; ook de ETag.", examples = "2")
        int revisie,
    @Schema(
            description = "Wanneer de indeling is gekozen (UTC).",
            examples = "2026-11-22T09:00:00Z",
            nullable = true)
        Instant gewijzigdOp,
    @Schema(description = "De indeling; leeg als die er nog niet is.", nullable = true)
        BestedingsindelingInhoud inhoud) {

  /** Shows it; null when there is none. */
  static BestedingsindelingView of(Bestedingsindeling indeling) {
    return indeling == null
        ? new BestedingsindelingView(0, null, null)
        : new BestedingsindelingView(indeling.revisie, indeling.gewijzigdOp, indeling.inhoud());
  }
}

package nl.strategiekaart.uitwisseling.kaart;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kept indeling of an agenda. */
@Schema(name = "Bladindeling", description = "De bewaarde indeling van het blad.")
public record BladindelingView(
    @Schema(description = "0 als er nog geen indeling is; ook de ETag.", examples = "2")
        int revisie,
    @Schema(description = "De indeling; leeg als die er nog niet is.", nullable = true)
        BladindelingInhoud inhoud) {

  /** Shows it; null when there is none. */
  static BladindelingView of(Bladindeling indeling) {
    return indeling == null
        ? new BladindelingView(0, null)
        : new BladindelingView(indeling.revisie, indeling.inhoud());
  }
}

package nl.strategiekaart.toegang;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uitnodiging as its sender sees it; never with the secret from the mail. */
@Schema(
    name = "Uitnodiging",
    description = "Een uitnodiging om iets te mogen namens een organisatie.")
public record UitnodigingView(
    @Schema(description = "Kenmerk van de uitnodiging.") UUID id,
    @Schema(description = "Naar welk adres.", examples = "carla@ckc.example") String email,
    @Schema(description = "De rol.", examples = "vertegenwoordiger") Lidmaatschapsrol rol,
    @Schema(description = "Hoe ver het is.", examples = "open") Uitnodiging.Status status,
    @Schema(description = "Wanneer gemaakt.", examples = "2026-11-22T09:00:00Z") Instant gemaaktOp,
    @Schema(description = "Tot wanneer geldig.", examples = "2026-12-06T09:00:00Z")
        Instant verlooptOp) {

  static UitnodigingView of(Uitnodiging uitnodiging, Instant nu) {
    return new UitnodigingView(
        uitnodiging.id,
        uitnodiging.email,
        uitnodiging.rol,
        uitnodiging.status(nu),
        uitnodiging.gemaaktOp,
        uitnodiging.verlooptOp);
  }
}

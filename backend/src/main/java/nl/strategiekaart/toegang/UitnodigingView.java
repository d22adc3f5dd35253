package nl.strategiekaart.toegang;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.bewerking.Bezorging;
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
        Instant verlooptOp,
    @Schema(
            description =
                "Of de mail weg is. wacht: dat gebeurt zo, of wordt nog eens geprobeerd; mislukt: vraag een nieuwe"
                    + " verzending; vervallen: er hoefde geen mail meer.",
            examples = "verstuurd")
        Bezorging.Status bezorging) {

  /**
   * Shows one.
   *
   * @param bezorgingen how far its mail is; without, it was sent before that was kept
   */
  static UitnodigingView of(
      Uitnodiging uitnodiging, Instant nu, Map<UUID, Bezorging.Status> bezorgingen) {
    return new UitnodigingView(
        uitnodiging.id,
        uitnodiging.email,
        uitnodiging.rol,
        uitnodiging.status(nu),
        uitnodiging.gemaaktOp,
        uitnodiging.verlooptOp,
        bezorgingen.getOrDefault(uitnodiging.id, Bezorging.Status.verstuurd));
  }
}

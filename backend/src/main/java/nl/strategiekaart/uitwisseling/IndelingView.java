package nl.strategiekaart.uitwisseling;

import java.time.Instant;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * How files are read for an agenda, as it was kept.
 *
 * @param <I> what may be written of it
 */
public record IndelingView<I>(
    @Schema(description = "0 als er nog geen indeling is; ook de ETag.", examples = "2")
        int revisie,
    @Schema(
            description = "Wanneer de indeling is gekozen (UTC).",
            examples = "2026-11-22T09:00:00Z",
            nullable = true)
        Instant gewijzigdOp,
    @Schema(description = "De indeling; leeg als die er nog niet is.", nullable = true) I inhoud) {

  /**
   * As an answer, with the revisie that If-Match asks for.
   *
   * @param indeling null when there is none
   */
  public static <I> RestResponse<IndelingView<I>> antwoord(Deel<I> indeling) {
    IndelingView<I> view =
        indeling == null
            ? new IndelingView<>(0, null, null)
            : new IndelingView<>(indeling.revisie, indeling.gewijzigdOp, indeling.inhoud());
    return Kenmerken.metEtag(view, Kenmerken.etag(view.revisie));
  }
}

package nl.strategiekaart.bewerking;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A part as its editors read it.
 *
 * @param <I> what may be written of it
 */
@Schema(description = "Een onderdeel van het concept.")
public record ConceptdeelView<I>(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(ref = Kindcontract.SCHEMA) String soort,
    @Schema(description = "Vaste code.", examples = "goud-maken") String code,
    @Schema(description = "Loopt op met elke wijziging; ook de ETag.", examples = "4") int revisie,
    @Schema(
            description = "Wanneer iemand het voor het laatst wijzigde (UTC).",
            examples = "2026-11-22T09:00:00Z",
            nullable = true)
        Instant gewijzigdOp,
    @Schema(description = "Alles wat ervan te schrijven is.") I inhoud,
    @Schema(
            description = "De tijd zoals die is begrepen, bij een actie of besluit.",
            nullable = true)
        WanneerView wanneer) {

  public static <I> ConceptdeelView<I> of(Deel<I> deel) {
    return new ConceptdeelView<>(
        deel.id,
        deel.soort(),
        deel.code,
        deel.revisie,
        deel.gewijzigdOp,
        deel.inhoud(),
        deel.tijd() == null ? null : WanneerView.of(deel.tijd()));
  }

  /** As an answer, with the revisie that If-Match asks for. */
  public RestResponse<ConceptdeelView<I>> metEtag() {
    return Kenmerken.metEtag(this, Kenmerken.etag(revisie));
  }

  /** As the answer to making it, with where it can be read from now on. */
  public RestResponse<ConceptdeelView<I>> gemaaktOp(URI adres) {
    return ResponseBuilder.<ConceptdeelView<I>>created(adres)
        .entity(this)
        .header(HttpHeaders.ETAG, Kenmerken.etag(revisie))
        .build();
  }
}

package nl.strategiekaart.organisatie;

import java.util.UUID;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lid of a groep, for who keeps that up. */
@Schema(name = "Groepslid", description = "Een lid van een groep, om bij te houden.")
public record GroepslidView(
    @Schema(description = "Vast kenmerk van het lidmaatschap.") UUID id,
    @Schema(description = "De ETag voor If-Match.", examples = "\"0\"") String etag,
    @Schema(description = "Wie er lid is.") OrganisatieVerwijzing organisatie,
    @Schema(description = "Alles wat ervan te schrijven is.") GroepslidmaatschapInhoud inhoud) {

  static GroepslidView of(Groepslidmaatschap lidmaatschap) {
    return new GroepslidView(
        lidmaatschap.id,
        Kenmerken.etag(lidmaatschap.revisie),
        OrganisatieVerwijzing.of(lidmaatschap.lid),
        lidmaatschap.inhoud());
  }
}

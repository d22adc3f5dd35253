package nl.strategiekaart.organisatie;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That one organisatie became another, for who keeps them up. */
@Schema(name = "Samenvoeging", description = "Dat een organisatie in een andere is opgegaan.")
public record SamenvoegingView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(description = "Wie opging.") OrganisatieVerwijzing van,
    @Schema(description = "In wie.") OrganisatieVerwijzing naar,
    @Schema(description = "Wanneer (UTC).", examples = "2026-11-22T09:00:00Z") Instant tijdstip,
    @Schema(
            description = "Wanneer het ongedaan is gemaakt (UTC).",
            examples = "2026-11-23T09:00:00Z",
            nullable = true)
        Instant ongedaanOp) {

  static SamenvoegingView of(Samenvoeging samenvoeging) {
    return new SamenvoegingView(
        samenvoeging.id,
        OrganisatieVerwijzing.of(samenvoeging.van),
        OrganisatieVerwijzing.of(samenvoeging.naar),
        samenvoeging.tijdstip,
        samenvoeging.ongedaanOp);
  }
}

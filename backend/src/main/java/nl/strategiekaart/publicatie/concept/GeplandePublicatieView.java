package nl.strategiekaart.publicatie.concept;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A planned publication as officers see it. */
@Schema(
    name = "GeplandePublicatie",
    description =
        "Een publicatie op een moment: van het concept zoals het dan is, of zoals het was toen zij werd gepland.")
public record GeplandePublicatieView(
    @Schema(description = "Kenmerk.") UUID id,
    @Schema(description = "Het moment (UTC).", examples = "2026-12-01T08:00:00Z") Instant tijdstip,
    @Schema(description = "Wat er dan is veranderd.") String toelichting,
    @Schema(description = "Kenmerk van het besluit erachter.", nullable = true) UUID besluit,
    @Schema(description = "Hoe ver het is.", examples = "gepland") GeplandePublicatie.Status status,
    @Schema(
            description = "Waarom het niet is gelukt.",
            examples = "Er was niets veranderd sinds de laatste versie.",
            nullable = true)
        String reden,
    @Schema(
            description = "Nummer van de versie die het is geworden.",
            examples = "2",
            nullable = true)
        Integer versie,
    @Schema(
            description = "Naam van wie het plande, als die bekend is.",
            examples = "Bea van Beleid",
            nullable = true)
        String gemaaktDoor,
    @Schema(description = "Wanneer zij werd gepland (UTC).", examples = "2026-11-22T09:00:00Z")
        Instant gemaaktOp,
    @Schema(
            description =
                "De stand van het concept toen: met 'sinds' vraagt u de wijzigingen die erna kwamen.",
            examples = "42")
        long stand,
    @Schema(
            description = "Of zij publiceert wat het concept toen zei, zonder wat erna kwam.",
            examples = "false")
        boolean bevroren) {

  static GeplandePublicatieView of(GeplandePublicatie gepland) {
    return new GeplandePublicatieView(
        gepland.id,
        gepland.tijdstip,
        gepland.toelichting,
        gepland.besluitId,
        gepland.status,
        gepland.reden,
        gepland.versie,
        gepland.gemaaktDoor.naam,
        gepland.gemaaktOp,
        gepland.stand,
        gepland.bevroren);
  }
}

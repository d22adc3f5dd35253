package nl.strategiekaart.publicatie.concept;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link as officers see it; its address only when it is made. */
@Schema(name = "Voorbeeldlink", description = "Een link waarmee iemand het concept kan bekijken.")
public record VoorbeeldlinkView(
    @Schema(description = "Kenmerk van de link.") UUID id,
    @Schema(description = "Of de link werkt.", examples = "open") Voorbeeldlink.Status status,
    @Schema(description = "Wanneer gemaakt.", examples = "2026-11-22T09:00:00Z") Instant gemaaktOp,
    @Schema(
            description = "Naam van wie hem maakte, als die bekend is.",
            examples = "Bea van Beleid",
            nullable = true)
        String gemaaktDoor,
    @Schema(description = "Tot wanneer de link werkt.", examples = "2026-12-06T09:00:00Z")
        Instant verlooptOp,
    @Schema(description = "Wanneer ingetrokken.", nullable = true) Instant ingetrokkenOp,
    @Schema(
            description =
                "Het adres van de link. Alleen in het antwoord op het maken: daarna is het nergens meer op te vragen.",
            examples = "https://voorbeeld.nl/voorbeeld/3q2-7w",
            nullable = true)
        String adres) {

  static VoorbeeldlinkView of(Voorbeeldlink link, Voorbeeldlink.Status status, String adres) {
    return new VoorbeeldlinkView(
        link.id,
        status,
        link.gemaaktOp,
        link.gemaaktDoor.naam,
        link.verlooptOp,
        link.ingetrokkenOp,
        adres);
  }
}

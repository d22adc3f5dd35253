package nl.strategiekaart.publicatie.concept;

import java.time.Instant;
import java.util.List;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.begroting.BegrotingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What visitors would read if the concept were published now. It is no versie. */
@Schema(
    name = "Voorbeeld",
    description =
        "Wat bezoekers zouden lezen als het concept nu werd gepubliceerd. Dit is geen versie: 'agenda.versie' noemt het"
            + " nummer dat zij zou krijgen.")
public record VoorbeeldView(
    @Schema(description = "De agenda.") AgendaView agenda,
    @Schema(description = "De strategiekaarten, op volgorde van programmalijn.")
        List<StrategiekaartView> strategiekaarten,
    @Schema(description = "De begroting, als die er is.", nullable = true) BegrotingView begroting,
    @Schema(description = "De begrippenlijst.") List<BegripView> begrippen,
    @Schema(
            description = "Nummer van de laatste echte versie; leeg als er nog geen is.",
            examples = "1",
            nullable = true)
        Integer versieNummer,
    @Schema(
            description = "Wanneer dit voorbeeld is gemaakt: nu.",
            examples = "2026-11-22T09:00:00Z")
        Instant gemaaktOp,
    @Schema(
            description = "Tot wanneer de link werkt; leeg voor wie het concept mag bewerken.",
            examples = "2026-12-06T09:00:00Z",
            nullable = true)
        Instant verlooptOp) {

  /** The same, shown at another moment, to who may see it until then. */
  VoorbeeldView getoond(Instant nu, Instant tot) {
    return new VoorbeeldView(agenda, strategiekaarten, begroting, begrippen, versieNummer, nu, tot);
  }
}

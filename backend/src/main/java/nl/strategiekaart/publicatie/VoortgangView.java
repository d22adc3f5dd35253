package nl.strategiekaart.publicatie;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the acties of an agenda are, now. */
@Schema(name = "Voortgang", description = "De stand van de acties van een agenda, nu.")
public record VoortgangView(
    @Schema(description = "Aantal acties per status, alle statussen.") List<Aantal> aantallen,
    @Schema(description = "De status van elke gepubliceerde actie.") List<ActieMetStand> acties) {

  /** How many acties have a status. */
  @Schema(name = "AantalPerStatus", description = "Hoeveel acties een status hebben.")
  public record Aantal(
      @Schema(description = "De status.", examples = "op_schema") Status status,
      @Schema(description = "Aantal acties.", examples = "12") long aantal) {}

  /** The status of one actie. */
  @Schema(name = "StatusVanActie", description = "De status van één actie.")
  public record ActieMetStand(
      @Schema(description = "Kenmerk van de actie.") UUID actie,
      @Schema(
              description = "De status; onbekend als er nog niets is gemeld.",
              examples = "op_schema")
          Status status,
      @Schema(description = "Sinds wanneer.", examples = "2026-07-01", nullable = true)
          LocalDate sinds) {}
}

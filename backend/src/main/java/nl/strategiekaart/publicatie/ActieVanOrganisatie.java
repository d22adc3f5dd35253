package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actie in which an organisatie has a role, and how it comes to have it. */
@Schema(
    name = "ActieVanOrganisatie",
    description = "Een actie waarin een organisatie een rol heeft.")
public record ActieVanOrganisatie(
    @JsonUnwrapped ActieView actie,
    @Schema(description = "De status; onbekend als er nog niets is gemeld.", examples = "op_schema")
        Status status,
    @Schema(description = "Sinds wanneer.", examples = "2026-07-01", nullable = true)
        LocalDate statusSinds,
    @Schema(description = "De rollen van de organisatie, en hoe zij eraan komt.")
        List<Betrokken> betrokken) {

  /**
   * How a role reaches the organisatie: by its own name, through a groep, or through an onderdeel.
   */
  public enum Weg {
    direct,
    groep,
    afdeling
  }

  /** One role. */
  @Schema(name = "Betrokken", description = "Een rol, en hoe de organisatie eraan komt.")
  public record Betrokken(
      @Schema(description = "De rol.", examples = "trekker") Rol rol,
      @Schema(
              description = "Zelf (direct), via een groep, of via een onderdeel.",
              examples = "groep")
          Weg soort,
      @Schema(description = "De groep of het onderdeel dat op de kaart staat.", nullable = true)
          OrganisatieVerwijzing via,
      @Schema(
              description =
                  "De hele weg daarheen, van dichtbij naar de kaart; de laatste is 'via'. Leeg als zij het zelf is.")
          List<OrganisatieVerwijzing> pad) {}
}

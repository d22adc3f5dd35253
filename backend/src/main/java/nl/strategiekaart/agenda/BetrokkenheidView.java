package nl.strategiekaart.agenda;

import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One organisatie in the wie of an actie, with its rol. */
@Schema(name = "Betrokkenheid", description = "Een organisatie met haar rol in een actie.")
public record BetrokkenheidView(
    @Schema(description = "De organisatie.") OrganisatieVerwijzing organisatie,
    @Schema(description = "De rol.", examples = "trekker") Rol rol) {

  public static BetrokkenheidView of(Betrokkenheid betrokkenheid) {
    return new BetrokkenheidView(
        OrganisatieVerwijzing.of(betrokkenheid.organisatie), betrokkenheid.rol);
  }
}

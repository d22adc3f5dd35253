package nl.strategiekaart.publicatie.controle;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What deserves a second look on the map of a programmalijn, before it is published. */
@Path("/agendas/{agenda}/concept/programmalijnen/{id}/controle")
@Tag(name = "Concept")
public class ControleResource {

  private final Controle controle;

  ControleResource(Controle controle) {
    this.controle = controle;
  }

  @GET
  @Operation(
      summary = "Een kaart in het concept controleren",
      description =
          "Wat ontbreekt, zichzelf tegenspreekt of moeilijk leest: een actie zonder trekker of tijd, een resultaat zonder"
              + " strategie, een einde na de fase, bedragen die afwijken van de begroting, lange zinnen.")
  public ControleView controle(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Vast kenmerk van de programmalijn.") @PathParam("id") String id) {
    return controle.van(agenda, id);
  }
}

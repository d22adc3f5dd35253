package nl.strategiekaart.publicatie;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published begroting of an agenda. */
@Publiek
@Path("/agendas/{agenda}/begroting")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Begroting")
public class BegrotingResource {

  private final Documenten documenten;

  BegrotingResource(Documenten documenten) {
    this.documenten = documenten;
  }

  @GET
  @Operation(
      summary = "De begroting van een agenda",
      description =
          "Thema x jaar, met totalen. PM (pro memorie) is geen nul: elk totaal geeft de som van de bekende bedragen"
              + " en het aantal PM en lege cellen.")
  @APIResponseSchema(BegrotingView.class)
  public Document begroting(@PathParam("agenda") String agenda) {
    return documenten
        .lees(agenda, "begroting", agenda)
        .orElseThrow(
            () ->
                ProbleemException.nietGevonden(
                    "De agenda '" + agenda + "' heeft geen gepubliceerde begroting."));
  }
}

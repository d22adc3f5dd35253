package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Publishing at a moment. */
@Besloten
@Path("/agendas/{agenda}/concept/geplande-publicaties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publiceren")
public class GeplandePublicatiesResource {

  private final PlanPublicaties planning;

  GeplandePublicatiesResource(PlanPublicaties planning) {
    this.planning = planning;
  }

  @GET
  @Operation(
      summary = "Geplande publicaties",
      description =
          "De laatst gemaakte eerst, met wat ervan is geworden. Voor beleidsmedewerkers van de eigenaar.")
  public Lijst<GeplandePublicatieView> lijst(
      @PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return planning.lijst(agenda, bladeren);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Operation(
      summary = "Een publicatie plannen",
      description =
          "Op dat moment wordt het concept gepubliceerd zoals het dan is; met 'stand' zoals het nu is, zonder wat er nog bij komt. Er is er hoogstens één tegelijk gepland. Is er"
              + " dan niets veranderd, of mag wie het plande de agenda niet meer bewerken, dan gaat het niet door. Voor"
              + " beleidsmedewerkers van de eigenaar.")
  @APIResponse(
      responseCode = "201",
      description = "De publicatie is gepland.",
      content = @Content(schema = @Schema(implementation = GeplandePublicatieView.class)))
  @APIResponse(
      responseCode = "409",
      description = "Er is al een publicatie gepland, of het concept is intussen veranderd.")
  public GeplandePublicatieView plan(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(GeplandePublicatieInput.class) String lichaam) {
    return planning.plan(agenda, lichaam);
  }

  @DELETE
  @Path("/{geplandePublicatie}")
  @Operation(
      summary = "Een geplande publicatie intrekken",
      description =
          "Zij gaat dan niet door. Nogmaals intrekken mag. Een plan verandert verder nooit door mensen, dus If-Match is"
              + " niet nodig.")
  @APIResponse(responseCode = "204", description = "De geplande publicatie is ingetrokken.")
  @APIResponse(responseCode = "409", description = "De publicatie is al geweest.")
  public void trekIn(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de geplande publicatie.")
          @PathParam("geplandePublicatie")
          String geplandePublicatie) {
    planning.trekIn(agenda, geplandePublicatie);
  }
}

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

/** Links that show the concept to people without a role. */
@Besloten
@Path("/agendas/{agenda}/concept/voorbeeldlinks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publiceren")
public class VoorbeeldlinksResource {

  private final GeefVoorbeeldlinks links;

  VoorbeeldlinksResource(GeefVoorbeeldlinks links) {
    this.links = links;
  }

  @GET
  @Operation(
      summary = "Links naar het voorbeeld",
      description = "De nieuwste eerst, zonder hun adres. Voor beleidsmedewerkers van de eigenaar.")
  public Lijst<VoorbeeldlinkView> lijst(
      @PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return links.lijst(agenda, bladeren);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Operation(
      summary = "Een link naar het voorbeeld maken",
      description =
          "Wie de link heeft kan het concept bekijken, tot hij verloopt of wordt ingetrokken. Het adres staat alleen in"
              + " dit antwoord. Voor beleidsmedewerkers van de eigenaar.")
  @APIResponse(
      responseCode = "201",
      description = "De link is gemaakt.",
      content = @Content(schema = @Schema(implementation = VoorbeeldlinkView.class)))
  public VoorbeeldlinkView maak(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(VoorbeeldlinkInput.class) String lichaam) {
    return links.maak(agenda, lichaam);
  }

  @DELETE
  @Path("/{voorbeeldlink}")
  @Operation(
      summary = "Een link naar het voorbeeld intrekken",
      description =
          "De link werkt meteen niet meer. Nogmaals intrekken mag. Een link verandert verder nooit, dus If-Match is niet"
              + " nodig.")
  @APIResponse(responseCode = "204", description = "De link is ingetrokken.")
  public void trekIn(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de link.") @PathParam("voorbeeldlink")
          String voorbeeldlink) {
    links.trekIn(agenda, voorbeeldlink);
  }
}

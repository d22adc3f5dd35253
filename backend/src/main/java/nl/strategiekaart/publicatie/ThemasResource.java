package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.ThemaView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published thema's of an agenda. */
@Publiek
@Path("/agendas/{agenda}/themas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Thema's")
public class ThemasResource {

  private final Onderdelen onderdelen;

  ThemasResource(Onderdelen onderdelen) {
    this.onderdelen = onderdelen;
  }

  @GET
  @Operation(
      summary = "Thema's van een agenda",
      description = "Op volgorde van nummer, met het aantal acties.")
  public Lijst<ThemaView> lijst(@PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return onderdelen.lijst(agenda, "thema", List.of(), List.of(), bladeren, ThemaView.class);
  }

  @GET
  @Path("/{thema}")
  @Operation(
      summary = "Eén thema",
      description = "Acties bij dit thema staan onder acties, met het filter thema.")
  @APIResponseSchema(ThemaView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ThemaView thema(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Code van het thema.", example = "onderzoek") @PathParam("thema")
          String thema) {
    return onderdelen.een(agenda, "thema", thema, ThemaView.class);
  }
}

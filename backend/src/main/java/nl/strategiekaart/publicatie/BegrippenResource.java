package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published glossary of an agenda. */
@Publiek
@Path("/agendas/{agenda}/begrippen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Begrippen")
public class BegrippenResource {

  private final Onderdelen onderdelen;

  BegrippenResource(Onderdelen onderdelen) {
    this.onderdelen = onderdelen;
  }

  @GET
  @Operation(summary = "Begrippen van een agenda", description = "De begrippenlijst, op alfabet.")
  public Lijst<BegripView> lijst(@PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return onderdelen.lijst(agenda, "begrip", List.of(), List.of(), bladeren, BegripView.class);
  }

  @GET
  @Path("/{begrip}")
  @Operation(summary = "Eén begrip", description = "Een woord uit de begrippenlijst, met uitleg.")
  @APIResponseSchema(BegripView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public BegripView begrip(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Code van het begrip.", example = "ctos") @PathParam("begrip")
          String begrip) {
    return onderdelen.een(agenda, "begrip", begrip, BegripView.class);
  }
}

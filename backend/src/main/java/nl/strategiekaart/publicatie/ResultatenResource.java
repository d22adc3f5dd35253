package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published resultaten of an agenda. */
@Publiek
@Path("/agendas/{agenda}/resultaten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Resultaten")
public class ResultatenResource {

  private final Onderdelen onderdelen;

  ResultatenResource(Onderdelen onderdelen) {
    this.onderdelen = onderdelen;
  }

  @GET
  @Operation(
      summary = "Resultaten van een agenda",
      description = "In de volgorde van de strategiekaarten.")
  public Lijst<ResultaatView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van deze programmalijnen.", example = "goud-maken")
          @QueryParam("programmalijn")
          List<String> programmalijn,
      @Parameter(description = "Alleen in deze fasen.", example = "kort") @QueryParam("fase")
          List<String> fase,
      @BeanParam Bladeren bladeren) {
    return onderdelen.lijst(
        agenda, "resultaat", programmalijn, fase, bladeren, ResultaatView.class);
  }

  @GET
  @Path("/{resultaat}")
  @Operation(summary = "Eén resultaat", description = "Met het besluit erachter en de indicatoren.")
  @APIResponseSchema(ResultaatView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ResultaatView resultaat(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van het resultaat.") @PathParam("resultaat")
          String resultaat) {
    return onderdelen.een(agenda, "resultaat", resultaat, ResultaatView.class);
  }
}

package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published strategieën of an agenda. */
@Publiek
@Path("/agendas/{agenda}/strategieen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Strategieën")
public class StrategieenResource {

  private final Onderdelen onderdelen;

  StrategieenResource(Onderdelen onderdelen) {
    this.onderdelen = onderdelen;
  }

  @GET
  @Operation(
      summary = "Strategieën van een agenda",
      description = "In de volgorde van de strategiekaarten.")
  public Lijst<StrategieView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van deze programmalijnen.", example = "goud-maken")
          @QueryParam("programmalijn")
          List<String> programmalijn,
      @Parameter(description = "Alleen in deze fasen.", example = "kort") @QueryParam("fase")
          List<String> fase,
      @BeanParam Bladeren bladeren) {
    return onderdelen.lijst(
        agenda, "strategie", programmalijn, fase, bladeren, StrategieView.class);
  }

  @GET
  @Path("/{strategie}")
  @Operation(summary = "Eén strategie", description = "Met de resultaten waaraan zij bijdraagt.")
  @APIResponseSchema(StrategieView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public StrategieView strategie(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de strategie.") @PathParam("strategie")
          String strategie) {
    return onderdelen.een(agenda, "strategie", strategie, StrategieView.class);
  }
}

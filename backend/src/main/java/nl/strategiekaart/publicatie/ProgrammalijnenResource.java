package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.ProgrammalijnView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published programmalijnen of an agenda and their strategiekaarten. */
@Publiek
@Path("/agendas/{agenda}/programmalijnen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmalijnen")
public class ProgrammalijnenResource {

  private final Onderdelen onderdelen;
  private final Documenten documenten;
  private final Vervallen vervallen;

  ProgrammalijnenResource(Onderdelen onderdelen, Documenten documenten, Vervallen vervallen) {
    this.onderdelen = onderdelen;
    this.documenten = documenten;
    this.vervallen = vervallen;
  }

  @GET
  @Operation(summary = "Programmalijnen van een agenda", description = "Op volgorde van nummer.")
  public Lijst<ProgrammalijnView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen programmalijnen met iets in deze fasen.", example = "kort")
          @QueryParam("fase")
          List<String> fase,
      @BeanParam Bladeren bladeren) {
    return onderdelen.lijst(
        agenda, "programmalijn", List.of(), fase, bladeren, ProgrammalijnView.class);
  }

  @GET
  @Path("/{programmalijn}")
  @Operation(summary = "Eén programmalijn", description = "Met aantallen van haar strategiekaart.")
  @APIResponseSchema(ProgrammalijnView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ProgrammalijnView programmalijn(
      @PathParam("agenda") String agenda, @PathParam("programmalijn") String programmalijn) {
    return onderdelen.een(agenda, "programmalijn", programmalijn, ProgrammalijnView.class);
  }

  @GET
  @Path("/{programmalijn}/strategiekaart")
  @Operation(
      summary = "De strategiekaart van een programmalijn",
      description =
          "Resultaten, strategieën en acties als één document, gegroepeerd per fase. Een strategie staat er één keer"
              + " in, ook als resultaten haar delen. De status van acties staat apart, onder voortgang.")
  @APIResponse(responseCode = "410", ref = "Vervallen")
  @APIResponseSchema(StrategiekaartView.class)
  public Document strategiekaart(
      @PathParam("agenda") String agenda, @PathParam("programmalijn") String programmalijn) {
    return documenten
        .lees(agenda, "strategiekaart", programmalijn)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "programmalijn",
                    programmalijn,
                    "De programmalijn '"
                        + programmalijn
                        + "' staat niet in een gepubliceerde agenda '"
                        + agenda
                        + "'."));
  }
}

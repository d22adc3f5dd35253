package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published agendas. */
@Publiek
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
public class AgendasResource {

  private final Vragen vragen;
  private final Documenten documenten;

  AgendasResource(Vragen vragen, Documenten documenten) {
    this.vragen = vragen;
    this.documenten = documenten;
  }

  @GET
  @Operation(summary = "Lijst van gepubliceerde agendas", description = "Op titel gesorteerd.")
  public Lijst<AgendaInLijst> lijst(
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(implementation = AgendaSoort.class))
          @QueryParam("soort")
          List<String> soort,
      @Parameter(
              description = "Alleen agendas van deze eigenaar (code van de organisatie).",
              example = "gemeente-zoetermeer")
          @QueryParam("organisatie")
          List<String> organisatie,
      @BeanParam Bladeren bladeren) {
    return vragen
        .naar("inhoud", "publiek.agenda where true")
        .blader(bladeren)
        .keuzes("soort", soort, AgendaSoort.class, "soort = any(:soort)")
        .bestaand("organisatie", organisatie, "eigenaar = any(:organisatie)")
        .volgorde("titel, code")
        .pagina(AgendaInLijst.class);
  }

  @GET
  @Path("/{agenda}")
  @Operation(
      summary = "Eén agenda",
      description =
          "De gepubliceerde agenda met haar fasen, thema's, besluiten en programmalijnen.")
  @APIResponseSchema(AgendaView.class)
  public Document agenda(@PathParam("agenda") String agenda) {
    return documenten.lees(agenda, "agenda", agenda).orElseThrow(() -> onbekend(agenda));
  }

  static ProbleemException onbekend(String agenda) {
    return ProbleemException.nietGevonden(
        "De agenda '" + agenda + "' is er niet (meer) of is nog niet gepubliceerd.");
  }
}

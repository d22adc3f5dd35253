package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Making an agenda. */
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class NieuweAgendaResource {

  private final MaakAgenda maakAgenda;

  NieuweAgendaResource(MaakAgenda maakAgenda) {
    this.maakAgenda = maakAgenda;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een agenda maken",
      description =
          "Voor beleidsmedewerkers van de eigenaar. De agenda is een concept tot de eerste versie is gepubliceerd.")
  public RestResponse<ConceptdeelView<AgendaInhoud>> maak(
      @HeaderParam("Idempotency-Key") String sleutel, @Context UriInfo adres, String lichaam) {
    ConceptdeelView<AgendaInhoud> gemaakt = maakAgenda.maak(sleutel, lichaam);
    return gemaakt.gemaaktOp(
        adres.getAbsolutePathBuilder().path(gemaakt.code()).path("concept").build());
  }
}

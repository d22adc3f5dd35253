package nl.strategiekaart.uitwisseling;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Making an agenda for a new period out of one that there is. */
@Path("/agendas/{agenda}/concept/kopieen")
@Tag(name = "Concept")
public class AgendakopieenResource {

  private final KopieerAgenda kopieer;

  AgendakopieenResource(KopieerAgenda kopieer) {
    this.kopieer = kopieer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een agenda kopiëren naar een nieuwe periode",
      description =
          "Een nieuw concept van dezelfde eigenaar, uit het concept van deze agenda. Tijden schuiven op, in hun eigen woorden;"
              + " wat in een ander jaar niet te zeggen is wordt leeg. Wanneer iets is besloten of gemeten blijft, en ook jaren"
              + " in gewone tekst. Acties die zijn afgerond of gestopt, scenario's, en wat is toegezegd en"
              + " besteed gaan niet mee; stappen zijn weer te zetten. Activiteiten uit de nieuwe periode gaan mee als tijden blijven. Van alles blijft bekend waar het uit komt. Alle fouten"
              + " komen in één antwoord.")
  public RestResponse<ConceptdeelView<AgendaInhoud>> kopieer(
      @PathParam("agenda") String agenda,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      @RequestBodySchema(AgendakopieNieuw.class) String lichaam) {
    ConceptdeelView<AgendaInhoud> kopie = kopieer.kopieer(agenda, sleutel, lichaam);
    return kopie.gemaaktOp(
        adres.getBaseUriBuilder().path("agendas").path(kopie.code()).path("concept").build());
  }
}

package nl.strategiekaart.uitwisseling;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Copying: an agenda for a new period, or a part of a map to another place. */
@Path("/agendas/{agenda}/concept")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class KopieenResource {

  private final KopieerAgenda kopieerAgenda;
  private final KopieerOnderdeel kopieerOnderdeel;

  KopieenResource(KopieerAgenda kopieerAgenda, KopieerOnderdeel kopieerOnderdeel) {
    this.kopieerAgenda = kopieerAgenda;
    this.kopieerOnderdeel = kopieerOnderdeel;
  }

  @POST
  @Path("/kopieen")
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
    ConceptdeelView<AgendaInhoud> kopie = kopieerAgenda.kopieer(agenda, sleutel, lichaam);
    return kopie.gemaaktOp(
        adres.getBaseUriBuilder().path("agendas").path(kopie.code()).path("concept").build());
  }

  @POST
  @Path("/onderdeelkopieen")
  @Operation(
      summary = "Een onderdeel kopiëren naar deze agenda",
      description =
          "Een actie, strategie, resultaat of programmalijn, uit deze agenda of uit een andere die u bewerkt, met wat eronder"
              + " hangt. Wat het noemt wordt hier hetzelfde: wat er uit is gemaakt, of wat dezelfde code of naam heeft; wat hier"
              + " niet bestaat gaat niet mee, en het antwoord noemt het. Stappen zijn weer te zetten. Uit een andere agenda"
              + " blijft bekend waar het uit komt. Alle fouten komen in één antwoord, en dan is er niets gekopieerd.")
  public RestResponse<OnderdeelkopieView> kopieerOnderdeel(
      @PathParam("agenda") String agenda,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      @RequestBodySchema(OnderdeelkopieNieuw.class) String lichaam) {
    OnderdeelkopieView gemaakt = kopieerOnderdeel.kopieer(agenda, sleutel, lichaam);
    return ResponseBuilder.<OnderdeelkopieView>created(
            adres
                .getBaseUriBuilder()
                .path("agendas")
                .path(agenda)
                .path("concept")
                .path(kopieerOnderdeel.meervoud(gemaakt.kopie().soort()))
                .path(gemaakt.kopie().id().toString())
                .build())
        .entity(gemaakt)
        .header(HttpHeaders.ETAG, Kenmerken.etag(gemaakt.kopie().revisie()))
        .build();
  }
}

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
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Copying a part of a map, or a whole programmalijn, to another place. */
@Path("/agendas/{agenda}/concept/onderdeelkopieen")
@Tag(name = "Concept")
public class OnderdeelkopieenResource {

  private final KopieerOnderdeel kopieer;

  OnderdeelkopieenResource(KopieerOnderdeel kopieer) {
    this.kopieer = kopieer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een onderdeel kopiëren naar deze agenda",
      description =
          "Een actie, strategie, resultaat of programmalijn, uit deze agenda of uit een andere die u bewerkt, met wat eronder"
              + " hangt. Wat het noemt wordt hier hetzelfde: wat er uit is gemaakt, of wat dezelfde code of naam heeft; wat hier"
              + " niet bestaat gaat niet mee, en het antwoord noemt het. Stappen zijn weer te zetten. Uit een andere agenda"
              + " blijft bekend waar het uit komt. Alle fouten komen in één antwoord, en dan is er niets gekopieerd.")
  public RestResponse<OnderdeelkopieView> kopieer(
      @PathParam("agenda") String agenda,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      @RequestBodySchema(OnderdeelkopieNieuw.class) String lichaam) {
    OnderdeelkopieView gemaakt = kopieer.kopieer(agenda, sleutel, lichaam);
    return ResponseBuilder.<OnderdeelkopieView>created(
            adres
                .getBaseUriBuilder()
                .path("agendas")
                .path(agenda)
                .path("concept")
                .path(kopieer.meervoud(gemaakt.kopie().soort()))
                .path(gemaakt.kopie().id().toString())
                .build())
        .entity(gemaakt)
        .header(HttpHeaders.ETAG, Kenmerken.etag(gemaakt.kopie().revisie()))
        .build();
  }
}

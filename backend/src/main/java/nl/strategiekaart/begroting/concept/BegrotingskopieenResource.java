package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Scenarios are made as copies. */
@Path("/agendas/{agenda}/concept/begrotingen/{id}/kopieen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class BegrotingskopieenResource {

  private static final int GEMAAKT = 201;

  private final KopieerBegroting kopieen;

  BegrotingskopieenResource(KopieerBegroting kopieen) {
    this.kopieen = kopieen;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @ResponseStatus(GEMAAKT)
  @Operation(
      summary = "Een scenario maken van een begroting of scenario",
      description =
          "Dezelfde regels, onder dezelfde code, met wat er is begroot; toegezegd en besteed gaan niet mee. Met"
              + " 'aanpassing' veranderen de bedragen meteen. Bezoekers zien nooit iets van een scenario. Alle fouten komen"
              + " in één antwoord.")
  @APIResponse(
      responseCode = "201",
      description = "Het scenario is gemaakt.",
      content = @Content(schema = @Schema(ref = "ConceptdeelViewBegrotingInhoud")))
  public RestResponse<ConceptdeelView<BegrotingInhoud>> kopieer(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van wat wordt gekopieerd.") @PathParam("id") String id,
      @Context UriInfo adres,
      @RequestBodySchema(KopieNieuw.class) String lichaam) {
    ConceptdeelView<BegrotingInhoud> scenario = kopieen.kopieer(agenda, id, lichaam);
    return scenario.gemaaktOp(
        adres.getAbsolutePathBuilder().path("../../" + scenario.id()).build().normalize());
  }
}

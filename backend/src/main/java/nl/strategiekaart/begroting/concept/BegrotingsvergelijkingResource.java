package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import nl.strategiekaart.begroting.concept.VergelijkConceptbegrotingen.Uitkomst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A begroting or scenario beside another, or beside a published versie. */
@Path("/agendas/{agenda}/concept/begrotingen/{id}/vergelijking")
@Tag(name = "Concept")
public class BegrotingsvergelijkingResource {

  private final VergelijkConceptbegrotingen vergelijking;

  BegrotingsvergelijkingResource(VergelijkConceptbegrotingen vergelijking) {
    this.vergelijking = vergelijking;
  }

  @GET
  @Operation(
      summary = "Een begroting of scenario vergelijken",
      description =
          "Wat er is begroot naast elkaar, per thema en jaar, met de regels en acties die anders zijn. Beide kanten mogen"
              + " ook een gepubliceerde versie zijn: 'versie-3'. De ETag verandert zodra een van beide verandert; met die"
              + " ETag kan een scenario worden overgenomen.")
  public RestResponse<BegrotingsvergelijkingView> vergelijking(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van wat wordt vergeleken, of een versie als 'versie-3'.")
          @PathParam("id")
          String id,
      @Parameter(
              description =
                  "Kenmerk van waarmee, of een versie als 'versie-3'. Zonder: de begroting van de agenda.",
              example = "versie-3")
          @QueryParam("met")
          String met) {
    Uitkomst uitkomst = vergelijking.vergelijk(agenda, id, met);
    return RestResponse.ResponseBuilder.ok(uitkomst.vergelijking())
        .header(HttpHeaders.ETAG, uitkomst.etag())
        .build();
  }
}

package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A scenario that becomes the begroting of the concept. */
@Path("/agendas/{agenda}/concept/begrotingen/{id}/overnames")
@Tag(name = "Concept")
public class OvernamesResource {

  private final NeemScenarioOver overname;

  OvernamesResource(NeemScenarioOver overname) {
    this.overname = overname;
  }

  @POST
  @Operation(
      summary = "Een scenario overnemen",
      description =
          "De begroting van de agenda krijgt de regels van het scenario en wat daarin is begroot; wat is toegezegd en"
              + " besteed blijft. Alles of niets. Elke regel staat in de wijzigingen en kan terug. Bezoekers zien het na de"
              + " volgende publicatie. Het scenario blijft.")
  public Overnameverslag neemOver(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van het scenario.") @PathParam("id") String id,
      @Parameter(
              description = "De ETag van de vergelijking van dit scenario met de begroting.",
              example = "\"5f0c8a1e\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String gezien) {
    return overname.neemOver(agenda, id, gezien);
  }
}

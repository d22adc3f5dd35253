package nl.strategiekaart.begroting.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is still PM, and what became of it. */
@Path("/agendas/{agenda}/concept/begrotingen/{id}/pms")
@Tag(name = "Concept")
public class PmsResource {

  private final ZoekPms zoekPms;

  PmsResource(ZoekPms zoekPms) {
    this.zoekPms = zoekPms;
  }

  @GET
  @Operation(
      summary = "De PM's van een begroting of scenario",
      description =
          "Wat nog PM is, met wie beslist en voor wanneer; en wat van PM een bedrag werd, met wie dat deed en wanneer."
              + " Van PM een bedrag maken gaat met een wijziging van de begrotingsregel.")
  public PmsView pms(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de begroting of het scenario.") @PathParam("id")
          String id) {
    return zoekPms.zoek(agenda, id);
  }
}

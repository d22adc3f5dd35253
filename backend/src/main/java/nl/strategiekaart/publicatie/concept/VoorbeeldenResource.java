package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The concept as visitors would read it, for who holds a link. */
@Besloten
@Path("/voorbeelden/{sleutel}")
@Tag(name = "Voorbeelden")
public class VoorbeeldenResource {

  private final ToonVoorbeeld toonVoorbeeld;

  VoorbeeldenResource(ToonVoorbeeld toonVoorbeeld) {
    this.toonVoorbeeld = toonVoorbeeld;
  }

  @GET
  @Operation(
      summary = "Voorbeeld met een link",
      description =
          "Voor wie de link heeft, zonder in te loggen. Een link verloopt, en kan worden ingetrokken.")
  @APIResponseSchema(VoorbeeldView.class)
  @APIResponse(responseCode = "410", description = "De link is verlopen of ingetrokken.")
  public VoorbeeldView voorbeeld(
      @Parameter(description = "De sleutel uit de link.") @PathParam("sleutel") String sleutel) {
    return toonVoorbeeld.metSleutel(sleutel);
  }
}

package nl.strategiekaart.organisatie;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Showing a picture that was put in. */
@Path("/logos/{logo}")
@Tag(name = "Organisaties")
public class LogoResource {

  private static final String PNG = "image/png";

  @GET
  @Produces(PNG)
  @Transactional
  @Operation(
      summary = "Het beeld van een logo",
      description = "Verandert nooit: een ander beeld heeft een ander kenmerk.")
  public RestResponse<byte[]> lees(
      @Parameter(description = "Kenmerk van het logo.") @PathParam("logo") String logo) {
    Logo gevonden =
        Kenmerken.uuid(logo)
            .<Logo>flatMap(id -> Logo.findByIdOptional(id))
            .orElseThrow(() -> ProbleemException.nietGevonden("Dit logo is er niet."));
    return RestResponse.ResponseBuilder.ok(gevonden.inhoud, PNG)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
        .build();
  }
}

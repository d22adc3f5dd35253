package nl.strategiekaart.uitwisseling;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Verbruikt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** All that an owner has here, to take along. */
@Path("/organisaties/{organisatie}/uitvoer")
@Tag(name = "Concept")
public class UitvoerResource {

  private static final String ZIP = "application/zip";

  private final SchrijfUitvoer schrijf;

  UitvoerResource(SchrijfUitvoer schrijf) {
    this.schrijf = schrijf;
  }

  @GET
  @Verbruikt(Verbruik.bestand)
  @Produces(ZIP)
  @Operation(
      summary = "Alles van een organisatie in één zip",
      description =
          "Van elke agenda het agendabestand, de begroting en scenario's (XLSX) en elke versie (JSON); de profielen van de"
              + " organisatie en wat bij haar hoort; en README.txt met van elk bestand wat het is en de SHA-256. Voor"
              + " beleidsmedewerkers van de organisatie en de beheerder.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public RestResponse<StreamingOutput> lees(@PathParam("organisatie") String organisatie) {
    StreamingOutput zip = schrijf.van(organisatie);
    return RestResponse.ResponseBuilder.ok(zip, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + organisatie + ".zip\"")
        .build();
  }
}

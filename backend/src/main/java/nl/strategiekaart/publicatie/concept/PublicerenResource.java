package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.strategiekaart.publicatie.VersieInLijst;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishing the concept of an agenda. */
@Besloten
@Path("/agendas/{agenda}/versies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publiceren")
public class PublicerenResource {

  private final PubliceerConcept publiceerConcept;
  private final String openbaarAdres;

  PublicerenResource(
      PubliceerConcept publiceerConcept,
      @ConfigProperty(name = "strategiekaart.openbaar-adres") String openbaarAdres) {
    this.publiceerConcept = publiceerConcept;
    this.openbaarAdres = openbaarAdres;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Het concept publiceren",
      description =
          "Maakt van het concept de volgende versie. Bezoekers lezen haar meteen; de vorige blijft op haar eigen adres."
              + " Voor beleidsmedewerkers van de eigenaar.")
  @APIResponse(
      responseCode = "201",
      description = "De versie is gepubliceerd.",
      content = @Content(schema = @Schema(implementation = VersieInLijst.class)))
  @APIResponse(
      responseCode = "409",
      description = "Het concept is intussen veranderd, of er is niets veranderd.")
  public Response publiceer(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(PublicatieInput.class) String lichaam) {
    VersieInLijst versie = publiceerConcept.publiceer(agenda, lichaam);
    return Response.created(URI.create(Adres.vulIn(versie.url(), openbaarAdres)))
        .entity(versie)
        .build();
  }
}

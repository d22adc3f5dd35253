package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.bewerking.TeruggezetView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Going back to what was published. */
@Besloten
@Path("/agendas/{agenda}/concept/versieherstellingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class VersieherstellingenResource {

  private final HerstelVersie herstelVersie;

  VersieherstellingenResource(HerstelVersie herstelVersie) {
    this.herstelVersie = herstelVersie;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Het concept terugzetten naar een versie",
      description =
          "Het hele concept wordt zoals het was toen die versie werd gepubliceerd: ook wat bezoekers er niet van zien, zoals"
              + " scenario's. Wat er sindsdien bij kwam gaat naar het archief. Wat bezoekers lezen blijft. Dit is één"
              + " handeling, die ongedaan kan worden gemaakt.")
  public TeruggezetView herstel(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(VersieherstellingInput.class) String lichaam) {
    return herstelVersie.herstel(agenda, lichaam);
  }
}

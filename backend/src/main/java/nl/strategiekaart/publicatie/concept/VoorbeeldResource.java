package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The concept as visitors would read it, for its officers. */
@Besloten
@Path("/agendas/{agenda}/concept/voorbeeld")
@Tag(name = "Publiceren")
public class VoorbeeldResource {

  private final ToonVoorbeeld toonVoorbeeld;

  VoorbeeldResource(ToonVoorbeeld toonVoorbeeld) {
    this.toonVoorbeeld = toonVoorbeeld;
  }

  @GET
  @Operation(
      summary = "Voorbeeld van het concept",
      description =
          "Wat bezoekers zouden lezen als het concept nu werd gepubliceerd. Voor beleidsmedewerkers van de eigenaar.")
  public VoorbeeldView voorbeeld(@PathParam("agenda") String agenda) {
    return toonVoorbeeld.voorRedactie(agenda);
  }
}

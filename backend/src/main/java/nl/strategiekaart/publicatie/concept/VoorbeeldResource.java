package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import nl.strategiekaart.publicatie.concept.PubliceerConcept.Conceptverschillen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What publishing would do, for the officers of an agenda: the concept as visitors would read it,
 * and what differs from the last versie. Clients know an operation by its id, so that stays what it
 * was.
 */
@Besloten
@Path("/agendas/{agenda}/concept")
@Tag(name = "Publiceren")
public class VoorbeeldResource {

  private final ToonVoorbeeld toonVoorbeeld;
  private final PubliceerConcept publiceerConcept;
  private final HerstelVersie herstelVersie;

  VoorbeeldResource(
      ToonVoorbeeld toonVoorbeeld, PubliceerConcept publiceerConcept, HerstelVersie herstelVersie) {
    this.toonVoorbeeld = toonVoorbeeld;
    this.publiceerConcept = publiceerConcept;
    this.herstelVersie = herstelVersie;
  }

  @GET
  @Path("/voorbeeld")
  @Operation(
      summary = "Voorbeeld van het concept",
      description =
          "Wat bezoekers zouden lezen als het concept nu werd gepubliceerd. Voor beleidsmedewerkers van de eigenaar.")
  public VoorbeeldView voorbeeld(@PathParam("agenda") String agenda) {
    return toonVoorbeeld.voorRedactie(agenda);
  }

  @GET
  @Path("/verschillen")
  @Operation(
      operationId = "ConceptverschillenResource_verschillen",
      summary = "Wat publiceren zou veranderen",
      description =
          "Het concept tegenover de laatste versie, veld voor veld en in woorden. Van een agenda die nog nooit is"
              + " gepubliceerd is alles nieuw. Met 'naar': wat er in het concept verandert als het teruggaat naar die versie."
              + " Voor beleidsmedewerkers van de eigenaar.")
  public Conceptverschillen verschillen(
      @PathParam("agenda") String agenda,
      @Parameter(
              description = "Nummer van de versie om naar terug te gaan.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
              example = "1")
          @QueryParam("naar")
          String naar) {
    return naar == null
        ? publiceerConcept.verschillen(agenda)
        : herstelVersie.verschillen(agenda, naar);
  }
}

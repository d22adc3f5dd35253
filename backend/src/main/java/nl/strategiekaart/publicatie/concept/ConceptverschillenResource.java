package nl.strategiekaart.publicatie.concept;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What publishing would change. */
@Besloten
@Path("/agendas/{agenda}/concept/verschillen")
@Tag(name = "Publiceren")
public class ConceptverschillenResource {

  private final PubliceerConcept publiceerConcept;

  ConceptverschillenResource(PubliceerConcept publiceerConcept) {
    this.publiceerConcept = publiceerConcept;
  }

  @GET
  @Operation(
      summary = "Wat publiceren zou veranderen",
      description =
          "Het concept tegenover de laatste versie, veld voor veld en in woorden. Van een agenda die nog nooit is"
              + " gepubliceerd is alles nieuw. Voor beleidsmedewerkers van de eigenaar.")
  public Conceptverschillen verschillen(@PathParam("agenda") String agenda) {
    return publiceerConcept.verschillen(agenda);
  }
}

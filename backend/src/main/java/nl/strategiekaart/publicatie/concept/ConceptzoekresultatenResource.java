package nl.strategiekaart.publicatie.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.publicatie.Zoekresultaten;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Verbruikt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search in the concept of an agenda, for its officers. */
@Besloten
@Path("/agendas/{agenda}/concept/zoekresultaten")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class ConceptzoekresultatenResource {

  private final ZoekInConcept zoekInConcept;

  ConceptzoekresultatenResource(ZoekInConcept zoekInConcept) {
    this.zoekInConcept = zoekInConcept;
  }

  @GET
  @Verbruikt(Verbruik.zoeken)
  @Transactional
  @Operation(
      summary = "Zoeken in het concept",
      description =
          "Hetzelfde als zoeken in wat is gepubliceerd, maar in het concept zoals het nu is. Voor beleidsmedewerkers van de"
              + " eigenaar.")
  public Zoekresultaten<Conceptzoekresultaat> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "De woorden.", required = true, example = "erfgoed") @QueryParam("q")
          String q,
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = Soort.class))
          @QueryParam("soort")
          List<String> soort,
      @BeanParam Bladeren bladeren) {
    return zoekInConcept.zoek(agenda, q, soort, bladeren);
  }
}

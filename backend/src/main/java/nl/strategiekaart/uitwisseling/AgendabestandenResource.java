package nl.strategiekaart.uitwisseling;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Making an agenda of an organisatie out of a file. */
@Path("/organisaties/{organisatie}")
@Tag(name = "Concept")
public class AgendabestandenResource {

  private static final String LICHAAM =
      "Het bestand zelf: YAML (UTF-8), hooguit 2 MB, zonder verwijzingen (&, *) en labels (!).";

  private final NeemAgendabestandOver neemOver;

  AgendabestandenResource(NeemAgendabestandOver neemOver) {
    this.neemOver = neemOver;
  }

  @POST
  @Path("/agendabestandvoorbeelden")
  @Consumes({AgendabestandResource.YAML, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Zien wat er van een agendabestand zou worden gemaakt",
      description =
          "Slaat niets op. Hoeveel er van elke soort komt, welke code de agenda krijgt, welke organisaties nieuw zijn, en"
              + " alle fouten met hun regel. Voor beleidsmedewerkers van de organisatie en de beheerder.")
  public AgendabestandvoorbeeldView voorbeeld(
      @PathParam("organisatie") String organisatie,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    return neemOver.toon(organisatie, bestand);
  }

  @POST
  @Path("/agendabestanden")
  @Consumes({AgendabestandResource.YAML, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een agenda maken van een agendabestand",
      description =
          "Een nieuw concept van deze organisatie, met alles wat erin staat; bezoekers zien er niets van tot de eerste"
              + " versie. Alles of niets: alle fouten komen in één antwoord, elk met zijn regel. Is de code van de agenda al"
              + " gebruikt, dan krijgt zij een andere. Lidmaatschappen, voortgang en publicatie worden niet overgenomen. Voor"
              + " beleidsmedewerkers van de organisatie en de beheerder.")
  public RestResponse<ConceptdeelView<AgendaInhoud>> maak(
      @PathParam("organisatie") String organisatie,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Context UriInfo adres,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    ConceptdeelView<AgendaInhoud> agenda = neemOver.neemOver(organisatie, sleutel, bestand);
    return agenda.gemaaktOp(
        adres.getBaseUriBuilder().path("agendas").path(agenda.code()).path("concept").build());
  }
}

package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking changes back. */
@Path("/agendas/{agenda}/concept/herstellingen")
@Tag(name = "Concept")
public class HerstellingenResource {

  private final Redactie redactie;
  private final Archief archief;
  private final Inhoudlezer lezer;

  HerstellingenResource(Redactie redactie, Archief archief, Inhoudlezer lezer) {
    this.redactie = redactie;
    this.archief = archief;
    this.lezer = lezer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Terugzetten",
      description =
          "Zet een onderdeel terug naar hoe het was voor deze wijziging, ook uit het archief. Een programmalijn of strategie"
              + " brengt mee wat er tegelijk is gearchiveerd; van wat tegelijk is gewijzigd gaat alleen dit ene terug. Dit is zelf weer een wijziging.")
  @APIResponse(responseCode = "200", description = "Teruggezet.")
  public RestResponse<ConceptdeelView<?>> herstel(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(HerstellingInput.class) String lichaam) {
    redactie.open(agenda);
    HerstellingInput gevraagd = lezer.lees(lichaam, HerstellingInput.class);
    ConceptdeelView<?> deel = archief.herstel(redactie, agenda, gevraagd.wijziging());
    return RestResponse.ResponseBuilder.<ConceptdeelView<?>>ok(deel)
        .header(HttpHeaders.ETAG, Kenmerken.etag(deel.revisie()))
        .build();
  }
}

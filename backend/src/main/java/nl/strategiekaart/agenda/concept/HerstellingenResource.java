package nl.strategiekaart.agenda.concept;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.bewerking.Archief;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Taking changes back. */
@Path("/agendas/{agenda}/concept/herstellingen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class HerstellingenResource {

  private final Redactie redactie;
  private final Archief archief;

  HerstellingenResource(Redactie redactie, Archief archief) {
    this.redactie = redactie;
    this.archief = archief;
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
      @PathParam("agenda") String agenda, HerstellingInput input) {
    redactie.open(agenda);
    if (input == null || input.wijziging() == null) {
      throw ProbleemException.onjuisteInvoer(
          List.of(new Fout(null, "/wijziging", "ontbreekt", "'wijziging' is nodig.")));
    }
    ConceptdeelView<?> deel = archief.herstel(redactie, agenda, input.wijziging());
    return RestResponse.ResponseBuilder.<ConceptdeelView<?>>ok(deel)
        .header(HttpHeaders.ETAG, Kenmerken.etag(deel.revisie()))
        .build();
  }
}

package nl.strategiekaart.organisatie;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Geschiedenis;
import nl.strategiekaart.bewerking.HerstelWijziging;
import nl.strategiekaart.bewerking.HerstellingInput;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.WijzigingView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The trail of an organisatie, and taking a change back. */
@Path("/organisaties/{organisatie}")
@Tag(name = "Organisaties beheren")
public class GeschiedenisResource {

  private final Beheer beheer;
  private final Geschiedenis geschiedenis;
  private final HerstelWijziging herstelWijziging;
  private final Inhoudlezer lezer;

  GeschiedenisResource(
      Beheer beheer,
      Geschiedenis geschiedenis,
      HerstelWijziging herstelWijziging,
      Inhoudlezer lezer) {
    this.beheer = beheer;
    this.geschiedenis = geschiedenis;
    this.herstelWijziging = herstelWijziging;
    this.lezer = lezer;
  }

  @GET
  @Path("/wijzigingen")
  @Transactional
  @Operation(
      summary = "Wijzigingen van een organisatie",
      description =
          "Wie wat wanneer veranderde, met de inhoud ervoor en erna; de nieuwste eerst. Van contactgegevens staat er alleen dat"
              + " zij veranderden.")
  public Lijst<WijzigingView> lijst(
      @PathParam("organisatie") String organisatie, @BeanParam Bladeren bladeren) {
    return geschiedenis.van(beheer.open(organisatie), Geschiedenis.Keuze.ALLES, bladeren);
  }

  @POST
  @Path("/herstellingen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      summary = "Een organisatie terugzetten",
      description =
          "Draait een wijziging terug: de velden die zij veranderde worden wat zij waren, de rest blijft, ook de contactgegevens."
              + " Schreef iemand sindsdien over deze wijziging heen, dan is het antwoord 409; met If-Match gaat het dan toch terug."
              + " Dit is zelf weer een wijziging.")
  @APIResponse(responseCode = "200", description = "Teruggezet.")
  public RestResponse<ConceptdeelView<?>> herstel(
      @PathParam("organisatie") String organisatie,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      @RequestBodySchema(HerstellingInput.class) String lichaam) {
    if (!beheer.magInrichten(beheer.open(organisatie))) {
      throw new ProbleemException(403, "Terugzetten doet de beheerder.");
    }
    HerstellingInput gevraagd = lezer.lees(lichaam, HerstellingInput.class);
    ConceptdeelView<?> deel =
        herstelWijziging.herstel(beheer, organisatie, gevraagd.wijziging(), alsRevisie);
    return Kenmerken.metEtag(deel, Kenmerken.etag(deel.revisie()));
  }
}

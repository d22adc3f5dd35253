package nl.strategiekaart.organisatie;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Making an organisatie that everyone here may name. */
@Path("/organisaties")
@Tag(name = "Organisaties beheren")
public class NieuweOrganisatieResource {

  private final Beheer beheer;
  private final MaakOrganisatie maakOrganisatie;
  private final Inhoudlezer lezer;
  private final Invoer invoer;

  NieuweOrganisatieResource(
      Beheer beheer, MaakOrganisatie maakOrganisatie, Inhoudlezer lezer, Invoer invoer) {
    this.beheer = beheer;
    this.maakOrganisatie = maakOrganisatie;
    this.lezer = lezer;
    this.invoer = invoer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      summary = "Een organisatie maken",
      description =
          "Voor de beheerder. Is er al een met deze naam, of een die erop lijkt, dan is het antwoord 409. Bezoekers zien haar zodra een gepubliceerde agenda haar noemt. Met een uuid in Idempotency-Key kan"
              + " hetzelfde verzoek nog eens: die uuid wordt het kenmerk.")
  public RestResponse<ConceptdeelView<OrganisatieInhoud>> maak(
      @HeaderParam("Idempotency-Key") String sleutel,
      @Parameter(
              description = "Ook als er een is die erop lijkt.",
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
              example = "true")
          @QueryParam("toch")
          String toch,
      @Context UriInfo adres,
      String lichaam) {
    beheer.eisBeheerder();
    boolean ookDan = invoer.janee("toch", toch);
    invoer.gooiBijFouten();
    Organisatie nieuw = new Organisatie();
    nieuw.id = Kenmerken.sleutel(sleutel);
    ConceptdeelView<OrganisatieInhoud> gemaakt =
        maakOrganisatie.maak(nieuw, lezer.object(lichaam), ookDan);
    return gemaakt.gemaaktOp(
        adres.getAbsolutePathBuilder().path(gemaakt.code()).path("profiel").build());
  }
}

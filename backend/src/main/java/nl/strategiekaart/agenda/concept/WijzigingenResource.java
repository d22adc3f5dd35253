package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Geschiedenis;
import nl.strategiekaart.bewerking.HandelingherstellingInput;
import nl.strategiekaart.bewerking.HerstelWijziging;
import nl.strategiekaart.bewerking.HerstellingInput;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.TeruggezetView;
import nl.strategiekaart.bewerking.WijzigingView;
import nl.strategiekaart.bewerking.ZetTerug;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The trail of a concept: who changed what and when, and taking that back. Clients know an
 * operation by its id, so that stays what it was.
 */
@Path("/agendas/{agenda}/concept")
@Tag(name = "Concept")
public class WijzigingenResource {

  private final Redactie redactie;
  private final Geschiedenis geschiedenis;
  private final HerstelWijziging herstelWijziging;
  private final ZetTerug zetTerug;
  private final Inhoudlezer lezer;

  WijzigingenResource(
      Redactie redactie,
      Geschiedenis geschiedenis,
      HerstelWijziging herstelWijziging,
      ZetTerug zetTerug,
      Inhoudlezer lezer) {
    this.redactie = redactie;
    this.geschiedenis = geschiedenis;
    this.herstelWijziging = herstelWijziging;
    this.zetTerug = zetTerug;
    this.lezer = lezer;
  }

  @GET
  @Path("/wijzigingen")
  @Transactional
  @Operation(
      summary = "Wijzigingen van het concept",
      description =
          "Wie wat wanneer veranderde, met de inhoud ervoor en erna. De nieuwste eerst. Wat in één keer is gedaan, zoals een"
              + " blok cellen of een bestand, is met 'per=handeling' één regel: de laatste, met hoeveel het er waren.")
  public Lijst<WijzigingView> lijst(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen van dit onderdeel.") @QueryParam("onderdeel")
          String onderdeel,
      @Parameter(description = "Alleen op de kaart van deze programmalijn.")
          @QueryParam("programmalijn")
          String programmalijn,
      @Parameter(description = "Alleen wat dit deed.", example = "gearchiveerd") @QueryParam("wat")
          List<String> wat,
      @Parameter(description = "Alleen wat in deze handeling is gedaan.") @QueryParam("handeling")
          String handeling,
      @Parameter(
              description = "Een regel per wijziging, of per handeling.",
              schema =
                  @Schema(
                      enumeration = {Geschiedenis.WIJZIGING, Geschiedenis.HANDELING},
                      defaultValue = Geschiedenis.WIJZIGING),
              example = Geschiedenis.HANDELING)
          @QueryParam("per")
          String per,
      @Parameter(
              description = "Alleen wat na deze wijziging kwam: haar nummer.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
              example = "118")
          @QueryParam("sinds")
          String sinds,
      @BeanParam Bladeren bladeren) {
    return geschiedenis.van(
        redactie.open(agenda),
        new Geschiedenis.Keuze(
            onderdeel, "programmalijn", programmalijn, wat, handeling, per, sinds),
        bladeren);
  }

  @POST
  @Path("/herstellingen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "HerstellingenResource_herstel",
      summary = "Terugzetten",
      description =
          "Draait een wijziging terug: de velden die zij veranderde worden wat zij waren, de rest van het onderdeel blijft. Haalt"
              + " ook uit het archief; een programmalijn of strategie brengt mee wat er tegelijk is gearchiveerd. Schreef iemand sindsdien"
              + " over deze wijziging heen, dan is het antwoord 409. Met If-Match, de ETag van wat er nu staat, gaat het dan toch terug."
              + " Dit is zelf weer een wijziging.")
  @APIResponse(responseCode = "200", description = "Teruggezet.")
  public RestResponse<ConceptdeelView<?>> herstel(
      @PathParam("agenda") String agenda,
      @HeaderParam(HttpHeaders.IF_MATCH) String alsRevisie,
      @RequestBodySchema(HerstellingInput.class) String lichaam) {
    redactie.open(agenda);
    HerstellingInput gevraagd = lezer.lees(lichaam, HerstellingInput.class);
    ConceptdeelView<?> deel =
        herstelWijziging.herstel(redactie, agenda, gevraagd.wijziging(), alsRevisie);
    return Kenmerken.metEtag(deel, Kenmerken.etag(deel.revisie()));
  }

  @POST
  @Path("/handelingherstellingen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een handeling ongedaan maken",
      description =
          "Zet alles wat in één keer is gedaan in één keer terug, zoals een ingelezen bestand of een teruggezette versie. Alles"
              + " of niets: is iets ervan sindsdien veranderd, dan is het antwoord 409. Dit is zelf weer een handeling.")
  public TeruggezetView herstelHandeling(
      @PathParam("agenda") String agenda,
      @RequestBodySchema(HandelingherstellingInput.class) String lichaam) {
    redactie.open(agenda);
    HandelingherstellingInput gevraagd = lezer.lees(lichaam, HandelingherstellingInput.class);
    return zetTerug.voor(redactie, agenda, gevraagd.handeling());
  }
}

package nl.strategiekaart.begroting.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.strategiekaart.agenda.concept.Onderdeelresource;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.begroting.concept.NeemScenarioOver.Overnameverslag;
import nl.strategiekaart.begroting.concept.VergelijkConceptbegrotingen.Uitkomst;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * The begroting of a concept and its scenarios: the table of each, what is still PM, how two
 * differ, a copy as a scenario, and a scenario that becomes the begroting. Clients know an
 * operation by its id, so that stays what it was.
 */
@Path("/agendas/{agenda}/concept/begrotingen")
public class ConceptBegrotingenResource extends Onderdeelresource<BegrotingInhoud> {

  private final BegrotingKind begrotingen;
  private final Redactie redactie;
  private final VergelijkConceptbegrotingen vergelijking;
  private final KopieerBegroting kopieen;
  private final NeemScenarioOver overname;
  private final ZoekPms zoekPms;
  private final VolgTabel volgTabel;
  private final Invoer invoer;

  ConceptBegrotingenResource(
      BegrotingKind begrotingen,
      Redactie redactie,
      VergelijkConceptbegrotingen vergelijking,
      KopieerBegroting kopieen,
      NeemScenarioOver overname,
      ZoekPms zoekPms,
      VolgTabel volgTabel,
      Invoer invoer) {
    this.begrotingen = begrotingen;
    this.redactie = redactie;
    this.vergelijking = vergelijking;
    this.kopieen = kopieen;
    this.overname = overname;
    this.zoekPms = zoekPms;
    this.volgTabel = volgTabel;
    this.invoer = invoer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "De begroting en de scenario's",
      description = "De begroting van de agenda zelf staat voorop, als die er is.")
  public BegrotingenView begrotingen(@PathParam("agenda") String agenda) {
    return BegrotingenView.of(Begroting.alleVan(redactie.open(agenda)));
  }

  @GET
  @Path("/{id}/tabel")
  @Transactional
  @Operation(
      summary = "De tabel van een begroting of scenario",
      description =
          "Alles om de tabel te bewerken: de regels met hun revisie, de totalen, en waaruit te kiezen is.")
  public BegrotingstabelView tabel(@PathParam("agenda") String agenda, @PathParam("id") String id) {
    return BegrotingstabelView.of(bewerking.zoek(begrotingen, redactie.open(agenda), id));
  }

  @GET
  @Path("/{id}/tabelwijzigingen")
  @Operation(
      summary = "Wat er in de tabel veranderde",
      description =
          "Voor wie de tabel al heeft: de regels die sindsdien veranderden, met de totalen waarin ze meetellen. Is er te veel"
              + " veranderd of iets aan de indeling, dan komt de hele tabel.")
  public TabelwijzigingenView tabelwijzigingen(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @Parameter(
              description = "De stand van de tabel die er al is. Zonder: de hele tabel.",
              schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
              example = "118")
          @QueryParam("na")
          String na) {
    int sinds = invoer.getal("na", na, -1, 0, Integer.MAX_VALUE);
    invoer.gooiBijFouten();
    return volgTabel.volg(agenda, id, sinds);
  }

  @GET
  @Path("/{id}/totalen")
  @Transactional
  @Operation(
      summary = "De totalen van een begroting of scenario",
      description = "Dezelfde als in de tabel, zonder de regels zelf.")
  public BegrotingstotalenView totalen(
      @PathParam("agenda") String agenda, @PathParam("id") String id) {
    return BegrotingstotalenView.of(bewerking.zoek(begrotingen, redactie.open(agenda), id));
  }

  @GET
  @Path("/{id}/vergelijking")
  @Operation(
      operationId = "BegrotingsvergelijkingResource_vergelijking",
      summary = "Een begroting of scenario vergelijken",
      description =
          "Wat er is begroot naast elkaar, per thema en jaar, met de regels en acties die anders zijn. Beide kanten mogen"
              + " ook een gepubliceerde versie zijn: 'versie-3'. De ETag verandert zodra een van beide verandert; met die"
              + " ETag kan een scenario worden overgenomen.")
  public RestResponse<BegrotingsvergelijkingView> vergelijking(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van wat wordt vergeleken, of een versie als 'versie-3'.")
          @PathParam("id")
          String id,
      @Parameter(
              description =
                  "Kenmerk van waarmee, of een versie als 'versie-3'. Zonder: de begroting van de agenda.",
              example = "versie-3")
          @QueryParam("met")
          String met) {
    Uitkomst uitkomst = vergelijking.vergelijk(agenda, id, met);
    return Kenmerken.metEtag(uitkomst.vergelijking(), uitkomst.etag());
  }

  @POST
  @Path("/{id}/kopieen")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @ResponseStatus(StatusCode.CREATED)
  @Operation(
      operationId = "BegrotingskopieenResource_kopieer",
      summary = "Een scenario maken van een begroting of scenario",
      description =
          "Dezelfde regels, onder dezelfde code, met wat er is begroot; toegezegd en besteed gaan niet mee. Met"
              + " 'aanpassing' veranderen de bedragen meteen. Bezoekers zien nooit iets van een scenario. Alle fouten komen"
              + " in één antwoord.")
  @APIResponse(
      responseCode = "201",
      description = "Het scenario is gemaakt.",
      content = @Content(schema = @Schema(ref = "ConceptdeelViewBegrotingInhoud")))
  public RestResponse<ConceptdeelView<BegrotingInhoud>> kopieer(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van wat wordt gekopieerd.") @PathParam("id") String id,
      @Context UriInfo adres,
      @RequestBodySchema(KopieNieuw.class) String lichaam) {
    ConceptdeelView<BegrotingInhoud> scenario = kopieen.kopieer(agenda, id, lichaam);
    return scenario.gemaaktOp(
        adres.getAbsolutePathBuilder().path("../../" + scenario.id()).build().normalize());
  }

  @POST
  @Path("/{id}/overnames")
  @Operation(
      operationId = "OvernamesResource_neemOver",
      summary = "Een scenario overnemen",
      description =
          "De begroting van de agenda krijgt de regels van het scenario en wat daarin is begroot; wat is toegezegd en"
              + " besteed blijft. Alles of niets. Elke regel staat in de wijzigingen en kan terug. Bezoekers zien het na de"
              + " volgende publicatie. Het scenario blijft.")
  public Overnameverslag neemOver(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van het scenario.") @PathParam("id") String id,
      @Parameter(
              description = "De ETag van de vergelijking van dit scenario met de begroting.",
              example = "\"5f0c8a1e\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String gezien) {
    return overname.neemOver(agenda, id, gezien);
  }

  @GET
  @Path("/{id}/pms")
  @Operation(
      operationId = "PmsResource_pms",
      summary = "De PM's van een begroting of scenario",
      description =
          "Wat nog PM is, met wie beslist en voor wanneer; en wat van PM een bedrag werd, met wie dat deed en wanneer."
              + " Van PM een bedrag maken gaat met een wijziging van de begrotingsregel.")
  public PmsView pms(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de begroting of het scenario.") @PathParam("id")
          String id) {
    return zoekPms.zoek(agenda, id);
  }
}

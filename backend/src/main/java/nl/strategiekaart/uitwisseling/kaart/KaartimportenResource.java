package nl.strategiekaart.uitwisseling.kaart;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Leesparameters;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.uitwisseling.IndelingView;
import nl.strategiekaart.uitwisseling.kaart.KaartvoorbeeldView.ImportView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The maps of a concept out of a table with a row for each actie. Of the file nothing is kept. */
@Path("/agendas/{agenda}/concept")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Concept")
public class KaartimportenResource {

  private static final String LICHAAM =
      "Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB, met een rij per actie.";

  private final Redactie redactie;
  private final Bewerking bewerking;
  private final BladindelingKind kind;
  private final NeemKaartOver neemKaartOver;

  KaartimportenResource(
      Redactie redactie, Bewerking bewerking, BladindelingKind kind, NeemKaartOver neemKaartOver) {
    this.redactie = redactie;
    this.bewerking = bewerking;
    this.kind = kind;
    this.neemKaartOver = neemKaartOver;
  }

  @GET
  @Path("/bladindeling")
  @Transactional
  @Operation(
      summary = "Hoe een Excel-bestand met de kaart wordt gelezen",
      description =
          "Welke kolom wat is, en wie er met een naam is bedoeld. Zonder indeling is de revisie 0. Met de ETag voor If-Match.")
  public RestResponse<IndelingView<BladindelingInhoud>> indeling(
      @PathParam("agenda") String agenda) {
    return IndelingView.antwoord(Bladindeling.van(redactie.open(agenda)).orElse(null));
  }

  @PUT
  @Path("/bladindeling")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "De indeling van een Excel-bestand bewaren",
      description =
          "Vervangt de hele indeling. De eerste keer is If-Match \"0\". Elke eerdere staat in de geschiedenis van het"
              + " concept.")
  public RestResponse<IndelingView<BladindelingInhoud>> bewaar(
      @PathParam("agenda") String agenda,
      @Parameter(description = "De ETag van wat u hebt gezien.", example = "\"2\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String alsRevisie,
      @RequestBodySchema(BladindelingInhoud.class) String lichaam) {
    Agenda plan = redactie.vergrendel(agenda);
    Bladindeling nu = Bladindeling.van(plan).orElse(null);
    Kenmerken.eis(alsRevisie, nu == null ? 0 : nu.revisie);
    return IndelingView.antwoord(bewerking.vervang(kind, plan, nu, lichaam));
  }

  @GET
  @Path("/kaartimporten/voorbeeldbestand")
  @Transactional
  @Produces(Bestandssoort.XLSX)
  @Operation(
      summary = "Een leeg Excel-bestand voor de kaart",
      description = "Met de kolommen die worden gelezen, en één rij als voorbeeld.")
  public RestResponse<byte[]> voorbeeldbestand(@PathParam("agenda") String agenda) {
    redactie.open(agenda);
    return RestResponse.ResponseBuilder.ok(Voorbeeldbestand.schrijf(), Bestandssoort.XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"strategiekaart-leeg.xlsx\"")
        .build();
  }

  @POST
  @Path("/kaartkolommen")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "De bladen en kolommen van een bestand bekijken",
      description =
          "Zoekt per blad de rij met kolomnamen, ook als er iets boven staat, en stelt voor wat elke kolom is. Slaat niets op.")
  public KaartkolommenView kolommen(
      @PathParam("agenda") String agenda,
      @BeanParam Leesparameters parameters,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    Leeskeuze keuze = parameters.lees();
    // Reading a file keeps no connection to the database busy.
    BladindelingInhoud bewaard =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    Bladindeling.van(redactie.open(agenda))
                        .map(indeling -> indeling.inhoud())
                        .orElse(null));
    return KaartkolommenView.of(LeesBestand.lees(bestand), bewaard, keuze);
  }

  @POST
  @Path("/kaartvoorbeelden")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Zien wat er van een bestand op de kaart komt",
      description =
          "Leest het bestand met de bewaarde indeling; slaat niets op. Wat er al is, met dezelfde naam op dezelfde plek,"
              + " blijft zoals het is. Met alle fouten en hun plek. De ETag is nodig om het over te nemen.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "409", description = "Er is nog geen indeling.")
  public RestResponse<KaartvoorbeeldView> voorbeeld(
      @PathParam("agenda") String agenda,
      @BeanParam Leesparameters parameters,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    return neemKaartOver.toon(agenda, bestand, parameters.lees()).antwoord();
  }

  @POST
  @Path("/kaartimporten")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "De kaart uit een bestand overnemen",
      description =
          "Hetzelfde bestand en dezelfde keuzes, met in If-Match de ETag van het voorbeeld. Alles of niets. Met een uuid in"
              + " Idempotency-Key kan hetzelfde verzoek nog eens: die uuid wordt het kenmerk van het eerste dat wordt gemaakt.")
  @ResponseStatus(StatusCode.CREATED)
  public ImportView neemOver(
      @PathParam("agenda") String agenda,
      @BeanParam Leesparameters parameters,
      @HeaderParam("Idempotency-Key") String sleutel,
      @Parameter(description = "De ETag van het voorbeeld.", example = "\"5f0c\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String alsEtag,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    return neemKaartOver.neemOver(agenda, bestand, parameters.lees(), sleutel, alsEtag);
  }
}

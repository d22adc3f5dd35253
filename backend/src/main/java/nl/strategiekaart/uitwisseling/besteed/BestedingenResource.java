package nl.strategiekaart.uitwisseling.besteed;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Leesparameters;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.uitwisseling.IndelingView;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.ImportView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What was spent, from a file of the financial system. Of the file itself nothing is kept. */
@Path("/agendas/{agenda}/concept/begroting")
@Tag(name = "Concept")
public class BestedingenResource {

  private static final String HET_BESTAND =
      "Een CSV of een Excel-werkmap (.xlsx) van hooguit 10 MB en 200.000 rijen. Wat het is blijkt uit de inhoud.";
  private static final String HALFJAREN = "Alleen deze halve jaren; zonder: alles in het bestand.";
  private static final String NOG_NIET = "Er is nog geen begroting, of nog geen indeling.";

  private final Redactie redactie;
  private final Bewerking bewerking;
  private final BestedingsindelingKind kind;
  private final NeemBestedingenOver bestedingen;
  private final Invoer invoer;

  BestedingenResource(
      Redactie redactie,
      Bewerking bewerking,
      BestedingsindelingKind kind,
      NeemBestedingenOver bestedingen,
      Invoer invoer) {
    this.redactie = redactie;
    this.bewerking = bewerking;
    this.kind = kind;
    this.bestedingen = bestedingen;
    this.invoer = invoer;
  }

  @GET
  @Path("/bestedingsindeling")
  @Transactional
  @Operation(
      summary = "Hoe het bestand van het financiële systeem wordt gelezen",
      description =
          "Welke kolom wat is, en waar elke code bij hoort. Zonder indeling is de revisie 0. Met de ETag voor If-Match.")
  public RestResponse<IndelingView<BestedingsindelingInhoud>> indeling(
      @PathParam("agenda") String agenda) {
    return IndelingView.antwoord(Bestedingsindeling.van(redactie.open(agenda)).orElse(null));
  }

  @PUT
  @Path("/bestedingsindeling")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "De indeling van het bestand bewaren",
      description =
          "Vervangt de hele indeling. De eerste keer is If-Match \"0\". Bezoekers zien haar niet; elke eerdere staat in de"
              + " geschiedenis van het concept. Codes van een regel die weg is vervallen.")
  public RestResponse<IndelingView<BestedingsindelingInhoud>> bewaar(
      @PathParam("agenda") String agenda,
      @Parameter(description = "De ETag van wat u hebt gezien.", example = "\"2\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String alsRevisie,
      @RequestBodySchema(BestedingsindelingInhoud.class) String lichaam) {
    Agenda plan = redactie.vergrendel(agenda);
    Bestedingsindeling nu = Bestedingsindeling.van(plan).orElse(null);
    Kenmerken.eis(alsRevisie, nu == null ? 0 : nu.revisie);
    return IndelingView.antwoord(bewerking.vervang(kind, plan, nu, lichaam));
  }

  @POST
  @Path("/bestedingskolommen")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "De kolommen van een bestand bekijken",
      description =
          "Herkent de tekens (UTF-8, UTF-16 of Windows-1252), het scheidingsteken en de rij met kolomnamen, en stelt een indeling"
              + " voor. Er wordt niets bewaard.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "413", ref = "TeGroot")
  public BestedingskolommenView kolommen(
      @PathParam("agenda") String agenda,
      @BeanParam Leesparameters parameters,
      @RequestBody(description = HET_BESTAND) byte[] bestand) {
    Leeskeuze keuze = parameters.lees();
    // Reading a large file keeps no connection to the database busy.
    BestedingsindelingInhoud bewaard =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    Bestedingsindeling.van(redactie.open(agenda))
                        .map(indeling -> indeling.inhoud())
                        .orElse(null));
    return BestedingskolommenView.of(bestand, bewaard, keuze);
  }

  @POST
  @Path("/bestedingsvoorbeelden")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Bekijken wat overnemen van een bestand zou doen",
      description =
          "Leest het bestand met de bewaarde indeling. Per regel en half jaar: nu, in het bestand, het verschil. Het bestand"
              + " bevat alles van de halve jaren die erin staan: dat vervangt wat er nu staat. Andere halve jaren blijven."
              + " Er wordt niets bewaard. De ETag is nodig om het over te nemen.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "409", description = NOG_NIET)
  @APIResponse(responseCode = "413", ref = "TeGroot")
  public RestResponse<BestedingsvoorbeeldView> voorbeeld(
      @PathParam("agenda") String agenda,
      @Parameter(description = HALFJAREN, example = "2026-H1") @QueryParam("halfjaar")
          List<String> halfjaren,
      @BeanParam Leesparameters parameters,
      @RequestBody(description = HET_BESTAND) byte[] bestand) {
    return bestedingen.voorbeeld(agenda, bestand, lees(halfjaren), parameters.lees()).antwoord();
  }

  @POST
  @Path("/bestedingsimporten")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Overnemen wat er is besteed",
      description =
          "Hetzelfde bestand, met in If-Match de ETag van het voorbeeld. Alles gaat in één keer, of niets. Elke gewijzigde"
              + " regel staat in de geschiedenis. Hetzelfde bestand nog eens overnemen verandert niets.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "413", ref = "TeGroot")
  public ImportView neemOver(
      @PathParam("agenda") String agenda,
      @Parameter(description = HALFJAREN, example = "2026-H1") @QueryParam("halfjaar")
          List<String> halfjaren,
      @BeanParam Leesparameters parameters,
      @Parameter(
              description = "ja: rijen die niet te lezen zijn overslaan.",
              example = "nee",
              schema = @Schema(enumeration = {"nee", "ja"}))
          @QueryParam("foutenOverslaan")
          String foutenOverslaan,
      @Parameter(
              description = "De ETag van het voorbeeld.",
              example = "\"5f0c1d2e3f405162738495a6b7c8d9e0\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String alsKenmerk,
      @RequestBody(description = HET_BESTAND) byte[] bestand) {
    boolean overslaan =
        invoer.woord("foutenOverslaan", foutenOverslaan, List.of("nee", "ja")).equals("ja");
    return bestedingen.neemOver(
        agenda, bestand, lees(halfjaren), parameters.lees(), alsKenmerk, overslaan);
  }

  private Set<Vak> lees(List<String> halfjaren) {
    Set<Vak> gelezen = new HashSet<>();
    for (String een : halfjaren) {
      Vak.lees("besteed", een)
          .ifPresentOrElse(
              gelezen::add,
              () -> invoer.fout("halfjaar", "'halfjaar' moet een half jaar zijn, zoals 2026-H1."));
    }
    invoer.gooiBijFouten();
    return gelezen;
  }
}

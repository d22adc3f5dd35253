package nl.strategiekaart.uitwisseling.begroting.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Csvparameters;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.blad.Leesparameters;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportvoorbeeldView.UitkomstView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A begroting or scenario of a concept as a file: out, and in again. */
@Path("/agendas/{agenda}/concept/begrotingen/{id}")
@Tag(name = "Concept")
public class ConceptBegrotingbestandenResource {

  private static final String LICHAAM =
      "Het bestand zelf: een Excel-werkmap (.xlsx) of CSV, hooguit 5 MB. Wat het is blijkt uit de inhoud.";
  private final SchrijfConcept schrijfConcept;
  private final NeemBestandOver neemBestandOver;

  ConceptBegrotingbestandenResource(
      SchrijfConcept schrijfConcept, NeemBestandOver neemBestandOver) {
    this.schrijfConcept = schrijfConcept;
    this.neemBestandOver = neemBestandOver;
  }

  @GET
  @Path("/xlsx")
  @Transactional
  @Produces(Bestandssoort.XLSX)
  @Operation(
      summary = "Een begroting of scenario als Excel-bestand",
      description =
          "De tabel zoals zij nu in het concept staat. Na wijzigen kan hetzelfde bestand weer worden ingelezen.")
  public RestResponse<byte[]> xlsx(@PathParam("agenda") String agenda, @PathParam("id") String id) {
    return schrijfConcept.schrijf(agenda, id, Bestandssoort.xlsx, Csvvorm.open);
  }

  @GET
  @Path("/csv")
  @Transactional
  @Produces(Bestandssoort.CSV)
  @Operation(
      summary = "Een begroting of scenario als CSV",
      description =
          "Een rij per cel, zoals zij nu in het concept staat. Na wijzigen kan hetzelfde bestand weer worden ingelezen.")
  public RestResponse<byte[]> csv(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @BeanParam Csvparameters parameters) {
    return schrijfConcept.schrijf(agenda, id, Bestandssoort.csv, parameters.lees());
  }

  @POST
  @Path("/importvoorbeelden")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Zien wat een bestand zou veranderen",
      description =
          "Slaat niets op. Per regel wat nieuw is, wat verandert en wat gelijk blijft; alle fouten met hun plek; wat het"
              + " bestand zelf niet zegt als vraag; wat wordt overgeslagen en waarom; de totalen ervoor en erna. Wat niet in het bestand staat blijft. De ETag is nodig om het over te nemen.")
  public RestResponse<ImportvoorbeeldView> voorbeeld(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @BeanParam Leesparameters parameters,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    return neemBestandOver.toon(agenda, id, bestand, parameters.lees()).antwoord();
  }

  @POST
  @Path("/importen")
  @Consumes({Bestandssoort.XLSX, Bestandssoort.CSV, MediaType.APPLICATION_OCTET_STREAM})
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een bestand overnemen",
      description =
          "Hetzelfde bestand als in het voorbeeld, met de ETag daarvan in If-Match. Alles of niets: met een fout erin"
              + " gebeurt er niets. Elke regel die verandert komt in de geschiedenis.")
  public UitkomstView importeer(
      @PathParam("agenda") String agenda,
      @PathParam("id") String id,
      @BeanParam Leesparameters parameters,
      @Parameter(description = "De ETag van het voorbeeld dat u hebt gezien.", example = "\"5f0c\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String alsEtag,
      @RequestBody(description = LICHAAM) byte[] bestand) {
    return neemBestandOver.neemOver(agenda, id, bestand, parameters.lees(), alsEtag);
  }
}

package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.agenda.BegripView;
import nl.strategiekaart.agenda.ProgrammalijnView;
import nl.strategiekaart.agenda.ResultaatView;
import nl.strategiekaart.agenda.StrategieView;
import nl.strategiekaart.agenda.ThemaView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The published parts of an agenda that are kept as small lists, each kind at an address of its
 * own. Clients know an operation by its id, so that stays what it was when each kind had a class.
 */
@Publiek
@Path("/agendas/{agenda}")
public class OnderdelenResource {

  private static final String IN_FASE = "fasen && cast(:fase as text[])";

  private final Vragen vragen;
  private final Vervallen vervallen;

  OnderdelenResource(Vragen vragen, Vervallen vervallen) {
    this.vragen = vragen;
    this.vervallen = vervallen;
  }

  /** Where on the maps something stands. */
  public static class Plek {

    @QueryParam("programmalijn")
    @Parameter(description = "Alleen van deze programmalijnen.", example = "goud-maken")
    public List<String> programmalijn;

    @QueryParam("fase")
    @Parameter(description = "Alleen in deze fasen.", example = "kort")
    public List<String> fase;

    Vraag voegToe(Vraag vraag) {
      return vraag
          .bestaand("programmalijn", programmalijn, "programmalijn = any(:programmalijn)")
          .bestaand("fase", fase, IN_FASE);
    }
  }

  @GET
  @Path("/programmalijnen")
  @Tag(name = "Programmalijnen")
  @Operation(
      operationId = "ProgrammalijnenResource_lijst",
      summary = "Programmalijnen van een agenda",
      description = "Op volgorde van nummer.")
  public Lijst<ProgrammalijnView> programmalijnen(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Alleen programmalijnen met iets in deze fasen.", example = "kort")
          @QueryParam("fase")
          List<String> fase,
      @BeanParam Bladeren bladeren) {
    return lijst(agenda, "programmalijn", bladeren).bestaand("fase", fase, IN_FASE).stukken();
  }

  @GET
  @Path("/programmalijnen/{programmalijn}")
  @Tag(name = "Programmalijnen")
  @Operation(
      operationId = "ProgrammalijnenResource_programmalijn",
      summary = "Eén programmalijn",
      description = "Met aantallen van haar strategiekaart.")
  @APIResponseSchema(ProgrammalijnView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ProgrammalijnView programmalijn(
      @PathParam("agenda") String agenda, @PathParam("programmalijn") String programmalijn) {
    return een(agenda, "programmalijn", programmalijn, ProgrammalijnView.class);
  }

  @GET
  @Path("/resultaten")
  @Tag(name = "Resultaten")
  @Operation(
      operationId = "ResultatenResource_lijst",
      summary = "Resultaten van een agenda",
      description = "In de volgorde van de strategiekaarten.")
  public Lijst<ResultaatView> resultaten(
      @PathParam("agenda") String agenda, @BeanParam Plek plek, @BeanParam Bladeren bladeren) {
    return plek.voegToe(lijst(agenda, "resultaat", bladeren)).stukken();
  }

  @GET
  @Path("/resultaten/{resultaat}")
  @Tag(name = "Resultaten")
  @Operation(
      operationId = "ResultatenResource_resultaat",
      summary = "Eén resultaat",
      description = "Met het besluit erachter en de indicatoren.")
  @APIResponseSchema(ResultaatView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ResultaatView resultaat(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van het resultaat.") @PathParam("resultaat")
          String resultaat) {
    return een(agenda, "resultaat", resultaat, ResultaatView.class);
  }

  @GET
  @Path("/strategieen")
  @Tag(name = "Strategieen")
  @Operation(
      operationId = "StrategieenResource_lijst",
      summary = "Strategieën van een agenda",
      description = "In de volgorde van de strategiekaarten.")
  public Lijst<StrategieView> strategieen(
      @PathParam("agenda") String agenda, @BeanParam Plek plek, @BeanParam Bladeren bladeren) {
    return plek.voegToe(lijst(agenda, "strategie", bladeren)).stukken();
  }

  @GET
  @Path("/strategieen/{strategie}")
  @Tag(name = "Strategieen")
  @Operation(
      operationId = "StrategieenResource_strategie",
      summary = "Eén strategie",
      description = "Met de resultaten waaraan zij bijdraagt.")
  @APIResponseSchema(StrategieView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public StrategieView strategie(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Kenmerk van de strategie.") @PathParam("strategie")
          String strategie) {
    return een(agenda, "strategie", strategie, StrategieView.class);
  }

  @GET
  @Path("/themas")
  @Tag(name = "Thema's")
  @Operation(
      operationId = "ThemasResource_lijst",
      summary = "Thema's van een agenda",
      description = "Op volgorde van nummer, met het aantal acties.")
  public Lijst<ThemaView> themas(@PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return lijst(agenda, "thema", bladeren).stukken();
  }

  @GET
  @Path("/themas/{thema}")
  @Tag(name = "Thema's")
  @Operation(
      operationId = "ThemasResource_thema",
      summary = "Eén thema",
      description = "Acties bij dit thema staan onder acties, met het filter thema.")
  @APIResponseSchema(ThemaView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public ThemaView thema(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Code van het thema.", example = "onderzoek") @PathParam("thema")
          String thema) {
    return een(agenda, "thema", thema, ThemaView.class);
  }

  @GET
  @Path("/begrippen")
  @Tag(name = "Begrippen")
  @Operation(
      operationId = "BegrippenResource_lijst",
      summary = "Begrippen van een agenda",
      description = "De begrippenlijst, op alfabet.")
  public Lijst<BegripView> begrippen(
      @PathParam("agenda") String agenda, @BeanParam Bladeren bladeren) {
    return lijst(agenda, "begrip", bladeren).stukken();
  }

  @GET
  @Path("/begrippen/{begrip}")
  @Tag(name = "Begrippen")
  @Operation(
      operationId = "BegrippenResource_begrip",
      summary = "Eén begrip",
      description = "Een woord uit de begrippenlijst, met uitleg.")
  @APIResponseSchema(BegripView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public BegripView begrip(
      @PathParam("agenda") String agenda,
      @Parameter(description = "Code van het begrip.", example = "ctos") @PathParam("begrip")
          String begrip) {
    return een(agenda, "begrip", begrip, BegripView.class);
  }

  /** Those of a kind, in the order of the agenda. */
  private Vraag lijst(String agenda, String soort, Bladeren bladeren) {
    return vragen
        .naar("inhoud", "publiek.onderdeel where agenda = :agenda and soort = :soort")
        .telApart()
        .blader(bladeren)
        .adres("agenda", agenda)
        .met("soort", soort)
        .volgorde("volgorde");
  }

  /**
   * One part by the last piece of its address.
   *
   * @throws ProbleemException 404 when it is not in the published versie, 410 when it was in an
   *     earlier one
   */
  private <T> T een(String agenda, String soort, String code, Class<T> view) {
    return vragen
        .naar(
            "inhoud",
            "publiek.onderdeel where agenda = :agenda and soort = :soort and code = :code")
        .met("agenda", agenda)
        .met("soort", soort)
        .met("code", code)
        .een(view)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    soort,
                    code,
                    "Dit onderdeel (%s) staat niet in de gepubliceerde agenda '%s'."
                        .formatted(soort, agenda)));
  }
}

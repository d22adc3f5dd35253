package nl.strategiekaart.publicatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published agendas, and the finished documents of each. */
@Publiek
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
public class AgendasResource {

  private final Vragen vragen;
  private final Documenten documenten;
  private final Vervallen vervallen;

  AgendasResource(Vragen vragen, Documenten documenten, Vervallen vervallen) {
    this.vragen = vragen;
    this.documenten = documenten;
    this.vervallen = vervallen;
  }

  @GET
  @Tag(name = "Agendas")
  @Operation(summary = "Lijst van gepubliceerde agendas", description = "Op titel gesorteerd.")
  public Lijst<AgendaInLijst> lijst(
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(implementation = AgendaSoort.class))
          @QueryParam("soort")
          List<String> soort,
      @Parameter(
              description = "Alleen agendas van deze eigenaar (code van de organisatie).",
              example = "gemeente-zoetermeer")
          @QueryParam("organisatie")
          List<String> organisatie,
      @BeanParam Bladeren bladeren) {
    return vragen
        .naar("inhoud", "publiek.agenda where true")
        .telling(
            organisatie.isEmpty()
                ? "select coalesce(sum(aantal), 0) from publiek.omvang where van = 'agenda'"
                : "select count(*) from publiek.agenda where true")
        .blader(bladeren)
        .keuzes("soort", soort, AgendaSoort.class, "soort = any(:soort)")
        .bestaand(
            "organisatie",
            organisatie,
            "eigenaar in (select code from publiek.heet_ook(:organisatie))")
        .volgorde("titel, code")
        .stukken();
  }

  @GET
  @Path("/{agenda}")
  @Tag(name = "Agendas")
  @Operation(
      summary = "Eén agenda",
      description =
          "De gepubliceerde agenda met haar fasen, thema's, besluiten en programmalijnen.")
  @APIResponseSchema(AgendaView.class)
  public Document agenda(@PathParam("agenda") String agenda) {
    return documenten.lees(agenda, "agenda", agenda).orElseThrow(() -> onbekend(agenda));
  }

  @GET
  @Path("/{agenda}/programmalijnen/{programmalijn}/strategiekaart")
  @Tag(name = "Programmalijnen")
  @Operation(
      operationId = "ProgrammalijnenResource_strategiekaart",
      summary = "De strategiekaart van een programmalijn",
      description =
          "Resultaten, strategieën en acties als één document, gegroepeerd per fase. Een strategie staat er één keer"
              + " in, ook als resultaten haar delen. De status van acties staat apart, onder voortgang.")
  @APIResponseSchema(StrategiekaartView.class)
  @APIResponse(responseCode = "410", ref = "Vervallen")
  public Document strategiekaart(
      @PathParam("agenda") String agenda, @PathParam("programmalijn") String programmalijn) {
    return documenten
        .lees(agenda, "strategiekaart", programmalijn)
        .orElseThrow(
            () ->
                vervallen.ofNietGevonden(
                    agenda,
                    "programmalijn",
                    programmalijn,
                    "De programmalijn '%s' staat niet in een gepubliceerde agenda '%s'."
                        .formatted(programmalijn, agenda)));
  }

  @GET
  @Path("/{agenda}/begroting")
  @Tag(name = "Begroting")
  @Operation(
      operationId = "BegrotingResource_begroting",
      summary = "De begroting van een agenda",
      description =
          "Thema x jaar, met totalen. PM (pro memorie) is geen nul: elk totaal geeft de som van de bekende bedragen"
              + " en het aantal PM en lege cellen.")
  @APIResponseSchema(BegrotingView.class)
  public Document begroting(@PathParam("agenda") String agenda) {
    return documenten
        .lees(agenda, "begroting", agenda)
        .orElseThrow(() -> GepubliceerdeBegrotingen.geen(agenda));
  }

  static ProbleemException onbekend(String agenda) {
    return ProbleemException.nietGevonden(
        "De agenda '" + agenda + "' is er niet (meer) of is nog niet gepubliceerd.");
  }
}

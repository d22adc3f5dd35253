package nl.strategiekaart.publicatie;

import jakarta.persistence.EntityManager;
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
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published agendas. */
@Publiek
@Path("/agendas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agendas")
public class AgendasResource {

  private final EntityManager em;
  private final JsonTekst json;
  private final Bestaat bestaat;
  private final Invoer invoer;
  private final Documenten documenten;

  AgendasResource(
      EntityManager em, JsonTekst json, Bestaat bestaat, Invoer invoer, Documenten documenten) {
    this.em = em;
    this.json = json;
    this.bestaat = bestaat;
    this.invoer = invoer;
    this.documenten = documenten;
  }

  @GET
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
    Pagina pagina = bladeren.lees(invoer);
    List<AgendaSoort> soorten = invoer.keuzes("soort", soort, AgendaSoort.class);
    bestaat.in(null).met("organisatie", organisatie).controleer(invoer);
    return new Vraag("inhoud", "publiek.agenda where true")
        .als(soorten, "soorten", "soort = any(:soorten)")
        .als(organisatie, "eigenaren", "eigenaar = any(:eigenaren)")
        .pagina(
            em,
            "titel, code",
            pagina,
            rij -> json.lees(rij.get("inhoud", String.class), AgendaInLijst.class));
  }

  @GET
  @Path("/{agenda}")
  @Operation(
      summary = "Eén agenda",
      description =
          "De gepubliceerde agenda met haar fasen, thema's, besluiten en programmalijnen.")
  @APIResponseSchema(AgendaView.class)
  public Document agenda(@PathParam("agenda") String agenda) {
    return documenten
        .lees(agenda, "agenda", agenda)
        .orElseThrow(() -> Bestaat.agendaOnbekend(agenda));
  }
}

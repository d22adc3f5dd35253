package nl.strategiekaart.uitwisseling;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The concept of an agenda as a file, to take along. */
@Path("/agendas/{agenda}/concept/agendabestand")
@Tag(name = "Concept")
public class AgendabestandResource {

  static final String YAML = "application/yaml";

  private final SchrijfAgendabestand schrijf;

  AgendabestandResource(SchrijfAgendabestand schrijf) {
    this.schrijf = schrijf;
  }

  @GET
  @Produces(YAML)
  @Operation(
      summary = "Een agenda als agendabestand",
      description =
          "Alles wat er in het concept staat, met de organisaties die het noemt en de activiteiten. Hetzelfde bestand kan weer"
              + " worden ingelezen, ook in een andere installatie. Voor beleidsmedewerkers van de eigenaar en de beheerder.")
  public RestResponse<String> lees(@PathParam("agenda") String agenda) {
    return RestResponse.ResponseBuilder.ok(schrijf.schrijf(agenda), YAML)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + agenda + ".yaml\"")
        .build();
  }
}

package nl.strategiekaart.agenda;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is read from words for a time, for who writes them. */
@Path("/tijden")
@Tag(name = "Acties")
public class TijdenResource {

  private final Invoer invoer;

  TijdenResource(Invoer invoer) {
    this.invoer = invoer;
  }

  @GET
  @Operation(
      summary = "Een tijd in woorden lezen",
      description =
          "Wat er uit woorden als 'najaar 2026' of '2025 e.v.' wordt gelezen, zoals dat ook bij het bewaren van een actie,"
              + " stap of besluit gaat. Staat er geen tijd in, of kunnen het er twee zijn, dan is de soort onbekend.")
  public WanneerView lees(
      @Parameter(description = "De woorden, hoogstens 200 tekens.", example = "eind 2026")
          @QueryParam("woorden")
          String woorden) {
    String gevraagd = invoer.tekst("woorden", woorden);
    if (woorden == null) {
      invoer.fout("woorden", "'woorden' is nodig.");
    }
    invoer.gooiBijFouten();
    return WanneerView.of(Wanneer.lees(gevraagd));
  }
}

package nl.strategiekaart.demo;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.strategiekaart.organisatie.Beheer;
import nl.strategiekaart.shared.Invoer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loading the demo to look around in, and taking it out again. */
@Path("/demo")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Installatie")
public class DemoResource {

  private final Beheer beheer;
  private final Demo demo;
  private final Invoer invoer;

  DemoResource(Beheer beheer, Demo demo, Invoer invoer) {
    this.beheer = beheer;
    this.demo = demo;
    this.invoer = invoer;
  }

  @GET
  @Operation(summary = "Wat er van de demo is geladen", description = "Voor de beheerder.")
  public DemoView lees() {
    beheer.eisBeheerder();
    return demo.nu();
  }

  @PUT
  @Operation(
      summary = "De demo laden",
      description =
          "Twee agenda's met hun organisaties, meteen gepubliceerd: bezoekers zien die ook. Is de demo er al, dan verandert"
              + " er niets. Dit kan een halve minuut duren.")
  public DemoView laad() {
    beheer.eisBeheerder();
    demo.laad();
    return demo.nu();
  }

  @DELETE
  @Operation(
      summary = "De demo weghalen",
      description =
          "Haalt de agenda's van de demo voorgoed weg, met alles erin en met de organisaties die nergens anders voor nodig"
              + " zijn.")
  @APIResponse(
      responseCode = "200",
      description = "Weggehaald.",
      content = @Content(schema = @Schema(implementation = DemoView.class)))
  @APIResponse(responseCode = "409", description = "De demo wordt bij elke start geladen.")
  public DemoView haalWeg(
      @Parameter(
              description =
                  "Of ook weggaat wat mensen zelf maakten bij de organisaties van de demo.",
              schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
          @QueryParam("metEigenWerk")
          String metEigenWerk) {
    beheer.eisBeheerder();
    boolean alles = invoer.janee("metEigenWerk", metEigenWerk);
    invoer.gooiBijFouten();
    demo.haalWeg(alles);
    return demo.nu();
  }
}

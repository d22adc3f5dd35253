package nl.strategiekaart.organisatie;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting in a picture for an organisatie. */
@Path("/organisaties/{organisatie}/logos")
@Tag(name = "Organisaties beheren")
public class LogosResource {

  private final Beheer beheer;

  LogosResource(Beheer beheer) {
    this.beheer = beheer;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Een beeld voor een logo insturen",
      description =
          "PNG, JPEG of GIF, hooguit 2 MB en 16 miljoen punten. Er wordt een nieuwe PNG van gemaakt, hooguit 600 punten hoog en"
              + " breed, zonder wat er verder in het bestand stond. Het wordt het logo als zijn kenmerk in het profiel komt.")
  public IngestuurdLogoView maak(
      @PathParam("organisatie") String organisatie,
      @RequestBody(description = "Het bestand zelf.") byte[] bestand) {
    QuarkusTransaction.requiringNew().run(() -> beheer.open(organisatie));
    Beeld beeld = Beeld.lees(bestand == null ? new byte[0] : bestand);
    return QuarkusTransaction.requiringNew().call(() -> IngestuurdLogoView.of(Logo.bewaar(beeld)));
  }
}

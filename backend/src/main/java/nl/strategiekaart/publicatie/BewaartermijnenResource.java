package nl.strategiekaart.publicatie;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long personal data is kept here, so that a privacy statement can say it. */
@Publiek
@Path("/bewaartermijnen")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisaties")
public class BewaartermijnenResource {

  private final Bewaartermijnen termijnen;

  BewaartermijnenResource(
      @ConfigProperty(name = "strategiekaart.bewaren.accounts") Duration accounts,
      @ConfigProperty(name = "strategiekaart.bewaren.uitnodigingen") Duration uitnodigingen) {
    this.termijnen = new Bewaartermijnen(accounts.toDays(), uitnodigingen.toDays());
  }

  /** The terms, in whole days. */
  @Schema(
      name = "Bewaartermijnen",
      description = "Hoe lang persoonsgegevens hier blijven, in dagen.")
  public record Bewaartermijnen(
      @Schema(
              description =
                  "Van een account zonder rol: zoveel dagen nadat iemand het laatst inlogde.",
              examples = "730")
          long accounts,
      @Schema(
              description =
                  "Van een uitnodiging: zoveel dagen nadat zij is aangenomen, ingetrokken of verlopen.",
              examples = "90")
          long uitnodigingen) {}

  @GET
  @Operation(
      summary = "Bewaartermijnen van persoonsgegevens",
      description = "Zoals deze omgeving ze heeft ingesteld; voor in een privacyverklaring.")
  public Bewaartermijnen termijnen() {
    return termijnen;
  }
}

package nl.strategiekaart.organisatie;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The municipalities and provinces there are, to choose one's own from. */
@Path("/overheden")
@Tag(name = "Organisaties")
public class OverhedenResource {

  private final Invoer invoer;

  OverhedenResource(Invoer invoer) {
    this.invoer = invoer;
  }

  @GET
  @Operation(
      summary = "Gemeenten en provincies",
      description =
          "Met hun kenmerk in het landelijke register van overheidsorganisaties (TOOI), op naam. Stand: 1 januari 2023.")
  public Lijst<Overheid> lijst(
      @Parameter(description = "Een deel van de naam.", example = "zoet") @QueryParam("zoek")
          String zoek,
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = OrganisatieSoort.class))
          @QueryParam("soort")
          List<String> soort,
      @BeanParam Bladeren bladeren) {
    String deel = invoer.tekst("zoek", zoek);
    List<OrganisatieSoort> soorten = invoer.keuzes("soort", soort, OrganisatieSoort.class);
    String letters = deel == null ? "" : Gelijkenis.van(deel).letters();
    return bladeren.van(
        Overheid.ALLE.stream()
            .filter(een -> soorten.isEmpty() || soorten.contains(een.soort()))
            .filter(een -> Gelijkenis.van(een.naam()).letters().contains(letters))
            .toList());
  }
}

package nl.strategiekaart.blad;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import nl.strategiekaart.shared.Invoer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is chosen of how a CSV is written, in the address. */
public class Csvparameters {

  @Parameter(
      description =
          "open: komma's tussen de kolommen en een punt in bedragen (RFC 4180). excel: puntkomma's en een komma, zoals"
              + " een rekenblad in het Nederlands het leest.",
      schema =
          @Schema(
              enumeration = {"open", "excel"},
              defaultValue = "open"),
      example = "excel")
  @QueryParam("vorm")
  public String vorm;

  @Inject Invoer invoer;

  /** What was chosen; a 400 when there is no such one. */
  public Csvvorm lees() {
    String gekozen =
        invoer.woord("vorm", vorm, Arrays.stream(Csvvorm.values()).map(Csvvorm::name).toList());
    invoer.gooiBijFouten();
    return Csvvorm.valueOf(gekozen);
  }
}

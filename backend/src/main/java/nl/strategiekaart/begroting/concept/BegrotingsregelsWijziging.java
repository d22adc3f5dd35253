package nl.strategiekaart.begroting.concept;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.WijzigVeel.Deelwijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes of many regels at once. */
@Schema(
    name = "BegrotingsregelsWijziging",
    description = "Wat er in meer begrotingsregels tegelijk verandert.")
public record BegrotingsregelsWijziging(
    @Schema(description = "Hooguit 500.") @NotNull @Size(min = 1, max = 500)
        List<@NotNull @Valid Regel> regels) {

  /** What changes in one of them. */
  @Schema(
      name = "BegrotingsregelMetWijziging",
      description = "Wat er in één begrotingsregel verandert.")
  public record Regel(
      @Schema(description = "Kenmerk van de regel.") @NotNull UUID id,
      @Schema(description = "De revisie die u hebt gezien.", examples = "4") @NotNull
          Integer revisie,
      @Schema(ref = "BegrotingsregelWijziging", required = true) @NotNull ObjectNode wijziging)
      implements Deelwijziging {}
}

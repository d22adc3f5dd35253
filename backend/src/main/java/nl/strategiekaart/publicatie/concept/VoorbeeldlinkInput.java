package nl.strategiekaart.publicatie.concept;

import java.util.List;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a link works. */
@Schema(name = "VoorbeeldlinkInvoer", description = "Hoe lang een link werkt.")
public record VoorbeeldlinkInput(
    @Schema(
            description = "Aantal dagen dat de link werkt.",
            minimum = "1",
            maximum = "30",
            examples = "14")
        Integer dagen) {

  private static final int LANGSTE = 30;

  /**
   * The number of days.
   *
   * @throws ProbleemException as a 400
   */
  int eisDagen() {
    if (dagen == null || dagen < 1 || dagen > LANGSTE) {
      throw ProbleemException.onjuisteInvoer(
          List.of(
              new Fout(
                  null,
                  "/dagen",
                  "onjuiste-waarde",
                  "'dagen' moet een heel getal zijn van 1 tot en met " + LANGSTE + ".")));
    }
    return dagen;
  }
}

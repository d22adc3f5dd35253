package nl.strategiekaart.agenda;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fase of an agenda as visitors read it; first and last day are inclusive. */
@Schema(name = "Fase", description = "Een fase (termijn) van de agenda.")
public record FaseView(
    @Schema(description = "Vaste code.", examples = "kort") String code,
    @Schema(description = "Naam.", examples = "Korte termijn") String naam,
    @Schema(description = "Eerste dag.", examples = "2022-08-01") LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2024-12-31") LocalDate tot,
    @Schema(description = "De periode in woorden.", examples = "augustus 2022 t/m december 2024")
        String tekst) {

  public static FaseView of(Fase fase) {
    return new FaseView(fase.code, fase.naam, fase.van, fase.tot, fase.inWoorden());
  }
}

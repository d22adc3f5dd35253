package nl.strategiekaart.begroting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a begroting. */
@Schema(
    name = "BegrotingInhoud",
    description = "Wat er van een begroting of scenario te schrijven is.")
public record BegrotingInhoud(
    @Schema(
            description = "Naam van het scenario; de begroting van de agenda zelf heeft er geen.",
            examples = "Zonder aanvullend budget",
            nullable = true)
        @Tekst
        String naam,
    @Schema(
            description = "Wat een lezer erbij moet weten; van een scenario: waar het voor is.",
            nullable = true)
        @Tekst
        String toelichting,
    @Schema(description = "Eerste jaar.", examples = "2023")
        @NotNull
        @Min(EERSTE_JAAR)
        @Max(LAATSTE_JAAR)
        Integer vanJaar,
    @Schema(description = "Laatste jaar.", examples = "2029")
        @NotNull
        @Min(EERSTE_JAAR)
        @Max(LAATSTE_JAAR)
        Integer totJaar,
    @Schema(description = "Kenmerk van het besluit erover.", nullable = true) UUID besluit) {

  static final int EERSTE_JAAR = 1900;
  static final int LAATSTE_JAAR = 2200;
}

package nl.strategiekaart.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a resultaat is measured, as visitors read it.
 *
 * @param nulmeting decimal string in the unit of the indicator
 * @param streefwaarde decimal string in the unit of the indicator
 */
@Schema(name = "Indicator", description = "Hoe een resultaat wordt gemeten.")
public record IndicatorView(
    @Schema(description = "Wat er wordt gemeten.", examples = "Banen in de creatieve industrie")
        String naam,
    @Schema(description = "Eenheid.", examples = "procent banen") String eenheid,
    @Schema(description = "Jaar van de nulmeting.", examples = "2022", nullable = true)
        Integer nulmetingJaar,
    @Schema(description = "Waarde bij de nulmeting.", examples = "1", nullable = true)
        String nulmeting,
    @Schema(description = "Jaar van de streefwaarde.", examples = "2030", nullable = true)
        Integer streefwaardeJaar,
    @Schema(description = "Streefwaarde.", examples = "4", nullable = true) String streefwaarde) {

  static final String WAARDE = "-?\\d{1,12}(\\.\\d{1,2})?";

  static final String GEEN_WAARDE =
      "moet een getal zijn met een punt en hoogstens twee decimalen, zoals 1.5";

  public static IndicatorView of(Indicator indicator) {
    return new IndicatorView(
        indicator.naam,
        indicator.eenheid,
        indicator.nulmetingJaar,
        indicator.nulmeting == null ? null : indicator.nulmeting.toPlainString(),
        indicator.streefwaardeJaar,
        indicator.streefwaarde == null ? null : indicator.streefwaarde.toPlainString());
  }
}

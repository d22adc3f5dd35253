package nl.strategiekaart.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A total that hides nothing: the sum of the known amounts, and how many amounts are not known.
 *
 * @param bedrag decimal string with two decimals
 */
@Schema(
    name = "Totaal",
    description = "Som van de bekende bedragen, met het aantal PM en lege cellen.")
public record Totaal(
    @Schema(description = "Som van de bekende bedragen in euro's.", examples = "237500.00")
        String bedrag,
    @Schema(description = "Munt (ISO 4217).", examples = "EUR") String valuta,
    @Schema(description = "Aantal cellen met PM.", examples = "3") int aantalPm,
    @Schema(description = "Aantal cellen dat niet is ingevuld.", examples = "0") int aantalLeeg) {

  public static final Totaal NUL = new Totaal("0.00", "EUR", 0, 0);

  /** Of cells that are at hand. */
  public static Totaal van(List<Geld> cellen) {
    BigDecimal som =
        cellen.stream()
            .map(Geld::bedrag)
            .filter(Objects::nonNull)
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Totaal(
        Geld.tekst(som), "EUR", aantal(cellen, Geld.Soort.pm), aantal(cellen, Geld.Soort.leeg));
  }

  /**
   * What is left when another is taken off it; what is not known of either is not known of that.
   */
  public Totaal min(Totaal ander) {
    return new Totaal(
        Geld.tekst(new BigDecimal(bedrag).subtract(new BigDecimal(ander.bedrag))),
        valuta,
        aantalPm + ander.aantalPm,
        aantalLeeg + ander.aantalLeeg);
  }

  private static int aantal(List<Geld> cellen, Geld.Soort soort) {
    return (int) cellen.stream().filter(cel -> cel.soort() == soort).count();
  }
}

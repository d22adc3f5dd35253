package nl.strategiekaart.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One amount of money as it stands in a document. PM ("pro memorie": it will cost something, not
 * yet known what), zero and empty are three different things.
 *
 * @param bedrag decimal string with two decimals; only when soort is bedrag
 */
@Schema(name = "Geld", description = "Een bedrag, PM (pro memorie) of leeg (niet ingevuld).")
public record Geld(
    @Schema(description = "bedrag, pm of leeg.", examples = "bedrag") Soort soort,
    @Schema(
            description = "Bedrag in euro's, met twee decimalen.",
            examples = "75000.00",
            nullable = true)
        String bedrag,
    @Schema(description = "Munt (ISO 4217).", examples = "EUR", nullable = true) String valuta) {

  /** An amount, pro memorie, or not filled in. */
  @Schema(name = "GeldSoort")
  public enum Soort {
    bedrag,
    pm,
    leeg
  }

  public static final Geld PM = new Geld(Soort.pm, null, null);
  public static final Geld LEEG = new Geld(Soort.leeg, null, null);

  /** An exact amount in euros; throws ArithmeticException on fractions of a cent. */
  public static Geld van(BigDecimal bedrag) {
    return new Geld(Soort.bedrag, tekst(bedrag), "EUR");
  }

  /**
   * Decimal string with two decimals, never rounded; throws ArithmeticException if that cannot be.
   */
  public static String tekst(BigDecimal bedrag) {
    return bedrag.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
  }
}

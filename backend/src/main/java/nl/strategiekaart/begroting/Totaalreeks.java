package nl.strategiekaart.begroting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Totals per year and over all years: of lasten, and beside them of baten and of what is left to
 * pay, where there are baten.
 */
@Schema(
    name = "Totaalreeks",
    description =
        "Totalen van de lasten, per jaar en over alle jaren; van één regel: wat die regel zegt, ook als het baten zijn.")
public record Totaalreeks(
    @Schema(description = "Totaal per jaar, in de volgorde van de jaren.") List<Totaal> perJaar,
    @Schema(description = "Totaal over alle jaren.") Totaal totaal,
    @Schema(
            description = "Hetzelfde van de baten; ontbreekt als er geen baten zijn.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Totaalreeks baten,
    @Schema(
            description =
                "Lasten min baten; ontbreekt als er geen baten zijn. Elke PM en lege cel van beide telt mee.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Totaalreeks saldo) {

  public static final Totaalreeks NUL = new Totaalreeks(List.of(), Totaal.NUL);

  /** Without baten. */
  public Totaalreeks(List<Totaal> perJaar, Totaal totaal) {
    this(perJaar, totaal, null, null);
  }

  /** Lasten, with baten of the same years beside them; null when there are none. */
  public Totaalreeks met(Totaalreeks anders) {
    return anders == null ? this : new Totaalreeks(perJaar, totaal, anders, min(anders));
  }

  private Totaalreeks min(Totaalreeks anders) {
    return new Totaalreeks(
        IntStream.range(0, perJaar.size())
            .mapToObj(jaar -> perJaar.get(jaar).min(anders.perJaar.get(jaar)))
            .toList(),
        totaal.min(anders.totaal));
  }
}

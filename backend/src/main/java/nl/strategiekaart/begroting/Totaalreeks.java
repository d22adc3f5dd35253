package nl.strategiekaart.begroting;

import java.util.List;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Totals per year and over all years. */
@Schema(name = "Totaalreeks", description = "Totalen per jaar en over alle jaren.")
public record Totaalreeks(
    @Schema(description = "Totaal per jaar, in de volgorde van de jaren.") List<Totaal> perJaar,
    @Schema(description = "Totaal over alle jaren.") Totaal totaal) {

  public static final Totaalreeks NUL = new Totaalreeks(List.of(), Totaal.NUL);
}

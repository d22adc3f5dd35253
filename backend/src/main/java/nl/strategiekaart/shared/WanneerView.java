package nl.strategiekaart.shared;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period as visitors read it: as words and as dates.
 *
 * @param van first day, inclusive
 * @param tot last day, inclusive
 * @param tekst Dutch words, such as "tweede helft 2022"
 */
@Schema(name = "Wanneer", description = "Wanneer iets gebeurt, in woorden en als datums.")
public record WanneerView(
    @Schema(description = "De manier waarop de tijd is afgesproken.", examples = "periode")
        WanneerSoort soort,
    @Schema(description = "Eerste dag.", examples = "2022-07-01", nullable = true) LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2022-12-31", nullable = true)
        LocalDate tot,
    @Schema(
            description = "Hoe precies de datums bedoeld zijn.",
            examples = "halfjaar",
            nullable = true)
        Precisie precisie,
    @Schema(description = "De tijd in gewone woorden.", examples = "tweede helft 2022")
        String tekst) {

  public static WanneerView of(Wanneer wanneer) {
    return new WanneerView(
        wanneer.soort(), wanneer.van(), wanneer.tot(), wanneer.precisie(), wanneer.inWoorden());
  }
}

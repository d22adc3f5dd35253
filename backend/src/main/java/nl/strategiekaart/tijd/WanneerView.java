package nl.strategiekaart.tijd;

import java.time.LocalDate;
import nl.strategiekaart.contract.ContractFilter;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time as visitors read it: in the words of who wrote it, and as dates.
 *
 * @param van first day, inclusive
 * @param tot last day, inclusive
 * @param tekst what was read from the words, such as "tweede helft 2022"
 * @param woorden the person's own words, to show; null in documents of before they were kept
 * @param gekozen whether somebody chose the time beside them; null in those documents too
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
    @Schema(
            description =
                "Wat uit de woorden is gelezen, of wat erbij is gekozen, in gewone woorden.",
            examples = "tweede helft 2022")
        String tekst,
    @Schema(
            description =
                "De eigen woorden van wie de tijd opschreef: toon deze. Ontbreekt in versies van voor zij werden bewaard.",
            examples = "2e helft van 2022",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        String woorden,
    @Schema(
            description =
                "Of de tijd bij de woorden is gekozen, omdat zij er zelf geen zeggen. Ontbreekt in oudere versies.",
            examples = "false",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        Boolean gekozen) {

  public static WanneerView of(Wanneer wanneer) {
    return new WanneerView(
        wanneer.soort(),
        wanneer.van(),
        wanneer.tot(),
        wanneer.precisie(),
        wanneer.gelezen(),
        wanneer.eigenWoorden(),
        wanneer.isGekozen());
  }
}

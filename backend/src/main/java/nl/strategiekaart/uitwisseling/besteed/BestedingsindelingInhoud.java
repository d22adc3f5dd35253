package nl.strategiekaart.uitwisseling.besteed;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which column of the file is what, and where its codes go. Columns are named as in the header row.
 */
@Schema(
    name = "BestedingsindelingInhoud",
    description =
        "Welke kolom van het bestand wat is, en waar de codes bij horen. In een voorstel is leeg wat niet duidelijk is;"
            + " om te bewaren zijn code, notatie, tijdsoort, tijdkolom en bedrag of debet en credit nodig.")
public record BestedingsindelingInhoud(
    @Schema(
            description = "Kolom met de kostenplaats of het grootboeknummer.",
            examples = "Kostenplaats",
            nullable = true)
        String codekolom,
    @Schema(
            description = "Kolom met de naam van de code, om die te herkennen.",
            examples = "Naam kostenplaats",
            nullable = true)
        String naamkolom,
    @Schema(
            description = "Kolom met het bedrag; leeg als debet en credit apart staan.",
            examples = "Bedrag",
            nullable = true)
        String bedragkolom,
    @Schema(
            description = "Kolom met debet; leeg als er één bedrag is.",
            examples = "Debet",
            nullable = true)
        String debetkolom,
    @Schema(
            description = "Kolom met credit; gaat van debet af.",
            examples = "Credit",
            nullable = true)
        String creditkolom,
    @Schema(
            description = "nederlands: 1.234,56; engels: 1,234.56.",
            examples = "nederlands",
            nullable = true)
        Bedragnotatie notatie,
    @Schema(
            description =
                "Wat de tijdkolom zegt: een datum, of het nummer van een maand, kwartaal of half jaar. Maand 13 (de"
                    + " afsluiting) telt bij het tweede half jaar.",
            examples = "datum",
            nullable = true)
        Tijdsoort tijdsoort,
    @Schema(
            description = "Kolom met de datum of de periode.",
            examples = "Boekdatum",
            nullable = true)
        String tijdkolom,
    @Schema(
            description = "Kolom met het jaar; leeg als dat al in de tijdkolom staat.",
            examples = "Boekjaar",
            nullable = true)
        String jaarkolom,
    @Schema(
            description = "Volgorde van de datum; alleen bij een datum.",
            examples = "dag_maand_jaar",
            nullable = true)
        Datumvorm datumvorm,
    @Schema(description = "Waar elke code bij hoort.") List<Codekeuze> codes) {

  public BestedingsindelingInhoud {
    codekolom = gestript(codekolom);
    naamkolom = gestript(naamkolom);
    bedragkolom = gestript(bedragkolom);
    debetkolom = gestript(debetkolom);
    creditkolom = gestript(creditkolom);
    tijdkolom = gestript(tijdkolom);
    jaarkolom = gestript(jaarkolom);
    codes = codes == null ? List.of() : codes;
  }

  /** Every column that it needs. */
  Stream<String> kolommen() {
    return Stream.of(
            codekolom, naamkolom, bedragkolom, debetkolom, creditkolom, tijdkolom, jaarkolom)
        .filter(Objects::nonNull);
  }

  private static String gestript(String kolom) {
    return kolom == null || kolom.isBlank() ? null : kolom.strip();
  }
}

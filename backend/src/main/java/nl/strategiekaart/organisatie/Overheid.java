package nl.strategiekaart.organisatie;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality or province, as the national register of government organisations (TOOI) knows it;
 * docs/decisions/0032 says where the list comes from and of which day it is.
 */
@Schema(name = "Overheid", description = "Een gemeente of provincie uit het landelijke register.")
public record Overheid(
    @Schema(description = "Naam.", examples = "Zoetermeer") String naam,
    @Schema(description = "Gemeente of provincie.", examples = "gemeente") OrganisatieSoort soort,
    @Schema(
            description = "TOOI-kenmerk.",
            examples = "https://identifier.overheid.nl/tooi/id/gemeente/gm0637")
        String tooi) {

  /** All there are, by name. */
  static final List<Overheid> ALLE = lees();

  private static List<Overheid> lees() {
    CSVFormat vorm =
        CSVFormat.Builder.create().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (InputStreamReader bron =
        new InputStreamReader(
            Overheid.class.getResourceAsStream("/organisatie/overheden.csv"),
            StandardCharsets.UTF_8)) {
      return vorm.parse(bron).stream()
          .map(Overheid::van)
          .sorted(Comparator.comparing(een -> Gelijkenis.van(een.naam).letters()))
          .toList();
    } catch (IOException fout) {
      throw new UncheckedIOException(fout);
    }
  }

  private static Overheid van(CSVRecord rij) {
    String soort = rij.get("soort");
    return new Overheid(
        rij.get("naam"),
        OrganisatieSoort.valueOf(soort),
        "https://identifier.overheid.nl/tooi/id/" + soort + "/" + rij.get("code"));
  }
}

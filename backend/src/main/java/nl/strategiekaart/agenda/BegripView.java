package nl.strategiekaart.agenda;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of the glossary as visitors read it. */
@Schema(name = "Begrip", description = "Een woord uit de begrippenlijst, met uitleg.")
public record BegripView(
    @Schema(description = "Vaste code.", examples = "ctos") String code,
    @Schema(description = "Het woord.", examples = "CToS") String term,
    @Schema(description = "Andere schrijfwijzen van hetzelfde woord.") List<String> varianten,
    @Schema(description = "Uitleg in gewone taal.") String uitleg,
    @Schema(description = "Adres met meer informatie.", nullable = true) String link) {

  public static BegripView of(Begrip begrip) {
    return new BegripView(
        begrip.code, begrip.term, List.copyOf(begrip.varianten), begrip.uitleg, begrip.link);
  }
}

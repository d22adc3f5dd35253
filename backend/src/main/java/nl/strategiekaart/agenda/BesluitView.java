package nl.strategiekaart.agenda;

import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A besluit behind an agenda as visitors read it. */
@Schema(name = "Besluit", description = "Een besluit of motie achter de agenda.")
public record BesluitView(
    @Schema(description = "Vaste code.", examples = "motie-2111-05") String code,
    @Schema(description = "Soort besluit.", examples = "motie") BesluitSoort soort,
    @Schema(
            description = "Nummer bij de raad of het bestuur.",
            examples = "2111-05",
            nullable = true)
        String nummer,
    @Schema(description = "Titel.", examples = "Meer plekken voor kunst in de stad") String titel,
    @Schema(description = "Wanneer het is genomen.") WanneerView genomen,
    @Schema(description = "Uitleg in gewone taal.", nullable = true) String toelichting) {

  public static BesluitView of(Besluit besluit) {
    return new BesluitView(
        besluit.code,
        besluit.soort,
        besluit.nummer,
        besluit.titel,
        WanneerView.of(besluit.genomen),
        besluit.toelichting);
  }
}

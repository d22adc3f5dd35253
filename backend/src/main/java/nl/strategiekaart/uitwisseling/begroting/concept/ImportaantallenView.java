package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.List;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportregelView.Wat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a file would change. */
@Schema(name = "Begrotingsimportaantallen", description = "Hoeveel er verandert met een bestand.")
public record ImportaantallenView(
    @Schema(description = "Nieuwe regels.", examples = "2") int nieuw,
    @Schema(description = "Regels die veranderen.", examples = "5") int gewijzigd,
    @Schema(description = "Regels die gelijk blijven.", examples = "31") int ongewijzigd,
    @Schema(description = "Regels die niet in het bestand staan; die blijven.", examples = "0")
        int ontbreekt,
    @Schema(description = "Cellen die veranderen of nieuw zijn.", examples = "9") int cellen,
    @Schema(description = "Fouten.", examples = "0") int fouten) {

  static ImportaantallenView of(List<ImportregelView> regels, int fouten) {
    return new ImportaantallenView(
        aantal(regels, Wat.nieuw),
        aantal(regels, Wat.gewijzigd),
        aantal(regels, Wat.ongewijzigd),
        aantal(regels, Wat.ontbreekt),
        regels.stream().mapToInt(regel -> regel.cellen().size()).sum(),
        fouten);
  }

  private static int aantal(List<ImportregelView> regels, Wat wat) {
    return (int) regels.stream().filter(regel -> regel.wat() == wat).count();
  }
}

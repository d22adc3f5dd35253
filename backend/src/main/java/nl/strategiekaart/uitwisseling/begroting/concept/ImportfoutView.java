package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.List;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.begroting.bestand.Notatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault in a file, where the person who made it can find it. */
@Schema(name = "Begrotingsimportfout", description = "Iets in het bestand dat niet klopt.")
public record ImportfoutView(
    @Schema(description = "Naam van het blad.", examples = "Begroting", nullable = true)
        String blad,
    @Schema(description = "De plek in woorden.", examples = "rij 12, kolom 2026") String plek,
    @Schema(description = "Naam van de cel in een spreadsheet.", examples = "H12", nullable = true)
        String cel,
    @Schema(description = "Wat er stond.", examples = "1.500", nullable = true) String gevonden,
    @Schema(description = "Vaste code van de fout.", examples = "notatie") String code,
    @Schema(description = "Wat er mis is en wat er kan.") String uitleg,
    @Schema(description = "Bij code notatie: welke bedragen het kunnen zijn.")
        List<KeuzeView> keuzes) {

  /** One way to read an amount. */
  @Schema(name = "Begrotingsimportkeuze", description = "Een manier om een bedrag te lezen.")
  public record KeuzeView(
      @Schema(description = "De notatie.", examples = "nederlands") Notatie notatie,
      @Schema(description = "Het bedrag in die notatie.") Geld bedrag) {}

  static ImportfoutView of(Invoerfout fout) {
    return new ImportfoutView(
        fout.plek().blad(),
        fout.plek().inWoorden(),
        fout.plek().cel(),
        fout.gevonden(),
        fout.code(),
        fout.uitleg(),
        fout.keuzes().entrySet().stream()
            .map(keuze -> new KeuzeView(keuze.getKey(), keuze.getValue()))
            .toList());
  }
}

package nl.strategiekaart.blad;

import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault in a file, where the person who made it can find it. */
@Schema(name = "Bestandsfout", description = "Iets in het bestand dat niet klopt.")
public record BestandsfoutView(
    @Schema(description = "Naam van het blad.", examples = "Begroting", nullable = true)
        String blad,
    @Schema(description = "De plek in woorden.", examples = "rij 12, kolom 2026") String plek,
    @Schema(description = "Naam van de cel in een spreadsheet.", examples = "H12", nullable = true)
        String cel,
    @Schema(description = "Wat er stond.", examples = "twaalf", nullable = true) String gevonden,
    @Schema(description = "Vaste code van de fout.", examples = "geen-bedrag") String code,
    @Schema(description = "Wat er mis is en wat er kan.") String uitleg) {

  /** More than this nobody reads; the rest is counted. */
  private static final int MEESTE = 200;

  /** The first faults of a file. */
  public static List<BestandsfoutView> of(List<Invoerfout> fouten) {
    return fouten.stream().limit(MEESTE).map(BestandsfoutView::of).toList();
  }

  /**
   * Refuses to take anything over as long as something is wrong, or not known.
   *
   * @throws ProbleemException 400 with every fault, and every question that is open
   */
  public static void eisGeen(List<BestandsfoutView> fouten, List<Leesvraag> vragen) {
    Stream<Fout> mis =
        fouten.stream().map(fout -> new Fout(null, "", fout.code, fout.plek + ": " + fout.uitleg));
    Stream<Fout> open =
        vragen.stream()
            .filter(Leesvraag::staatOpen)
            .map(vraag -> new Fout(null, "", "vraag", vraag.tekst()));
    List<Fout> alle = Stream.concat(mis, open).toList();
    if (!alle.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(alle);
    }
  }

  private static BestandsfoutView of(Invoerfout fout) {
    Plek plek = fout.plek();
    return new BestandsfoutView(
        plek.blad(), plek.inWoorden(), plek.cel(), fout.gevonden(), fout.code(), fout.uitleg());
  }
}

package nl.strategiekaart.uitwisseling;

import java.util.List;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Kindcontract;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was copied, and what it named that could not come along. */
@Schema(name = "Onderdeelkopie", description = "Wat er is gekopieerd.")
public record OnderdeelkopieView(
    @Schema(description = "De kopie zelf. Wie haar archiveert, neemt alles terug.")
        ConceptdeelView<?> kopie,
    @Schema(description = "Wat er werd genoemd en hier niet bestaat: dat ging niet mee.")
        List<Weggelaten> weggelaten) {

  /** Something that has no counterpart where the copy came. */
  @Schema(name = "OnderdeelkopieWeggelaten", description = "Iets dat niet meeging.")
  public record Weggelaten(
      @Schema(ref = Kindcontract.SCHEMA) String soort,
      @Schema(description = "Hoe het heet.", examples = "Podiumkunsten") String naam) {}
}

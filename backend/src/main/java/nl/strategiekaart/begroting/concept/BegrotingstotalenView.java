package nl.strategiekaart.begroting.concept;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Reeksen;
import nl.strategiekaart.begroting.Totalen;
import nl.strategiekaart.begroting.Totalen.Groep;
import nl.strategiekaart.shared.Basis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The totals of a begroting or scenario, by what they are about. */
@Schema(name = "Begrotingstotalen", description = "De totalen van een begroting of scenario.")
public record BegrotingstotalenView(
    @Schema(description = "Van alles samen.") Reeksen samen,
    @Schema(description = "Per regel.") List<Groepstotalen> regels,
    @Schema(description = "Per thema met regels.") List<Groepstotalen> themas,
    @Schema(description = "Per geldbron met regels.") List<Groepstotalen> geldbronnen,
    @Schema(
            description =
                "Per programmalijn, via de acties. Een regel voor acties uit meer programmalijnen telt in elke helemaal mee.")
        List<Groepstotalen> programmalijnen) {

  /** Totals of one regel, thema, geldbron or programmalijn. */
  @Schema(name = "Groepstotalen", description = "Totalen van één groep regels.")
  public record Groepstotalen(
      @Schema(
              description = "Kenmerk; leeg voor regels zonder geldbron of zonder programmalijn.",
              nullable = true)
          UUID id,
      @Schema(description = "De totalen.") Reeksen reeksen) {

    private static Groepstotalen of(Basis deel, Reeksen reeksen) {
      return new Groepstotalen(deel == null ? null : deel.id, reeksen);
    }
  }

  static BegrotingstotalenView of(Begroting begroting) {
    Totalen totalen = Totalen.van(begroting);
    return new BegrotingstotalenView(
        totalen.samen(),
        totalen.per(Groep.regel, begroting.regels.stream(), Groepstotalen::of),
        totalen.per(
            Groep.thema, begroting.regels.stream().map(regel -> regel.thema), Groepstotalen::of),
        totalen.per(Groep.geldbron, begroting.geldbronnen(), Groepstotalen::of),
        totalen.per(
            Groep.programmalijn, begroting.agenda.programmalijnen.stream(), Groepstotalen::of));
  }
}

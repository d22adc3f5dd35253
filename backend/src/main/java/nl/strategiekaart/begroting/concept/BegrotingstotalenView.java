package nl.strategiekaart.begroting.concept;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
      @Schema(description = "De totalen.") Reeksen reeksen) {}

  static BegrotingstotalenView of(Begroting begroting) {
    Totalen totalen = Totalen.van(begroting);
    return new BegrotingstotalenView(
        totalen.samen(),
        per(Groep.regel, begroting.regels.stream().map(regel -> regel.id), totalen),
        per(Groep.thema, begroting.regels.stream().map(regel -> regel.thema.id), totalen),
        per(
            Groep.geldbron,
            begroting.regels.stream()
                .map(regel -> regel.geldbron)
                .filter(Objects::nonNull)
                .map(bron -> bron.id),
            totalen),
        per(
            Groep.programmalijn,
            begroting.agenda.programmalijnen.stream().map((Basis lijn) -> lijn.id),
            totalen));
  }

  private static List<Groepstotalen> per(Groep groep, Stream<UUID> ids, Totalen totalen) {
    return Stream.concat(ids.distinct(), Stream.of((UUID) null))
        .filter(id -> totalen.heeft(groep, id))
        .map(id -> new Groepstotalen(id, totalen.van(groep, id)))
        .toList();
  }
}

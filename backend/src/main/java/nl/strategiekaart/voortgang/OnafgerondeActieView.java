package nl.strategiekaart.voortgang;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Actie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actie that is not over yet: it goes on in the next agenda, or it is stopped. */
@Schema(name = "OnafgerondeActie", description = "Een actie die nog niet is afgerond of gestopt.")
public record OnafgerondeActieView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(description = "Wat er is afgesproken.", examples = "De makers houden open huis.")
        String wat,
    @Schema(description = "Titel van de programmalijn.", examples = "Goud maken")
        String programmalijn,
    @Schema(description = "Wanneer, in woorden.", examples = "tweede helft 2026") String wanneer,
    @Schema(
            description = "De status; onbekend als er nog niets is gemeld.",
            examples = "loopt_achter")
        Status status,
    @Schema(description = "Sinds wanneer.", examples = "2026-07-01", nullable = true)
        LocalDate statusSinds) {

  static OnafgerondeActieView of(Actie actie, Optional<Actiestatus> nu) {
    return new OnafgerondeActieView(
        actie.id,
        actie.wat,
        actie.programmalijn.titel,
        actie.wanneer.beschreven(),
        nu.map(een -> een.status).orElse(Status.onbekend),
        nu.map(een -> een.sinds).orElse(null));
  }
}

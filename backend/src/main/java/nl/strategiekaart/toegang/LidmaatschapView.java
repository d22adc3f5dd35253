package nl.strategiekaart.toegang;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may act for an organisatie. Only for who decides about that. */
@Schema(name = "Lidmaatschap", description = "Iemand die iets mag namens een organisatie.")
public record LidmaatschapView(
    @Schema(description = "Kenmerk van het lidmaatschap.") UUID id,
    @Schema(description = "Naam.", examples = "Bea Beleid", nullable = true) String naam,
    @Schema(description = "E-mailadres.", examples = "bea@gemeente.example", nullable = true)
        String email,
    @Schema(description = "De rol.", examples = "beleidsmedewerker") Lidmaatschapsrol rol,
    @Schema(description = "Sinds wanneer.", examples = "2026-11-22T09:00:00Z")
        Instant sindsTijdstip,
    @Schema(description = "Of dit de lezer zelf is.") boolean ikzelf) {

  static LidmaatschapView of(Lidmaatschap lidmaatschap, Toegang toegang) {
    return new LidmaatschapView(
        lidmaatschap.id,
        lidmaatschap.gebruiker.naam,
        lidmaatschap.gebruiker.email,
        lidmaatschap.rol,
        lidmaatschap.sinds,
        toegang.is(lidmaatschap.gebruiker));
  }
}

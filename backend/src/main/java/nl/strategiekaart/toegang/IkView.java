package nl.strategiekaart.toegang;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is reading, and on behalf of whom they may act. */
@Schema(name = "Ik", description = "Wie er is ingelogd, en voor welke organisaties.")
public record IkView(
    @Schema(description = "Of er iemand is ingelogd.") boolean ingelogd,
    @Schema(
            description = "Vast kenmerk van deze gebruiker, voor de kop Van-Gebruiker.",
            examples = "3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21",
            nullable = true)
        UUID id,
    @Schema(description = "Naam.", examples = "Bea Beleid", nullable = true) String naam,
    @Schema(
            description = "E-mailadres, als dat is bevestigd.",
            examples = "bea@gemeente.example",
            nullable = true)
        String email,
    @Schema(description = "Of dit een beheerder van de hele omgeving is.") boolean beheerder,
    @Schema(description = "De organisaties waarvoor deze gebruiker iets mag.")
        List<MijnLidmaatschap> lidmaatschappen) {

  /** One organisatie and what may be done for it. */
  @Schema(name = "MijnLidmaatschap", description = "Een rol bij een organisatie.")
  public record MijnLidmaatschap(
      @Schema(description = "Code van de organisatie.", examples = "gemeente-zoetermeer")
          String organisatie,
      @Schema(description = "Naam van de organisatie.", examples = "Gemeente Zoetermeer")
          String naam,
      @Schema(description = "Soort organisatie.", examples = "gemeente") OrganisatieSoort soort,
      @Schema(description = "De rol.", examples = "beleidsmedewerker") Lidmaatschapsrol rol) {}

  static IkView of(Toegang toegang) {
    return toegang
        .gebruiker()
        .map(
            gebruiker ->
                new IkView(
                    true,
                    gebruiker.id,
                    gebruiker.naam,
                    gebruiker.email,
                    toegang.isBeheerder(),
                    Lidmaatschap.van(gebruiker).stream()
                        .map(
                            l ->
                                new MijnLidmaatschap(
                                    l.organisatie.code,
                                    l.organisatie.naam,
                                    l.organisatie.soort,
                                    l.rol))
                        .sorted(
                            Comparator.comparing(MijnLidmaatschap::naam)
                                .thenComparing(MijnLidmaatschap::rol))
                        .toList()))
        .orElseGet(() -> new IkView(toegang.isIngelogd(), null, null, null, false, List.of()));
  }
}

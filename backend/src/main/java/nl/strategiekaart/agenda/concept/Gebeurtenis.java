package nl.strategiekaart.agenda.concept;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Kindcontract;
import nl.strategiekaart.bewerking.Wijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told to who has a concept open. */
public sealed interface Gebeurtenis {

  /** Someone saved something. */
  @Schema(name = "GewijzigdGebeurtenis", description = "Iemand heeft iets bewaard.")
  record Gewijzigd(
      @Schema(description = "Nummer van de wijziging.", examples = "118") long nummer,
      @Schema(description = "Wat er gebeurde.", examples = "gewijzigd") Wijziging.Wat wat,
      @Schema(ref = Kindcontract.SCHEMA) String soort,
      @Schema(description = "Kenmerk van het onderdeel.") UUID onderdeel,
      @Schema(description = "Kenmerk van de programmalijn.", nullable = true) UUID programmalijn,
      @Schema(description = "Wie het deed.") Door door,
      @Schema(description = "Of u dat zelf was.") boolean eigen,
      @Schema(description = "Wanneer (UTC).", examples = "2026-11-22T09:00:00Z") Instant tijdstip)
      implements Gebeurtenis {

    /** Who did it. */
    @Schema(name = "Door", description = "Wie iets deed.")
    public record Door(
        @Schema(description = "Naam.", examples = "Bea Beleid", nullable = true) String naam) {}
  }

  /** Who has the concept open. */
  @Schema(name = "AanwezigGebeurtenis", description = "Wie het concept nu open hebben.")
  record Aanwezig(@Schema(description = "Iedereen, ook uzelf.") List<Persoon> personen)
      implements Gebeurtenis {

    /** One person on one place. */
    @Schema(name = "Aanwezige", description = "Iemand die het concept open heeft.")
    public record Persoon(
        @Schema(description = "Vast zolang de pagina open is.") String sleutel,
        @Schema(description = "Naam.", examples = "Bea Beleid") String naam,
        @Schema(
                description = "Code van de programmalijn op het scherm.",
                examples = "goud-maken",
                nullable = true)
            String plek,
        @Schema(description = "Of u dat zelf bent.") boolean ik) {}
  }
}

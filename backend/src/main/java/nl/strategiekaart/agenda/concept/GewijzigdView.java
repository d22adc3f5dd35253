package nl.strategiekaart.agenda.concept;

import java.time.Instant;
import java.util.UUID;
import nl.strategiekaart.bewerking.Kindcontract;
import nl.strategiekaart.bewerking.Wijziging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Someone saved something in a concept that one has open. */
@Schema(name = "GewijzigdGebeurtenis", description = "Iemand heeft iets bewaard.")
public record GewijzigdView(
    @Schema(description = "Nummer van de wijziging.", examples = "118") long nummer,
    @Schema(description = "Wat er gebeurde.", examples = "gewijzigd") Wijziging.Wat wat,
    @Schema(ref = Kindcontract.SCHEMA) String soort,
    @Schema(description = "Kenmerk van het onderdeel.") UUID onderdeel,
    @Schema(description = "Kenmerk van de programmalijn.", nullable = true) UUID programmalijn,
    @Schema(description = "Wie het deed.") Door door,
    @Schema(description = "Of u dat zelf was.") boolean eigen,
    @Schema(description = "Wanneer (UTC).", examples = "2026-11-22T09:00:00Z") Instant tijdstip) {

  /** Who did it. */
  @Schema(name = "Door", description = "Wie iets deed.")
  public record Door(
      @Schema(description = "Naam.", examples = "Bea Beleid", nullable = true) String naam) {}

  /**
   * As one reader is told it.
   *
   * @param naam of who did it, or null
   * @param ik who reads
   */
  static GewijzigdView of(Wijziging wijziging, String naam, UUID ik) {
    return new GewijzigdView(
        wijziging.nummer,
        wijziging.wat,
        wijziging.soort,
        wijziging.onderdeelId,
        wijziging.bladId,
        new Door(naam),
        ik.equals(wijziging.doorId),
        wijziging.tijdstip);
  }
}

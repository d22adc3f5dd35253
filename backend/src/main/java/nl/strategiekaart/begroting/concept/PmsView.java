package nl.strategiekaart.begroting.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.begroting.Maat;
import nl.strategiekaart.shared.Geld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every PM of a begroting or scenario, and what became of those there were. */
@Schema(name = "Pms", description = "De PM's van een begroting of scenario.")
public record PmsView(
    @Schema(description = "Wat nog PM is, op thema, regel en jaar.") List<OpenPm> open,
    @Schema(description = "Wat PM was en een bedrag werd; de laatste 500, de nieuwste eerst.")
        List<IngevuldePm> ingevuld) {

  /** A cell that is still PM. */
  @Schema(name = "OpenPm", description = "Een cel die nog PM is.")
  public record OpenPm(
      @Schema(description = "De regel.") RegelVanPm regel,
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "Het jaar.", examples = "2027") int jaar,
      @Schema(description = "begroot of toegezegd.", examples = "begroot") Maat maat,
      @Schema(description = "Wie beslist wat het wordt.", nullable = true) Beslisser beslistDoor,
      @Schema(
              description = "Voor welke dag dat is beslist.",
              examples = "2026-07-01",
              nullable = true)
          LocalDate beslistVoor) {}

  /** A cell that was PM. */
  @Schema(name = "IngevuldePm", description = "Een cel die PM was en een bedrag werd.")
  public record IngevuldePm(
      @Schema(description = "Nummer van de wijziging.", examples = "118") long wijziging,
      @Schema(description = "Wanneer (UTC).", examples = "2026-11-22T09:00:00Z") Instant tijdstip,
      @Schema(
              description = "Wie; leeg als de omgeving het zelf deed of de gebruiker is gewist.",
              examples = "Bea Beleid",
              nullable = true)
          String door,
      @Schema(description = "De regel, zoals die nu heet.") RegelVanPm regel,
      @Schema(description = "Het thema.") ThemaVerwijzing thema,
      @Schema(description = "Het jaar.", examples = "2027") int jaar,
      @Schema(description = "begroot of toegezegd.", examples = "begroot") Maat maat,
      @Schema(description = "Wie zou beslissen.", nullable = true) Beslisser beslistDoor,
      @Schema(description = "Wat het toen werd.") Geld werd,
      @Schema(description = "Wat er nu staat.") Geld nu) {}

  /** The regel of such a cell. */
  @Schema(name = "RegelVanPm", description = "De regel waar een PM in staat.")
  public record RegelVanPm(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Loopt op met elke wijziging; ook de ETag.", examples = "4")
          int revisie,
      @Schema(description = "Vaste code, gelijk in elk scenario.", examples = "b-workshops")
          String code,
      @Schema(description = "Waar het geld voor is.", examples = "Bieden van workshops")
          String onderdeel) {}

  /** Who decides. */
  @Schema(name = "Beslisser", description = "De organisatie die over een PM beslist.")
  public record Beslisser(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Naam.", examples = "Gemeenteraad") String naam) {}
}

package nl.strategiekaart.agenda.concept;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Kindcontract;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Out of what an agenda and its parts were made. */
@Schema(name = "Herkomst", description = "Waar een agenda en haar onderdelen uit komen.")
public record HerkomstView(
    @Schema(
            description =
                "De agenda en elk onderdeel dat uit een andere agenda komt; wat hier is gemaakt staat er niet bij.")
        List<Afkomst> resultaten) {

  /** Out of what one thing was made. */
  @Schema(name = "HerkomstVanOnderdeel", description = "Waar een onderdeel uit komt.")
  public record Afkomst(
      @Schema(description = "Kenmerk van het onderdeel in deze agenda.") UUID onderdeel,
      @Schema(ref = Kindcontract.SCHEMA) String soort,
      @Schema(description = "Kenmerk van waar het uit komt.") UUID uit,
      @Schema(
              description = "Hoe dat nu heet; leeg als het er niet meer is.",
              examples = "De makers houden open huis.",
              nullable = true)
          String titel,
      @Schema(
              description =
                  "Code van de programmalijn waar dat op staat; leeg als het op geen staat.",
              examples = "goud-maken",
              nullable = true)
          String programmalijn,
      @Schema(description = "De agenda waar dat in staat.") Agendanaam agenda) {}

  /** An agenda, whether or not anything of it was published. */
  @Schema(name = "HerkomstAgenda", description = "Een agenda, kort aangeduid.")
  public record Agendanaam(
      @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030")
          String code,
      @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
          String titel) {

    static Agendanaam of(Agenda agenda) {
      return new Agendanaam(agenda.code, agenda.titel);
    }
  }
}

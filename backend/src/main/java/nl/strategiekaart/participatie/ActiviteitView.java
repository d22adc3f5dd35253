package nl.strategiekaart.participatie;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.agenda.ProgrammalijnVerwijzing;
import nl.strategiekaart.agenda.ThemaVerwijzing;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An activiteit as visitors read it.
 *
 * @param begintijd local time in the Netherlands, HH:mm; only when wanneer is one day
 */
@Schema(name = "Activiteit", description = "Een bijeenkomst, training of andere activiteit.")
public record ActiviteitView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/activiteiten/5f0c")
        String url,
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "Titel.", examples = "Brede Bijeenkomst Cultuur") String titel,
    @Schema(description = "Soort activiteit.", examples = "brede_bijeenkomst")
        ActiviteitSoort soort,
    @Schema(description = "Uitleg in gewone taal.", nullable = true) String omschrijving,
    @Schema(description = "Wanneer de activiteit is.") WanneerView wanneer,
    @Schema(description = "Begintijd in Nederland.", examples = "19:30", nullable = true)
        String begintijd,
    @Schema(description = "Eindtijd in Nederland.", examples = "22:00", nullable = true)
        String eindtijd,
    @Schema(description = "Hoe vaak, bij een reeks.", examples = "8 per jaar", nullable = true)
        String reeks,
    @Schema(description = "Plaats.", nullable = true) String plaats,
    @Schema(description = "Adres om online mee te doen.", nullable = true) String online,
    @Schema(description = "De organisator.", nullable = true) OrganisatieVerwijzing organisator,
    @Schema(description = "Programmalijnen waar de activiteit bij hoort.")
        List<ProgrammalijnVerwijzing> programmalijnen,
    @Schema(description = "Thema's.") List<ThemaVerwijzing> themas,
    @Schema(description = "Acties waar de activiteit bij hoort.") List<ActieBijActiviteit> acties) {

  /** An actie that an activiteit belongs to. */
  @Schema(name = "ActieBijActiviteit", description = "Een actie waar een activiteit bij hoort.")
  public record ActieBijActiviteit(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er wordt afgesproken.") String wat) {}
}

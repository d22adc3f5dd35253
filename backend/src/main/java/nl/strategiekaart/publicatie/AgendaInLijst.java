package nl.strategiekaart.publicatie;

import java.time.LocalDate;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.AgendaView.VersieVerwijzing;
import nl.strategiekaart.agenda.ProgrammalijnView;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda in the list of agendas. */
@Schema(name = "AgendaInLijst", description = "Een agenda in de lijst, met aantallen.")
public record AgendaInLijst(
    @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030") String code,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030")
        String url,
    @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
        String titel,
    @Schema(description = "Soort agenda.", examples = "uitvoeringsagenda") AgendaSoort soort,
    @Schema(description = "De eigenaar.") OrganisatieVerwijzing eigenaar,
    @Schema(description = "Eerste dag.", examples = "2022-01-01") LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2030-12-31") LocalDate tot,
    @Schema(description = "De ambitie in enkele zinnen.") String samenvatting,
    @Schema(description = "De gepubliceerde versie.") VersieVerwijzing versie,
    @Schema(description = "Aantal programmalijnen.", examples = "8") int aantalProgrammalijnen,
    @Schema(description = "Aantal acties.", examples = "73") int aantalActies) {

  static AgendaInLijst of(AgendaView agenda) {
    return new AgendaInLijst(
        agenda.code(),
        agenda.url(),
        agenda.titel(),
        agenda.soort(),
        agenda.eigenaar(),
        agenda.van(),
        agenda.tot(),
        agenda.samenvatting(),
        agenda.versie(),
        agenda.programmalijnen().size(),
        agenda.programmalijnen().stream().mapToInt(ProgrammalijnView::aantalActies).sum());
  }
}

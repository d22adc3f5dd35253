package nl.strategiekaart.agenda.concept;

import java.time.LocalDate;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda that the reader may edit. */
@Schema(name = "MijnAgenda", description = "Een agenda die u mag bewerken.")
public record MijnAgenda(
    @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030") String code,
    @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
        String titel,
    @Schema(description = "Soort agenda.", examples = "uitvoeringsagenda") AgendaSoort soort,
    @Schema(description = "De eigenaar.") OrganisatieVerwijzing eigenaar,
    @Schema(description = "Eerste dag.", examples = "2022-01-01") LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2030-12-31") LocalDate tot,
    @Schema(description = "Of er een gepubliceerde versie is.") boolean gepubliceerd) {

  static MijnAgenda of(Agenda agenda, boolean gepubliceerd) {
    return new MijnAgenda(
        agenda.code,
        agenda.titel,
        agenda.soort,
        OrganisatieVerwijzing.of(agenda.eigenaar),
        agenda.van,
        agenda.tot,
        gepubliceerd);
  }
}

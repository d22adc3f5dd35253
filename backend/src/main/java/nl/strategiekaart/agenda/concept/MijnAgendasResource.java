package nl.strategiekaart.agenda.concept;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.agenda.Openbaar;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.shared.Lijst;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agendas that the reader may edit. */
@Path("/ik/agendas")
@Tag(name = "Concept")
public class MijnAgendasResource {

  private final Redactie redactie;
  private final Openbaar openbaar;

  MijnAgendasResource(Redactie redactie, Openbaar openbaar) {
    this.redactie = redactie;
    this.openbaar = openbaar;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Agenda's die u mag bewerken",
      description = "Ook als er nog niets van is gepubliceerd. Leeg voor wie niets mag bewerken.")
  public Lijst<MijnAgenda> lijst() {
    List<MijnAgenda> mijn =
        redactie.mijnAgendas().stream()
            .map(agenda -> MijnAgenda.of(agenda, openbaar.is(agenda)))
            .toList();
    return new Lijst<>(mijn, mijn.size());
  }

  /** An agenda that the reader may edit. */
  @Schema(name = "MijnAgenda", description = "Een agenda die u mag bewerken.")
  public record MijnAgenda(
      @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030")
          String code,
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
}

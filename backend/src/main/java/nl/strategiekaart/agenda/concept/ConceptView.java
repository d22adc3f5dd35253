package nl.strategiekaart.agenda.concept;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaInhoud;
import nl.strategiekaart.agenda.BegripInhoud;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.agenda.FaseInhoud;
import nl.strategiekaart.agenda.Geldbron;
import nl.strategiekaart.agenda.Herkomst;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import nl.strategiekaart.agenda.ThemaInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The concept of an agenda as its editors read it: everything but the maps. */
@Schema(name = "Concept", description = "Het concept van een agenda, zonder de kaarten.")
public record ConceptView(
    @Schema(
            description = "Nummer van de laatste wijziging; 0 als er nog geen is.",
            examples = "118")
        long stand,
    @Schema(description = "Of er een gepubliceerde versie is.") boolean gepubliceerd,
    @Schema(description = "De eigenaar.") OrganisatieVerwijzing eigenaar,
    @Schema(
            description = "De agenda waar deze een kopie van is; leeg als zij er niet (meer) is.",
            nullable = true)
        HerkomstView.Agendanaam komtUit,
    @Schema(description = "De agenda zelf.") ConceptdeelView<AgendaInhoud> agenda,
    @Schema(description = "Fasen op volgorde van tijd.") List<ConceptdeelView<FaseInhoud>> fasen,
    @Schema(description = "Thema's op nummer.") List<ConceptdeelView<ThemaInhoud>> themas,
    @Schema(description = "Begrippen op alfabet.") List<ConceptdeelView<BegripInhoud>> begrippen,
    @Schema(description = "Besluiten op volgorde.") List<ConceptdeelView<BesluitInhoud>> besluiten,
    @Schema(description = "Geldbronnen op naam.") List<GeldbronKeuze> geldbronnen,
    @Schema(description = "Programmalijnen op nummer.")
        List<ConceptdeelView<ProgrammalijnInhoud>> programmalijnen) {

  /** A source of money to choose for a stap. */
  @Schema(name = "GeldbronKeuze", description = "Een geldbron om te kiezen.")
  public record GeldbronKeuze(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Naam.", examples = "Fonds voor Cultuurparticipatie") String naam) {

    static GeldbronKeuze of(Geldbron bron) {
      return new GeldbronKeuze(bron.id, bron.naam);
    }
  }

  static ConceptView of(Agenda agenda, boolean gepubliceerd) {
    return new ConceptView(
        Wijziging.stand(agenda.id),
        gepubliceerd,
        OrganisatieVerwijzing.of(agenda.eigenaar),
        Herkomst.vanAgenda(agenda).map(HerkomstView.Agendanaam::of).orElse(null),
        ConceptdeelView.of(agenda),
        agenda.fasen.stream().map(d -> ConceptdeelView.<FaseInhoud>of(d)).toList(),
        agenda.themas.stream().map(d -> ConceptdeelView.<ThemaInhoud>of(d)).toList(),
        agenda.begrippen.stream().map(d -> ConceptdeelView.<BegripInhoud>of(d)).toList(),
        agenda.besluiten.stream().map(d -> ConceptdeelView.<BesluitInhoud>of(d)).toList(),
        agenda.geldbronnen.stream().map(GeldbronKeuze::of).toList(),
        agenda.programmalijnen.stream()
            .map(d -> ConceptdeelView.<ProgrammalijnInhoud>of(d))
            .toList());
  }
}

package nl.strategiekaart.agenda.concept;

import java.util.List;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.ActieInhoud;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ProgrammalijnInhoud;
import nl.strategiekaart.agenda.ResultaatInhoud;
import nl.strategiekaart.agenda.StrategieInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One map of the concept as its editors read it: loose parts, each with its revisie. */
@Schema(
    name = "Conceptkaart",
    description = "De strategiekaart van een programmalijn in het concept.")
public record ConceptkaartView(
    @Schema(description = "Nummer van de laatste wijziging van de agenda.", examples = "118")
        long stand,
    @Schema(description = "De programmalijn.") ConceptdeelView<ProgrammalijnInhoud> programmalijn,
    @Schema(description = "Resultaten op volgorde.")
        List<ConceptdeelView<ResultaatInhoud>> resultaten,
    @Schema(description = "Strategieën op volgorde.")
        List<ConceptdeelView<StrategieInhoud>> strategieen,
    @Schema(description = "Acties op volgorde.") List<ConceptdeelView<ActieInhoud>> acties,
    @Schema(description = "De organisaties die op de kaart staan.")
        List<OrganisatieKeuze> organisaties) {

  static ConceptkaartView of(Programmalijn lijn) {
    // The stand first: what changes while we read is then told again, never missed.
    long stand = Wijziging.stand(lijn.agenda.id);
    List<Actie> acties =
        Actie.list(
            "select distinct a from Actie a left join fetch a.betrokkenheden b left join fetch b.organisatie"
                + " where a.programmalijn = ?1 order by a.volgorde",
            lijn);
    return new ConceptkaartView(
        stand,
        ConceptdeelView.of(lijn),
        lijn.resultaten.stream().map(deel -> ConceptdeelView.<ResultaatInhoud>of(deel)).toList(),
        lijn.strategieen.stream().map(deel -> ConceptdeelView.<StrategieInhoud>of(deel)).toList(),
        acties.stream().map(deel -> ConceptdeelView.<ActieInhoud>of(deel)).toList(),
        acties.stream()
            .flatMap(actie -> actie.betrokkenheden.stream())
            .map(betrokkenheid -> betrokkenheid.organisatie)
            .distinct()
            .map(OrganisatieKeuze::of)
            .toList());
  }
}

package nl.strategiekaart.begroting.concept;

import java.util.List;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.Totaalvak;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed in the table of a begroting, for who has the rest of it. */
@Schema(
    name = "Tabelwijzigingen",
    description = "Wat er in een tabel veranderde. Komt 'tabel' mee, dan in plaats van de rest.")
public record TabelwijzigingenView(
    @Schema(
            description = "Nummer van de laatste wijziging van de agenda; 0 als er nog geen is.",
            examples = "118")
        long stand,
    @Schema(
            description = "De hele tabel, als er te veel is veranderd of iets aan de indeling.",
            nullable = true)
        BegrotingstabelView tabel,
    @Schema(description = "De regels die veranderden.")
        List<ConceptdeelView<BegrotingsregelInhoud>> regels,
    @Schema(description = "De acties die veranderden.") List<BegrotingstabelView.ActieKeuze> acties,
    @Schema(description = "De organisaties die in die regels beslissen.")
        List<OrganisatieKeuze> organisaties,
    @Schema(description = "De totalen die veranderden.") List<Totaalvak> totalen) {

  static TabelwijzigingenView heel(BegrotingstabelView tabel) {
    return new TabelwijzigingenView(
        tabel.stand(), tabel, List.of(), List.of(), List.of(), List.of());
  }
}

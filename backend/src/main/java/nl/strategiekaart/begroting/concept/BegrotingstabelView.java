package nl.strategiekaart.begroting.concept;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Actie;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.BesluitInhoud;
import nl.strategiekaart.agenda.GeldbronInhoud;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.ThemaInhoud;
import nl.strategiekaart.begroting.Bedrag;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingInhoud;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieKeuze;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of a begroting or scenario as its editors read it. */
@Schema(name = "Begrotingstabel", description = "De tabel van een begroting of scenario.")
public record BegrotingstabelView(
    @Schema(
            description = "Nummer van de laatste wijziging van de agenda; 0 als er nog geen is.",
            examples = "118")
        long stand,
    @Schema(description = "De begroting zelf.") ConceptdeelView<BegrotingInhoud> begroting,
    @Schema(description = "Of het een scenario is.") boolean isScenario,
    @Schema(description = "De jaren, op volgorde.") List<Integer> jaren,
    @Schema(description = "De regels op volgorde.")
        List<ConceptdeelView<BegrotingsregelInhoud>> regels,
    @Schema(description = "De totalen.") BegrotingstotalenView totalen,
    @Schema(description = "Thema's op nummer.") List<ConceptdeelView<ThemaInhoud>> themas,
    @Schema(description = "Geldbronnen op naam.") List<ConceptdeelView<GeldbronInhoud>> geldbronnen,
    @Schema(description = "Besluiten op volgorde.") List<ConceptdeelView<BesluitInhoud>> besluiten,
    @Schema(description = "Acties op programmalijn en plaats.") List<ActieKeuze> acties,
    @Schema(description = "De organisaties die betalen of beslissen.")
        List<OrganisatieKeuze> organisaties) {

  /** An actie that a regel can pay for. */
  @Schema(name = "ActieKeuze", description = "Een actie om te kiezen.")
  public record ActieKeuze(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er wordt afgesproken.") String wat,
      @Schema(description = "De programmalijn.") ProgrammalijnKeuze programmalijn) {

    static ActieKeuze of(Actie actie) {
      return new ActieKeuze(actie.id, actie.wat, ProgrammalijnKeuze.of(actie.programmalijn));
    }
  }

  /** The programmalijn of such an actie. */
  @Schema(name = "ProgrammalijnKeuze", description = "Een programmalijn om te kiezen.")
  public record ProgrammalijnKeuze(
      @Schema(description = "Vaste code in adressen.", examples = "goud-maken") String code,
      @Schema(description = "Nummer op de agenda.", examples = "7") int nummer,
      @Schema(description = "Titel.", examples = "Goud maken") String titel) {

    static ProgrammalijnKeuze of(Programmalijn lijn) {
      return new ProgrammalijnKeuze(lijn.code, lijn.nummer, lijn.titel);
    }
  }

  static BegrotingstabelView of(Begroting begroting) {
    Agenda agenda = begroting.agenda;
    return new BegrotingstabelView(
        Wijziging.stand(agenda.id),
        ConceptdeelView.of(begroting),
        begroting.isScenario(),
        begroting.jaren(),
        begroting.regels.stream()
            .map(deel -> ConceptdeelView.<BegrotingsregelInhoud>of(deel))
            .toList(),
        BegrotingstotalenView.of(begroting),
        agenda.themas.stream().map(deel -> ConceptdeelView.<ThemaInhoud>of(deel)).toList(),
        agenda.geldbronnen.stream().map(deel -> ConceptdeelView.<GeldbronInhoud>of(deel)).toList(),
        agenda.besluiten.stream().map(deel -> ConceptdeelView.<BesluitInhoud>of(deel)).toList(),
        agenda.programmalijnen.stream()
            .flatMap(lijn -> lijn.acties.stream())
            .map(ActieKeuze::of)
            .toList(),
        organisaties(Stream.concat(beslissers(begroting.regels.stream()), betalers(agenda))));
  }

  /** Who decides on a PM in these regels. */
  static Stream<UUID> beslissers(Stream<Begrotingsregel> regels) {
    return regels
        .flatMap(regel -> regel.bedragen.values().stream())
        .map(Bedrag::beslistDoor)
        .filter(Objects::nonNull);
  }

  private static Stream<UUID> betalers(Agenda agenda) {
    return agenda.geldbronnen.stream()
        .filter(bron -> bron.organisatie != null)
        .map(bron -> bron.organisatie.id);
  }

  static List<OrganisatieKeuze> organisaties(Stream<UUID> gevraagd) {
    List<UUID> ids = gevraagd.distinct().toList();
    return ids.isEmpty()
        ? List.of()
        : Organisatie.<Organisatie>list("id in ?1 order by naam, id", ids).stream()
            .map(OrganisatieKeuze::of)
            .toList();
  }
}

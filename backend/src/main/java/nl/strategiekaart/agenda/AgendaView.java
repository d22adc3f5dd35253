package nl.strategiekaart.agenda;

import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.organisatie.OrganisatieVerwijzing;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda as visitors read it: what it is, its fasen, thema's, besluiten and programmalijnen. */
@Schema(name = "Agenda", description = "Een agenda: het plan van een eigenaar voor een periode.")
public record AgendaView(
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
    @Schema(description = "Hoe de agenda is gemaakt.", nullable = true) String totstandkoming,
    @Schema(description = "Hoe de voortgang wordt gevolgd.", nullable = true) String monitoring,
    @Schema(description = "Hoe er wordt geëvalueerd.", nullable = true) String evaluatie,
    @Schema(description = "De visie waar de agenda uit volgt.", nullable = true) String visie,
    @Schema(description = "Het besluit over de visie.", nullable = true) BesluitView visieBesluit,
    @Schema(description = "De gepubliceerde versie.") VersieVerwijzing versie,
    @Schema(description = "Fasen op volgorde.") List<FaseView> fasen,
    @Schema(description = "Thema's op volgorde.") List<ThemaVerwijzing> themas,
    @Schema(description = "Besluiten en moties.") List<BesluitView> besluiten,
    @Schema(description = "Programmalijnen op volgorde.") List<ProgrammalijnView> programmalijnen,
    @Schema(
            description = "De agenda waar deze op volgt, als bezoekers die kennen.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        AgendaVerwijzing vervolgOp) {

  /** Which published versie this is. */
  @Schema(name = "VersieVerwijzing", description = "Een gepubliceerde versie van een agenda.")
  public record VersieVerwijzing(
      @Schema(description = "Volgnummer binnen de agenda.", examples = "1") int nummer,
      @Schema(description = "Moment van publicatie (UTC).", examples = "2026-11-22T09:00:00Z")
          java.time.Instant gepubliceerdOp,
      @Schema(description = "Wat er is veranderd.") String toelichting) {}

  public static AgendaView of(Agenda agenda, VersieVerwijzing versie, Vervolg vervolg) {
    return new AgendaView(
        agenda.code,
        Adres.van("/agendas/" + agenda.code),
        agenda.titel,
        agenda.soort,
        OrganisatieVerwijzing.of(agenda.eigenaar),
        agenda.van,
        agenda.tot,
        agenda.samenvatting,
        agenda.totstandkoming,
        agenda.monitoring,
        agenda.evaluatie,
        agenda.visie,
        agenda.visieBesluit == null ? null : BesluitView.of(agenda.visieBesluit),
        versie,
        agenda.fasen.stream().map(FaseView::of).toList(),
        agenda.themas.stream().map(ThemaVerwijzing::of).toList(),
        agenda.besluiten.stream().map(BesluitView::of).toList(),
        agenda.programmalijnen.stream().map(ProgrammalijnView::of).toList(),
        vervolg.agenda());
  }
}

package nl.strategiekaart.agenda;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actie as visitors read it: wie, wat, wanneer and hoe, and where it stands on the map. */
@Schema(name = "Actie", description = "Een afspraak: wie doet wat, wanneer en hoe.")
public record ActieView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c")
        String url,
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "De programmalijn.") ProgrammalijnVerwijzing programmalijn,
    @Schema(description = "De strategie waar de actie onder valt.", nullable = true)
        StrategieVerwijzing strategie,
    @Schema(description = "De resultaten waar de actie aan bijdraagt, via de strategie.")
        List<ResultaatVerwijzing> resultaten,
    @Schema(description = "Codes van de fasen waarin de actie op de kaart staat.")
        List<String> fasen,
    @Schema(description = "Wat er wordt afgesproken, in één zin.") String wat,
    @Schema(description = "Wie het doen; trekkers eerst.") List<BetrokkenheidView> wie,
    @Schema(description = "Wanneer het gebeurt.") WanneerView wanneer,
    @Schema(
            description = "Hoe vaak, als dat is afgesproken.",
            examples = "twee keer per jaar",
            nullable = true)
        String frequentie,
    @Schema(description = "Hoe het gebeurt, in stappen op volgorde.") List<StapView> hoe,
    @Schema(description = "Thema's.") List<ThemaVerwijzing> themas,
    @Schema(description = "Wijken.") List<String> wijken,
    @Schema(description = "Links naar andere sites.") List<LinkView> links,
    @Schema(
            description =
                "De actie in een eerdere agenda waar deze op volgt, als bezoekers die kennen.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        VervolgVanActie vervolgOp) {

  /** An actie of another agenda that this one follows on, or that goes on with it. */
  @Schema(name = "VervolgVanActie", description = "Een actie in een andere agenda.")
  public record VervolgVanActie(
      @Schema(description = "De agenda waar zij in staat.") AgendaVerwijzing agenda,
      @Schema(
              description = "Vast adres.",
              examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/acties/5f0c")
          String url) {

    /** From the three of which the rest follows. */
    public static VervolgVanActie van(String agenda, String titel, UUID actie) {
      return new VervolgVanActie(
          AgendaVerwijzing.van(agenda, titel),
          Adres.van("/agendas/" + agenda + "/acties/" + actie));
    }
  }

  /** The strategie above an actie. */
  @Schema(name = "StrategieVerwijzing", description = "Een strategie, kort aangeduid.")
  public record StrategieVerwijzing(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Titel.") String titel) {}

  /** A resultaat that an actie helps to reach. */
  @Schema(name = "ResultaatVerwijzing", description = "Een resultaat, kort aangeduid.")
  public record ResultaatVerwijzing(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Wat er bereikt moet zijn.") String tekst,
      @Schema(description = "Jaar waarin het bereikt moet zijn.", nullable = true) Integer jaar,
      @Schema(description = "Code van de fase.", examples = "kort") String fase) {}

  public static ActieView of(Actie actie, Vervolg vervolg) {
    Agenda agenda = actie.programmalijn.agenda;
    return new ActieView(
        actie.id,
        Adres.van("/agendas/" + agenda.code + "/acties/" + actie.id),
        AgendaVerwijzing.of(agenda),
        ProgrammalijnVerwijzing.of(actie.programmalijn),
        actie.strategie == null
            ? null
            : new StrategieVerwijzing(actie.strategie.id, actie.strategie.titel),
        actie.resultaten().stream()
            .map(r -> new ResultaatVerwijzing(r.id, r.tekst, r.jaar, r.fase.code))
            .toList(),
        actie.fasen().stream().map(fase -> fase.code).toList(),
        actie.wat,
        actie.wie().stream().map(BetrokkenheidView::of).toList(),
        WanneerView.of(actie.wanneer),
        actie.frequentie,
        actie.hoe.stream().map(StapView::of).toList(),
        actie.themas.stream().map(ThemaVerwijzing::of).toList(),
        List.copyOf(actie.wijken),
        actie.links.stream().map(link -> new LinkView(link.titel(), link.url())).toList(),
        vervolg.acties().get(actie.id));
  }
}

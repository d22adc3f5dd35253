package nl.strategiekaart.agenda;

import java.util.List;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The strategiekaart of a programmalijn as one document: three columns (resultaten, strategieën,
 * acties), grouped by fase. A strategie stands on the map once, also when resultaten share it.
 */
@Schema(
    name = "Strategiekaart",
    description = "De strategiekaart van een programmalijn als één document.")
public record StrategiekaartView(
    @Schema(
            description = "Vast adres.",
            examples =
                "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken/strategiekaart")
        String url,
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "De programmalijn.") ProgrammalijnView programmalijn,
    @Schema(description = "De fasen op volgorde; acties zonder fase staan achteraan, zonder fase.")
        List<FaseOpKaart> fasen,
    @Schema(description = "Begrotingsregels waaruit acties van deze programmalijn worden betaald.")
        List<MiddelenView> middelen) {

  /** One fase of the map. */
  @Schema(name = "FaseOpKaart", description = "Een fase op de strategiekaart.")
  public record FaseOpKaart(
      @Schema(description = "De fase.", nullable = true) FaseView fase,
      @Schema(description = "De rijen van de kaart.") List<Groep> groepen) {}

  /** A row of the map: resultaten that share strategieën stand together. */
  @Schema(
      name = "GroepOpKaart",
      description = "Resultaten die strategieën delen, met die strategieën.")
  public record Groep(
      @Schema(description = "Resultaten in de linkerkolom.") List<ResultaatView> resultaten,
      @Schema(description = "Strategieën met hun acties.") List<Blok> blokken) {}

  /** A strategie with its acties; without a strategie, the acties that hang under none. */
  @Schema(name = "BlokOpKaart", description = "Een strategie met haar acties.")
  public record Blok(
      @Schema(
              description = "De strategie; leeg voor acties die onder geen strategie vallen.",
              nullable = true)
          StrategieView strategie,
      @Schema(description = "De acties in de rechterkolom.") List<ActieView> acties) {}

  /** A begrotingsregel that pays for acties of this line, with its total over all years. */
  @Schema(name = "Middelen", description = "Een begrotingsregel met haar totaal over alle jaren.")
  public record MiddelenView(
      @Schema(description = "Thema van de begrotingsregel.") ThemaVerwijzing thema,
      @Schema(description = "Onderdeel.", examples = "Onderzoeken uitvoeren") String onderdeel,
      @Schema(description = "Eerste jaar van de begroting.", examples = "2023") int vanJaar,
      @Schema(description = "Laatste jaar van de begroting.", examples = "2029") int totJaar,
      @Schema(description = "Totaal over alle jaren.") Totaal totaal) {}

  public static StrategiekaartView of(
      Programmalijn lijn, List<MiddelenView> middelen, Vervolg vervolg) {
    return new StrategiekaartView(
        Adres.van(
            "/agendas/" + lijn.agenda.code + "/programmalijnen/" + lijn.code + "/strategiekaart"),
        AgendaVerwijzing.of(lijn.agenda),
        ProgrammalijnView.of(lijn),
        Kaartindeling.van(lijn, vervolg),
        middelen);
  }
}

package nl.strategiekaart.agenda;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A resultaat (opgave) of a programmalijn as visitors read it. */
@Schema(name = "Resultaat", description = "Een resultaat (opgave) van een programmalijn.")
public record ResultaatView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/resultaten/5f0c")
        String url,
    @Schema(description = "De programmalijn.") ProgrammalijnVerwijzing programmalijn,
    @Schema(description = "Wat er bereikt moet zijn.") String tekst,
    @Schema(description = "Code van de fase.", examples = "kort") String fase,
    @Schema(description = "Jaar waarin het bereikt moet zijn.", examples = "2024", nullable = true)
        Integer jaar,
    @Schema(description = "Het besluit waarin de opgave is vastgesteld.", nullable = true)
        BesluitView besluit,
    @Schema(description = "Hoe het resultaat wordt gemeten.") List<IndicatorView> indicatoren) {

  public static ResultaatView of(Resultaat resultaat) {
    return new ResultaatView(
        resultaat.id,
        Adres.van(
            "/agendas/" + resultaat.programmalijn.agenda.code + "/resultaten/" + resultaat.id),
        ProgrammalijnVerwijzing.of(resultaat.programmalijn),
        resultaat.tekst,
        resultaat.fase.code,
        resultaat.jaar,
        resultaat.besluit == null ? null : BesluitView.of(resultaat.besluit),
        resultaat.indicatoren.stream().map(IndicatorView::of).toList());
  }
}

package nl.strategiekaart.agenda;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programmalijn as visitors read it, with what its map holds in numbers. */
@Schema(
    name = "Programmalijn",
    description = "Een programmalijn, met aantallen van haar strategiekaart.")
public record ProgrammalijnView(
    @Schema(description = "Vaste code in adressen.", examples = "goud-maken") String code,
    @Schema(
            description = "Vast adres.",
            examples =
                "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken")
        String url,
    @Schema(description = "Nummer op de agenda.", examples = "7") int nummer,
    @Schema(description = "Titel.", examples = "Goud maken") String titel,
    @Schema(description = "Waar de programmalijn naartoe werkt.") String ambitie,
    @Schema(description = "Codes van de fasen waarin zij resultaten of acties heeft.")
        List<String> fasen,
    @Schema(description = "Aantal resultaten.", examples = "5") int aantalResultaten,
    @Schema(description = "Aantal strategieën.", examples = "7") int aantalStrategieen,
    @Schema(description = "Aantal acties.", examples = "15") int aantalActies) {

  public static ProgrammalijnView of(Programmalijn lijn) {
    return new ProgrammalijnView(
        lijn.code,
        ProgrammalijnVerwijzing.adres(lijn),
        lijn.nummer,
        lijn.titel,
        lijn.ambitie,
        lijn.fasen().stream().map(fase -> fase.code).toList(),
        lijn.resultaten.size(),
        lijn.strategieen.size(),
        lijn.acties.size());
  }
}

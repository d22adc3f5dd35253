package nl.strategiekaart.agenda;

import java.util.List;
import java.util.UUID;
import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strategie of a programmalijn as visitors read it. */
@Schema(name = "Strategie", description = "Wat er moet gebeuren voor een of meer resultaten.")
public record StrategieView(
    @Schema(description = "Vast kenmerk.") UUID id,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/strategieen/5f0c")
        String url,
    @Schema(description = "De programmalijn.") ProgrammalijnVerwijzing programmalijn,
    @Schema(description = "Titel.", examples = "Uitwisselen en verbinden") String titel,
    @Schema(description = "Kenmerken van de resultaten waar de strategie aan bijdraagt.")
        List<UUID> resultaten) {

  public static StrategieView of(Strategie strategie) {
    return new StrategieView(
        strategie.id,
        Adres.van(
            "/agendas/" + strategie.programmalijn.agenda.code + "/strategieen/" + strategie.id),
        ProgrammalijnVerwijzing.of(strategie.programmalijn),
        strategie.titel,
        strategie.resultaten.stream().map(resultaat -> resultaat.id).toList());
  }
}

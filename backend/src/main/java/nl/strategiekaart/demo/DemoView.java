package nl.strategiekaart.demo;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is of the demo in this installation. */
@Schema(name = "Demo", description = "De demo om rond te kijken, voor zover die is geladen.")
public record DemoView(
    @Schema(description = "Of zij bij elke start wordt geladen; dan is zij niet weg te halen.")
        boolean bijElkeStart,
    @Schema(description = "De agenda's van de demo; leeg als zij niet is geladen.")
        List<Demoagenda> agendas,
    @Schema(
            description =
                "Codes van haar organisaties. Na het weghalen: die er nog zijn, omdat iets anders ze noemt.",
            examples = "[\"gemeente-zoetermeer\"]")
        List<String> organisaties,
    @Schema(description = "Andere agenda's van haar organisaties, die mensen hier zelf maakten.")
        List<Demoagenda> eigenWerk) {

  /** An agenda, as it is called. */
  @Schema(name = "Demoagenda", description = "Een agenda, kort aangeduid.")
  public record Demoagenda(
      @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030")
          String code,
      @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
          String titel) {}
}

package nl.strategiekaart.uitwisseling;

import nl.strategiekaart.bewerking.Aanlegfout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault in an agendabestand, where the person who made it can find it. */
@Schema(name = "Agendabestandfout", description = "Iets in het bestand dat niet klopt.")
public record AgendabestandfoutView(
    @Schema(description = "De regel in het bestand.", examples = "118", nullable = true)
        Integer regel,
    @Schema(description = "Vaste code van de fout.", examples = "onbekende-waarde") String code,
    @Schema(
            description = "Wat er mis is, en waar.",
            examples = "actie l7-a1, hoe/0/geldbron 'npo': Dit is er niet (meer).")
        String uitleg) {

  static AgendabestandfoutView of(Aanlegfout fout, Regelnummers regels) {
    return new AgendabestandfoutView(
        regels.van(fout.deel(), fout.pointer()), fout.code(), fout.tekst());
  }

  /** In one sentence. */
  String tekst() {
    return regel == null ? uitleg : "regel " + regel + ": " + uitleg;
  }
}

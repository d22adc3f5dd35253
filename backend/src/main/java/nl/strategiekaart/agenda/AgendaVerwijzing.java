package nl.strategiekaart.agenda;

import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agenda in the text of something else. */
@Schema(name = "AgendaVerwijzing", description = "Een agenda, kort aangeduid.")
public record AgendaVerwijzing(
    @Schema(description = "Vaste code in adressen.", examples = "zoetermeer-2022-2030") String code,
    @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2022-2030")
        String titel,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030")
        String url) {

  public static AgendaVerwijzing of(Agenda agenda) {
    return van(agenda.code, agenda.titel);
  }

  /** From the two of which the rest follows. */
  public static AgendaVerwijzing van(String code, String titel) {
    return new AgendaVerwijzing(code, titel, Adres.van("/agendas/" + code));
  }
}

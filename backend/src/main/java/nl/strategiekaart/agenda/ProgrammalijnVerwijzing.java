package nl.strategiekaart.agenda;

import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programmalijn in the text of something else. */
@Schema(name = "ProgrammalijnVerwijzing", description = "Een programmalijn, kort aangeduid.")
public record ProgrammalijnVerwijzing(
    @Schema(description = "Vaste code in adressen.", examples = "goud-maken") String code,
    @Schema(description = "Nummer op de agenda.", examples = "7") int nummer,
    @Schema(description = "Titel.", examples = "Goud maken") String titel,
    @Schema(
            description = "Vast adres.",
            examples =
                "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken")
        String url) {

  public static ProgrammalijnVerwijzing of(Programmalijn lijn) {
    return new ProgrammalijnVerwijzing(lijn.code, lijn.nummer, lijn.titel, adres(lijn));
  }

  static String adres(Programmalijn lijn) {
    return Adres.van("/agendas/" + lijn.agenda.code + "/programmalijnen/" + lijn.code);
  }
}

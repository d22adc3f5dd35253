package nl.strategiekaart.agenda;

import nl.strategiekaart.shared.Adres;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thema of an agenda as visitors read it. */
@Schema(name = "Thema", description = "Een thema dat dwars door de programmalijnen loopt.")
public record ThemaView(
    @Schema(description = "Vaste code in adressen.", examples = "onderzoek") String code,
    @Schema(
            description = "Vast adres.",
            examples = "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/themas/onderzoek")
        String url,
    @Schema(description = "Nummer op de agenda.", examples = "6") int nummer,
    @Schema(description = "Naam.", examples = "Onderzoek") String naam,
    @Schema(description = "Uitleg in gewone taal.") String toelichting,
    @Schema(description = "Aantal acties met dit thema.", examples = "9") int aantalActies) {

  /** One of an agenda; its address follows. */
  public static ThemaView van(
      String agenda, String code, int nummer, String naam, String toelichting, int aantalActies) {
    String url = Adres.van("/agendas/" + agenda + "/themas/" + code);
    return new ThemaView(code, url, nummer, naam, toelichting, aantalActies);
  }
}

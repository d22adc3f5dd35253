package nl.strategiekaart.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A thema in the text of something else. */
@Schema(name = "ThemaVerwijzing", description = "Een thema, kort aangeduid.")
public record ThemaVerwijzing(
    @Schema(description = "Vaste code in adressen.", examples = "onderzoek") String code,
    @Schema(description = "Naam.", examples = "Onderzoek") String naam) {

  public static ThemaVerwijzing of(Thema thema) {
    return new ThemaVerwijzing(thema.code, thema.naam);
  }
}

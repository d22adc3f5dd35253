package nl.strategiekaart.publicatie;

import nl.strategiekaart.agenda.AgendaVerwijzing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One hit of a search over everything published. */
@Schema(name = "Zoekresultaat", description = "Een treffer in alles wat is gepubliceerd.")
public record Zoekresultaat(
    @Schema(description = "Wat het is.", examples = "actie") Soort soort,
    @Schema(description = "Titel.") String titel,
    @Schema(
            description = "Laatste deel van het adres: een code of kenmerk.",
            examples = "goud-maken")
        String code,
    @Schema(
            description = "Vast adres.",
            examples =
                "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken")
        String url,
    @Schema(description = "De agenda waarin het staat.", nullable = true) AgendaVerwijzing agenda,
    @Schema(
            description = "Code van de programmalijn waarin het staat.",
            examples = "goud-maken",
            nullable = true)
        String programmalijn) {

  /** What a visitor can find. */
  @Schema(name = "Zoeksoort")
  public enum Soort {
    agenda("agendas"),
    programmalijn("programmalijnen"),
    resultaat("resultaten"),
    strategie("strategieen"),
    actie("acties"),
    thema("themas"),
    begrip("begrippen"),
    activiteit("activiteiten"),
    organisatie("organisaties");

    /** In which it lives. */
    final String collectie;

    Soort(String collectie) {
      this.collectie = collectie;
    }
  }
}

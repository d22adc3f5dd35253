package nl.strategiekaart.publicatie;

import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.zoeken.Vindplek;
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
            description = "Vast adres; van een besluit of begrotingsregel dat waar het in staat.",
            examples =
                "https://voorbeeld.nl/v1/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken")
        String url,
    @Schema(description = "De agenda waarin het staat.", nullable = true) AgendaVerwijzing agenda,
    @Schema(
            description = "Code van de programmalijn waarin het staat.",
            examples = "goud-maken",
            nullable = true)
        String programmalijn,
    @Schema(
            description =
                "De plek in de tekst waar de woorden staan; leeg als ze alleen in de titel staan.",
            nullable = true)
        Vindplek vindplek) {

  /** What can be found; of what is as good, the first comes first. */
  @Schema(name = "Zoeksoort")
  public enum Soort {
    agenda("agendas"),
    programmalijn("programmalijnen"),
    organisatie("organisaties"),
    thema("themas"),
    begrip("begrippen"),
    besluit(null),
    resultaat("resultaten"),
    strategie("strategieen"),
    actie("acties"),
    activiteit("activiteiten"),
    begroting("begroting"),
    begrotingsregel("begroting");

    /** In which it lives; null for what only stands in the agenda itself. */
    final String collectie;

    Soort(String collectie) {
      this.collectie = collectie;
    }

    /** Its address within that of its agenda, or of everything. */
    String pad(String code) {
      return switch (this) {
        case besluit -> "";
        case begroting, begrotingsregel -> "/" + collectie;
        default -> "/" + collectie + "/" + code;
      };
    }
  }
}

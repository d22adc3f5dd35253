package nl.strategiekaart.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another site. */
@Schema(name = "Link", description = "Een link naar een andere site.")
public record LinkView(
    @Schema(description = "Tekst van de link.", examples = "Cultuur079") String titel,
    @Schema(description = "Adres.", examples = "https://www.cultuur079.nl") String url) {

  /** A web address: nothing that a browser would run. */
  public static final String ADRES = "https?://\\S+";

  public static final String GEEN_ADRES = "moet een adres zijn dat begint met http:// of https://";
}

package nl.strategiekaart.agenda;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link to another site; url starts with http or https. */
@Embeddable
@Schema(name = "Link", description = "Een link naar een andere site.")
public record Link(
    @Schema(description = "Tekst van de link.", examples = "Cultuur079") String titel,
    @Schema(description = "Adres.", examples = "https://www.cultuur079.nl") String url) {

  /** A web address: nothing that a browser would run. */
  static final String ADRES = "https?://\\S+";

  static final String GEEN_ADRES = "moet een adres zijn dat begint met http:// of https://";
}

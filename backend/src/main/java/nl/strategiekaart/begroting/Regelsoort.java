package nl.strategiekaart.begroting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the amounts of a regel go out or come in; both are written as positive amounts. */
@Schema(name = "Regelsoort", description = "Of het geld eruit gaat (lasten) of erin komt (baten).")
public enum Regelsoort {
  lasten,
  baten
}

package nl.strategiekaart.begroting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what a regel says comes back every year, as the BBV tells them apart. */
@Schema(name = "Regelaard", description = "Of het elk jaar terugkomt, of voor een tijd is.")
public enum Aard {
  structureel,
  incidenteel
}

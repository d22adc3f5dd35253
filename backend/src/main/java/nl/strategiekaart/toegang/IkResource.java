package nl.strategiekaart.toegang;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is reading. */
@Path("/ik")
@Tag(name = "Inloggen")
public class IkResource {

  private final Toegang toegang;

  IkResource(Toegang toegang) {
    this.toegang = toegang;
  }

  @GET
  @Operation(
      summary = "Wie ben ik",
      description = "Wie er is ingelogd en wat die mag. Voor een bezoeker is 'ingelogd' onwaar.")
  public IkView ik() {
    return IkView.of(toegang);
  }
}

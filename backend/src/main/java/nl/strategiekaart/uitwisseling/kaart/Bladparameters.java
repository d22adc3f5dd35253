package nl.strategiekaart.uitwisseling.kaart;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.shared.Invoer;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is chosen for one file only, in the address. */
public class Bladparameters {

  private static final int LAATSTE_RIJ = 1_048_576;

  @Parameter(description = "Alleen deze bladen; zonder: alle.", example = "Blad1")
  @QueryParam("blad")
  public List<String> bladen;

  @Parameter(
      description = "De rij met kolomnamen; zonder wordt die gezocht.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1"),
      example = "4")
  @QueryParam("koprij")
  public String koprij;

  @Parameter(
      description = "Ook wat verborgen is: rijen, kolommen en bladen.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
      example = "true")
  @QueryParam("verborgen")
  public String verborgen;

  @Parameter(description = "Kenmerk van de fase voor waar het bestand er geen noemt.")
  @QueryParam("fase")
  public String fase;

  @Inject Invoer invoer;

  /** What was chosen; a 400 with every fault. */
  Bladkeuze lees() {
    int rij = invoer.getal("koprij", koprij, 0, 1, LAATSTE_RIJ);
    boolean metVerborgen = invoer.janee("verborgen", verborgen);
    if (fase != null && Kenmerken.uuid(fase).isEmpty()) {
      invoer.fout("fase", "'fase' moet het kenmerk van een fase zijn.");
    }
    invoer.gooiBijFouten();
    return new Bladkeuze(
        bladen, rij == 0 ? null : rij, metVerborgen, Kenmerken.uuid(fase).orElse(null));
  }
}

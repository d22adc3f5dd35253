package nl.strategiekaart.blad;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Invoer;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is chosen of how one file is read, in the address. */
public class Leesparameters {

  private static final int LAATSTE_RIJ = 1_048_576;
  private static final int MEESTE_ANTWOORDEN = 500;

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

  @Parameter(
      description =
          "Antwoorden op de vragen van het voorbeeld: naam van de vraag, '=' en het antwoord.",
      example = "eenheid=duizend")
  @QueryParam("antwoord")
  public List<String> antwoorden;

  @Inject Invoer invoer;

  /** What was chosen; a 400 with every fault. */
  public Leeskeuze lees() {
    int rij = invoer.getal("koprij", koprij, 0, 1, LAATSTE_RIJ);
    boolean metVerborgen = invoer.janee("verborgen", verborgen);
    Map<String, String> gegeven = new LinkedHashMap<>();
    for (String antwoord : antwoorden.stream().limit(MEESTE_ANTWOORDEN).toList()) {
      // The name of a sheet can be part of a question, and hold the sign.
      int teken = antwoord.lastIndexOf('=');
      if (teken < 1) {
        invoer.fout("antwoord", "'antwoord' moet een vraag en een antwoord zijn: eenheid=duizend.");
      } else {
        gegeven.put(antwoord.substring(0, teken), antwoord.substring(teken + 1));
      }
    }
    invoer.gooiBijFouten();
    return new Leeskeuze(bladen, rij == 0 ? null : rij, metVerborgen, gegeven);
  }
}

package nl.strategiekaart.begroting.concept;

import java.util.List;
import nl.strategiekaart.begroting.Begroting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The begroting of a concept and its scenarios. */
@Schema(name = "Begrotingen", description = "De begroting van een concept en de scenario's.")
public record BegrotingenView(
    @Schema(description = "De begroting zelf voorop, dan de scenario's op naam.")
        List<BegrotingInLijst> begrotingen) {

  static BegrotingenView of(List<Begroting> begrotingen) {
    return new BegrotingenView(begrotingen.stream().map(BegrotingInLijst::of).toList());
  }
}

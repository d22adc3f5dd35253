package nl.strategiekaart.begroting.concept;

import java.util.UUID;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.shared.Kenmerken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a begroting, scenario or published versie says, to compare with another.
 *
 * @param kenmerk changes with everything that may be written of it
 */
record Begrotingsstand(Kant kant, BegrotingView inhoud, String kenmerk) {

  /** Which of them it is. */
  @Schema(
      name = "KantVanBegrotingsvergelijking",
      description = "De begroting, een scenario of een gepubliceerde versie.")
  public record Kant(
      @Schema(description = "Kenmerk; leeg voor een versie.", nullable = true) UUID id,
      @Schema(
              description = "Nummer van de versie; leeg voor wat in het concept staat.",
              examples = "3",
              nullable = true)
          Integer versie,
      @Schema(
              description = "Naam van het scenario; leeg voor de begroting zelf en een versie.",
              examples = "10 % minder",
              nullable = true)
          String naam) {}

  static Begrotingsstand van(Begroting begroting) {
    return new Begrotingsstand(
        new Kant(begroting.id, null, begroting.naam),
        BegrotingView.of(begroting),
        begroting.kenmerk());
  }

  /** The ETag of the comparison of two of them. */
  static String etag(String oud, String nieuw) {
    return Kenmerken.etag(oud + " " + nieuw);
  }

  static Begrotingsstand van(int versie, BegrotingView inhoud) {
    return new Begrotingsstand(new Kant(null, versie, null), inhoud, "versie-" + versie);
  }
}

package nl.strategiekaart.begroting.concept;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.begroting.Totalen;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The begroting of a concept and its scenarios. */
@Schema(name = "Begrotingen", description = "De begroting van een concept en de scenario's.")
public record BegrotingenView(
    @Schema(description = "De begroting zelf voorop, dan de scenario's op naam.")
        List<BegrotingInLijst> begrotingen) {

  static BegrotingenView of(List<Begroting> begrotingen) {
    return new BegrotingenView(begrotingen.stream().map(BegrotingInLijst::of).toList());
  }

  /** A begroting or scenario to choose from. */
  @Schema(name = "BegrotingInLijst", description = "Een begroting of scenario om te kiezen.")
  public record BegrotingInLijst(
      @Schema(description = "Vast kenmerk.") UUID id,
      @Schema(description = "Loopt op met elke wijziging; ook de ETag.", examples = "4")
          int revisie,
      @Schema(
              description = "Naam van het scenario; leeg voor de begroting zelf.",
              examples = "Zonder aanvullend budget",
              nullable = true)
          String naam,
      @Schema(description = "Waar het scenario voor is.", nullable = true) String toelichting,
      @Schema(description = "Of het een scenario is.") boolean isScenario,
      @Schema(description = "Eerste jaar.", examples = "2023") int vanJaar,
      @Schema(description = "Laatste jaar.", examples = "2029") int totJaar,
      @Schema(
              description =
                  "Wanneer de regels of de gegevens voor het laatst zijn gewijzigd (UTC).",
              examples = "2026-11-22T09:00:00Z",
              nullable = true)
          Instant gewijzigdOp,
      @Schema(description = "Begrote lasten over alle jaren.") Totaal totaal,
      @Schema(
              description = "Begrote baten over alle jaren; ontbreekt als er geen zijn.",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Totaal baten,
      @Schema(
              description = "Lasten min baten; ontbreekt als er geen baten zijn.",
              nullable = true,
              extensions = @Extension(name = ContractFilter.LATER, value = ""))
          @JsonInclude(JsonInclude.Include.NON_NULL)
          Totaal saldo) {

    static BegrotingInLijst of(Begroting begroting) {
      Totaalreeks samen = Totalen.van(begroting).samen().begroot();
      return new BegrotingInLijst(
          begroting.id,
          begroting.revisie,
          begroting.naam,
          begroting.toelichting,
          begroting.isScenario(),
          begroting.vanJaar,
          begroting.totJaar,
          laatst(begroting),
          samen.totaal(),
          samen.baten() == null ? null : samen.baten().totaal(),
          samen.saldo() == null ? null : samen.saldo().totaal());
    }

    private static Instant laatst(Begroting begroting) {
      return Stream.concat(
              Stream.of(begroting.gewijzigdOp), begroting.regels.stream().map(r -> r.gewijzigdOp))
          .filter(Objects::nonNull)
          .max(Comparator.naturalOrder())
          .orElse(null);
    }
  }
}

package nl.strategiekaart.agenda;

import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.tijd.WanneerView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of the hoe of an actie as visitors read it.
 *
 * @param fte decimal string, full-time equivalents
 */
@Schema(name = "Stap", description = "Een stap: hoe de actie wordt uitgevoerd.")
public record StapView(
    @Schema(description = "Wat er gebeurt.") String tekst,
    @Schema(description = "Wanneer, als dat is afgesproken.", nullable = true) WanneerView wanneer,
    @Schema(description = "Inzet in fte.", examples = "0.75", nullable = true) String fte,
    @Schema(description = "Bedrag, als dat is afgesproken.", nullable = true) Geld bedrag,
    @Schema(description = "Waarvoor het bedrag telt.", examples = "jaar", nullable = true) Per per,
    @Schema(description = "Waar het geld of de inzet vandaan komt.", nullable = true)
        GeldbronView geldbron,
    @Schema(description = "Of de stap is gezet.") boolean gedaan) {

  public static final String FTE = "(?!0+(\\.0+)?$)\\d{1,4}(\\.\\d{1,2})?";
  public static final String GEEN_FTE =
      "moet meer zijn dan 0, met een punt en hoogstens twee decimalen, zoals 0.75";
  static final String BEDRAG = "\\d{1,12}(\\.\\d{1,2})?";
  static final String GEEN_BEDRAG =
      "moet een bedrag zijn met een punt en hoogstens twee decimalen, zoals 30000.00";

  public static StapView of(Stap stap) {
    return new StapView(
        stap.tekst,
        stap.wanneer == null ? null : WanneerView.of(stap.wanneer),
        stap.fte == null ? null : stap.fte.toPlainString(),
        stap.bedrag == null ? null : Geld.van(stap.bedrag),
        stap.bedrag == null ? null : stap.per,
        stap.geldbron == null ? null : GeldbronView.of(stap.geldbron),
        stap.gedaan);
  }
}

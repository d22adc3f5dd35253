package nl.strategiekaart.publicatie.controle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything on one map that deserves a second look. */
@Schema(name = "Controle", description = "Wat er op een kaart nog aandacht vraagt.")
public record ControleView(
    @Schema(description = "Bevindingen, wat het meest telt eerst.") List<Bevinding> bevindingen) {}

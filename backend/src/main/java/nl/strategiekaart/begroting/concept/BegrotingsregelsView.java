package nl.strategiekaart.begroting.concept;

import java.util.List;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.bewerking.ConceptdeelView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Regels that were changed at once. */
@Schema(name = "GewijzigdeBegrotingsregels", description = "De regels zoals ze nu zijn.")
public record BegrotingsregelsView(
    @Schema(description = "In de volgorde van het verzoek.")
        List<ConceptdeelView<BegrotingsregelInhoud>> regels) {}

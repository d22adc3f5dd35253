package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import nl.strategiekaart.bewerking.Kindcontract;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.uitwisseling.AgendakopieNieuw.Tijden;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which part of an agenda is copied, where it comes, and what comes along. */
@Schema(
    name = "OnderdeelkopieNieuw",
    description = "Een kopie van een deel van een agenda, op een andere plek.")
public record OnderdeelkopieNieuw(
    @Schema(
            description = "Code van de agenda waar het uit komt; leeg: deze agenda zelf.",
            examples = "zoetermeer-2022-2030",
            nullable = true)
        @Tekst
        String uitAgenda,
    @Schema(ref = Kindcontract.SCHEMA, required = true) @NotNull @Tekst String soort,
    @Schema(description = "Kenmerk van wat er wordt gekopieerd.") @NotNull UUID onderdeel,
    @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "Wat er van de kopie zelf anders wordt (merge-patch, RFC 7396), met kenmerken uit deze agenda. Vooral waar"
                    + " zij komt: programmalijn, strategie, resultaten of fase, en volgorde of nummer; leeg: achteraan.",
            examples = "{\"strategie\": \"5b0c6d5e-0c5f-5d7b-8f3e-0a4b6a6a4a11\"}",
            nullable = true)
        ObjectNode naar,
    @Schema(
            description =
                "schuif: tijden schuiven op met het verschil in beginjaar van de agenda's. leeg: wat later in te vullen is"
                    + " wordt leeg. blijf: tijden blijven.",
            defaultValue = "schuif")
        Tijden tijden,
    @Schema(
            description = "Of acties eronder die zijn afgerond of gestopt meegaan.",
            defaultValue = "false")
        boolean metAfgeronde,
    @Schema(description = "Of niet meegaat wie de acties doen.", defaultValue = "false")
        boolean zonderWie,
    @Schema(description = "Of de stappen van de acties niet meegaan.", defaultValue = "false")
        boolean zonderStappen)
    implements Kopiekeuzes {

  /** What was left out is what one would expect. */
  public OnderdeelkopieNieuw {
    tijden = tijden == null ? Tijden.schuif : tijden;
    naar = naar == null ? JsonNodeFactory.instance.objectNode() : naar;
  }
}

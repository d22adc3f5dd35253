package nl.strategiekaart.bewerking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That many parts were put back in one go.
 *
 * @param handeling by which it can be taken back itself; null when there was nothing to do
 */
@Schema(name = "Teruggezet", description = "Wat in één keer is teruggezet.")
public record TeruggezetView(
    @Schema(
            description =
                "Hiermee kan dit weer ongedaan worden gemaakt; leeg als er niets te doen was.",
            nullable = true)
        UUID handeling,
    @Schema(description = "Aantal onderdelen dat is veranderd.", examples = "12") int aantal,
    @Schema(description = "De stand van het concept daarna.", examples = "131") long stand) {}

package nl.strategiekaart.publicatie.concept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.strategiekaart.publicatie.Verschillen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What publishing would change now. */
@Schema(
    name = "Conceptverschillen",
    description = "Wat het concept anders zegt dan de laatste versie.")
public record Conceptverschillen(
    @JsonUnwrapped Verschillen verschillen,
    @Schema(
            description = "De stand van het concept die is vergeleken; nodig om te publiceren.",
            examples = "42")
        long stand) {}

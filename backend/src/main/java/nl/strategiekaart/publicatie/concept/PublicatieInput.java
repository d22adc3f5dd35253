package nl.strategiekaart.publicatie.concept;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to publish, and why. */
@Schema(
    name = "PublicatieNieuw",
    description = "Wat er wordt gepubliceerd, en waarom.",
    requiredProperties = {"toelichting", "stand"})
public record PublicatieInput(
    @Schema(
            description = "Wat er is veranderd, in gewone taal.",
            examples = "Nieuwe trekker voor de muziekacties.")
        String toelichting,
    @Schema(
            description = "Kenmerk van het besluit erachter, uit het concept van deze agenda.",
            nullable = true)
        String besluit,
    @Schema(
            description =
                "De stand van het concept die is bekeken: wat is gezien is wat wordt gepubliceerd.",
            examples = "42")
        Long stand) {}

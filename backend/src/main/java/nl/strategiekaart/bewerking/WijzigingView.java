package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the trail as editors read it. */
@Schema(name = "Wijziging", description = "Een wijziging van wat er wordt bewerkt.")
public record WijzigingView(
    @Schema(
            description =
                "Loopt op binnen wat als geheel wordt bewerkt: een agenda, of een organisatie.",
            examples = "118")
        long nummer,
    @Schema(description = "Wanneer (UTC).", examples = "2026-11-22T09:00:00Z") Instant tijdstip,
    @Schema(
            description = "Wie; leeg als de omgeving het zelf deed of de gebruiker is gewist.",
            examples = "Bea Beleid",
            nullable = true)
        String door,
    @Schema(description = "Wat er gebeurde.", examples = "gewijzigd") Wijziging.Wat wat,
    @Schema(ref = Kindcontract.IN_SPOOR) String soort,
    @Schema(description = "Kenmerk van het onderdeel.") UUID onderdeel,
    @Schema(description = "Hoe het toen heette.", examples = "De makers houden open huis.")
        String titel,
    @Schema(description = "Kenmerk van de programmalijn.", nullable = true) UUID programmalijn,
    @Schema(
            description = "De inhoud ervoor; leeg als het nieuw was.",
            nullable = true,
            implementation = Object.class)
        @JsonRawValue
        String voor,
    @Schema(
            description = "De inhoud erna; leeg als het is gearchiveerd.",
            nullable = true,
            implementation = Object.class)
        @JsonRawValue
        String na,
    @Schema(description = "Hetzelfde bij alles wat in één keer is gedaan.") UUID handeling,
    @Schema(
            description =
                "Hoeveel wijzigingen deze regel samenvat; alleen met 'per=handeling' meer dan een.",
            examples = "1")
        long aantal,
    @Schema(description = "Of het onderdeel terug kan naar hoe het hiervoor was.")
        boolean herstelbaar) {}

package nl.strategiekaart.publicatie.concept;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When to publish, and why. */
@Schema(name = "GeplandePublicatieNieuw", description = "Wanneer er wordt gepubliceerd, en waarom.")
public record GeplandePublicatieInput(
    @Schema(
            description = "Het moment: in de toekomst, en hoogstens een jaar vooruit.",
            format = "date-time",
            examples = "2026-12-01T08:00:00Z")
        @NotNull
        String tijdstip,
    @Schema(
            description = "Wat er dan is veranderd, in gewone taal.",
            examples = "De agenda na het raadsbesluit.")
        @NotNull
        @Tekst
        @Size(max = PublicatieInput.LANGSTE, message = PublicatieInput.TE_LANG)
        String toelichting,
    @Schema(
            description = "Kenmerk van het besluit erachter, uit het concept van deze agenda.",
            implementation = String.class,
            nullable = true)
        UUID besluit,
    @Schema(
            description =
                "De stand van het concept die is bekeken, om precies die te publiceren. Leeg: het concept zoals het op dat"
                    + " moment is, met alles wat er nog bij komt.",
            examples = "42",
            nullable = true)
        Long stand) {

  /** The moment; empty when it is none. */
  Optional<Instant> moment() {
    try {
      return Optional.ofNullable(tijdstip).map(t -> OffsetDateTime.parse(t).toInstant());
    } catch (DateTimeException geenMoment) {
      return Optional.empty();
    }
  }
}

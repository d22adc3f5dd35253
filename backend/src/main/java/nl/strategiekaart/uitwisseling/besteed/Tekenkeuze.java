package nl.strategiekaart.uitwisseling.besteed;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a word in the column with signs says of the amount beside it. */
@Embeddable
@Schema(name = "Bestedingsteken", description = "Wat een teken zegt van het bedrag ernaast.")
public record Tekenkeuze(
    @Schema(description = "Zoals het in de kolom staat.", examples = "C")
        @NotNull
        @Tekst
        @Size(max = LANGSTE, message = "heeft hooguit " + LANGSTE + " tekens")
        String teken,
    @Schema(
            description =
                "Of het bedrag ernaast eraf gaat; leeg in een voorstel als dat niet duidelijk is.",
            examples = "true",
            nullable = true)
        @Column(name = "gaat_af")
        Boolean gaatAf) {

  static final int LANGSTE = 60;
}

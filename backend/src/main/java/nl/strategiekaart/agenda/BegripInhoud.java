package nl.strategiekaart.agenda;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be written of a begrip. */
@Schema(name = "BegripInhoud", description = "Wat er van een begrip te schrijven is.")
public record BegripInhoud(
    @Schema(description = "Het woord.", examples = "CToS") @NotNull @Tekst String term,
    @Schema(description = "Andere schrijfwijzen van hetzelfde woord.") @Size(max = 50)
        List<@NotNull @Tekst String> varianten,
    @Schema(description = "Uitleg in gewone taal.") @NotNull @Tekst String uitleg,
    @Schema(description = "Adres met meer informatie.", nullable = true)
        @Tekst
        @Pattern(regexp = LinkView.ADRES, message = LinkView.GEEN_ADRES)
        String link) {}

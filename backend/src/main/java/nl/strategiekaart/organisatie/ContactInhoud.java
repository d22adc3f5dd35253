package nl.strategiekaart.organisatie;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.strategiekaart.shared.Tekst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an organisatie can be reached.
 *
 * @param openbaar whether visitors may read it; null is no
 */
@Schema(name = "ContactInhoud", description = "Hoe een organisatie te bereiken is.")
public record ContactInhoud(
    @Schema(description = "Van een persoon of een balie.", examples = "Balie", nullable = true)
        @Tekst
        String naam,
    @Schema(description = "E-mailadres.", examples = "info@ckc.example", nullable = true)
        @Email(message = "moet een e-mailadres zijn, zoals naam@voorbeeld.nl")
        @Size(max = 254, message = "is te lang (hoogstens 254 tekens)")
        @Tekst
        String email,
    @Schema(description = "Telefoonnummer.", examples = "079 123 45 67", nullable = true)
        @Pattern(
            regexp = "\\+?[0-9() .-]{6,25}",
            message = "moet een telefoonnummer zijn, zoals 079 123 45 67")
        String telefoon,
    @Schema(description = "Of bezoekers dit lezen.", examples = "true", nullable = true)
        Boolean openbaar) {}

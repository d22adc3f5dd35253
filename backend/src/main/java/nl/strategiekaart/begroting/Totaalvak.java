package nl.strategiekaart.begroting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.strategiekaart.contract.ContractFilter;
import nl.strategiekaart.shared.Totaal;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One total out of many: of a group, of what was planned, promised or spent, in a year. */
@Schema(name = "Totaalvak", description = "Eén totaal.")
public record Totaalvak(
    @Schema(description = "Waarover het gaat.") Totalen.Groep groep,
    @Schema(
            description =
                "Kenmerk van de regel, het thema, de geldbron of de programmalijn; leeg voor alles samen, en voor regels"
                    + " zonder geldbron of programmalijn.",
            nullable = true)
        UUID id,
    @Schema(
            description = "Wat er is begroot, toegezegd of besteed.",
            enumeration = {"begroot", "toegezegd", "besteed"})
        String maat,
    @Schema(description = "Jaar; leeg voor alle jaren.", examples = "2026", nullable = true)
        Integer jaar,
    @Schema(description = "Het totaal: van de lasten, of van de regel zelf.") Totaal totaal,
    @Schema(
            description = "Hetzelfde van de baten; ontbreekt als er geen zijn.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Totaal baten,
    @Schema(
            description = "Lasten min baten; ontbreekt als er geen baten zijn.",
            nullable = true,
            extensions = @Extension(name = ContractFilter.LATER, value = ""))
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Totaal saldo) {}

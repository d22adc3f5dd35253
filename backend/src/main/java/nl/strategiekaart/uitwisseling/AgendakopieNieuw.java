package nl.strategiekaart.uitwisseling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.shared.Tekst;
import nl.strategiekaart.tijd.Wanneer;
import nl.strategiekaart.voortgang.ActieStoppen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a copy of an agenda is called, for which period it is, and what comes along. */
@Schema(
    name = "AgendakopieNieuw",
    description = "Een nieuwe agenda, als kopie van een andere voor een nieuwe periode.")
public record AgendakopieNieuw(
    @Schema(description = "Titel.", examples = "Uitvoeringsagenda Cultuurvisie 2031-2038")
        @NotNull
        @Tekst
        String titel,
    @Schema(description = "Soort agenda; leeg: dezelfde.", examples = "uitvoeringsagenda")
        AgendaSoort soort,
    @Schema(
            description =
                "Eerste dag. Het verschil in jaren met de agenda waar zij uit komt is hoeveel alle tijden opschuiven.",
            examples = "2031-01-01")
        @NotNull
        LocalDate van,
    @Schema(description = "Laatste dag (telt mee).", examples = "2038-12-31") @NotNull
        LocalDate tot,
    @Schema(
            description =
                "schuif: alle tijden schuiven op. leeg: wat later in te vullen is wordt leeg; fasen en de jaren van de"
                    + " begroting schuiven dan ook op. blijf: tijden blijven, voor een deel van dezelfde periode zoals een"
                    + " jaarplan; de begroting krijgt de jaren van de nieuwe agenda.",
            defaultValue = "schuif")
        Tijden tijden,
    @Schema(
            description =
                "Wat er van de begroting meegaat: de bedragen die zijn begroot (op hun nieuwe jaar), overal PM waar iets"
                    + " stond, alleen de regels, of niets.",
            defaultValue = "niet")
        Bedragen begroting,
    @Schema(description = "Of acties die zijn afgerond of gestopt meegaan.", defaultValue = "false")
        boolean metAfgeronde,
    @Schema(
            description =
                "Of alleen meegaat wat (na het opschuiven) bij de nieuwe periode hoort: acties die dan lopen, de fasen en"
                    + " resultaten van die tijd, en waar die acties voor zijn. Een actie zonder bekende tijd gaat dan niet"
                    + " mee.",
            defaultValue = "false")
        boolean alleenInPeriode,
    @Schema(description = "Of niet meegaat wie de acties doen.", defaultValue = "false")
        boolean zonderWie,
    @Schema(description = "Of de stappen van de acties niet meegaan.", defaultValue = "false")
        boolean zonderStappen,
    @Schema(
            description =
                "Soorten die niet meegaan, zoals besluit; wat ernaar verwees doet dat niet meer.")
        @Size(max = 20)
        List<@NotNull @Tekst String> zonder,
    @Schema(
            description =
                "Acties van de oude agenda die nu stoppen, elk met de reden; zij gaan niet mee. Alleen van acties die nog"
                    + " niet zijn afgerond of gestopt.")
        @Size(max = 1000)
        List<@NotNull @Valid ActieStoppen> stoppen)
    implements Kopiekeuzes {

  /** What becomes of times. */
  @Schema(name = "AgendakopieTijden")
  public enum Tijden {
    schuif,
    leeg,
    blijf
  }

  /** What becomes of what was begroot. */
  @Schema(name = "AgendakopieBegroting")
  public enum Bedragen {
    bedragen,
    pm,
    leeg,
    niet
  }

  /** What was left out is what one would expect. */
  public AgendakopieNieuw {
    tijden = tijden == null ? Tijden.schuif : tijden;
    begroting = begroting == null ? Bedragen.niet : begroting;
  }

  /** Whether an actie goes on in the period, when it has been moved by so many years. */
  boolean looptInPeriode(Wanneer wanneer, int jaren) {
    return !alleenInPeriode || wanneer.raakt(van.minusYears(jaren), tot.minusYears(jaren));
  }
}

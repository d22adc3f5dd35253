package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published actie with its status of now. */
@Schema(name = "ActieMetStatus", description = "Een actie, met haar status van nu.")
public record ActieMetStatus(
    @JsonUnwrapped ActieView actie,
    @Schema(description = "De status; onbekend als er nog niets is gemeld.", examples = "op_schema")
        Status status,
    @Schema(description = "Sinds wanneer.", examples = "2026-07-01", nullable = true)
        LocalDate statusSinds) {}

package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.strategiekaart.agenda.ActieView;
import nl.strategiekaart.agenda.ActieView.VervolgVanActie;
import nl.strategiekaart.publicatie.ActiesResource.ActieMetStatus;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published actie with all that is known of it now: its status, why, and where it goes on. */
@Schema(
    name = "ActieMetVervolg",
    description = "Een actie, met haar status van nu en waar zij verder gaat.")
public record ActieMetVervolg(
    @JsonUnwrapped ActieView actie,
    @Schema(description = "De status; onbekend als er nog niets is gemeld.", examples = "gestopt")
        Status status,
    @Schema(description = "Sinds wanneer.", examples = "2026-12-01", nullable = true)
        LocalDate statusSinds,
    @Schema(
            description = "Waarom, in gewone taal.",
            examples = "Er is geen zaal gevonden.",
            nullable = true)
        String statusToelichting,
    @Schema(
            description =
                "De acties in latere agenda's die uit deze komen, als bezoekers die kennen.")
        List<VervolgVanActie> gaatVerderIn) {

  static ActieMetVervolg of(
      ActieMetStatus nu, String toelichting, List<VervolgVanActie> gaatVerderIn) {
    return new ActieMetVervolg(
        nu.actie(), nu.status(), nu.statusSinds(), toelichting, gaatVerderIn);
  }
}

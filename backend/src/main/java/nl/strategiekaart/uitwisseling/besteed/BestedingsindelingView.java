package nl.strategiekaart.uitwisseling.besteed;

import java.time.Instant;
import nl.strategiekaart.agenda.Agenda;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kept indeling of an agenda. */
@Schema(name = "Bestedingsindeling", description = "De bewaarde indeling van het bestand.")
public record BestedingsindelingView(
    @Schema(description = "0 als er nog geen indeling is; ook de ETag.", examples = "2")
        int revisie,
    @Schema(
            description = "Wanneer de indeling is gekozen (UTC).",
            examples = "2026-11-22T09:00:00Z",
            nullable = true)
        Instant gewijzigdOp,
    @Schema(description = "De indeling; leeg als die er nog niet is.", nullable = true)
        BestedingsindelingInhoud inhoud) {

  static final BestedingsindelingView GEEN = new BestedingsindelingView(0, null, null);

  static BestedingsindelingView of(Bestedingsindeling indeling, Agenda agenda) {
    return new BestedingsindelingView(indeling.revisie, indeling.tijdstip, indeling.inhoud(agenda));
  }
}

package nl.strategiekaart.toegang;

import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and for what. */
@Schema(name = "UitnodigingInvoer", description = "Wie er wordt uitgenodigd, en waarvoor.")
public record UitnodigingInput(
    @Schema(description = "E-mailadres.", examples = "carla@ckc.example") @NotNull @Emailadres
        String email,
    @Schema(description = "De rol.", examples = "vertegenwoordiger") @NotNull
        Lidmaatschapsrol rol) {

  String adres() {
    return email.toLowerCase(Locale.ROOT);
  }
}

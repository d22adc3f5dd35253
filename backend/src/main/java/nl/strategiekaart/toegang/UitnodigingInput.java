package nl.strategiekaart.toegang;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and for what. */
@Schema(name = "UitnodigingInvoer", description = "Wie er wordt uitgenodigd, en waarvoor.")
public record UitnodigingInput(
    @Schema(description = "E-mailadres.", examples = "carla@ckc.example")
        @NotNull
        @Pattern(regexp = ADRES, message = "moet een e-mailadres zijn, zoals naam@voorbeeld.nl")
        String email,
    @Schema(description = "De rol.", examples = "vertegenwoordiger") @NotNull
        Lidmaatschapsrol rol) {

  /** Its length first: nothing long is looked at any further. */
  private static final String ADRES =
      "(?=.{1,254}$)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
          + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+";

  String adres() {
    return email.toLowerCase(Locale.ROOT);
  }
}

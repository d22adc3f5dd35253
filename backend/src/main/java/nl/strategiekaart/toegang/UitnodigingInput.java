package nl.strategiekaart.toegang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.strategiekaart.shared.Probleem.Fout;
import nl.strategiekaart.shared.ProbleemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to invite, and for what. */
@Schema(name = "UitnodigingInvoer", description = "Wie er wordt uitgenodigd, en waarvoor.")
public record UitnodigingInput(
    @Schema(description = "E-mailadres.", examples = "carla@ckc.example") String email,
    @Schema(
            description = "De rol.",
            examples = "vertegenwoordiger",
            enumeration = {"beleidsmedewerker", "vertegenwoordiger", "beheerder"})
        String rol) {

  private static final int LANGSTE_ADRES = 254;
  private static final String ADRES =
      "[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+";

  /**
   * All faults at once.
   *
   * @throws ProbleemException as a 400
   */
  void controleer() {
    List<Fout> fouten = new ArrayList<>();
    if (email == null || email.length() > LANGSTE_ADRES || !adres().matches(ADRES)) {
      fouten.add(
          new Fout(
              null,
              "/email",
              "onjuist-adres",
              "'email' moet een e-mailadres zijn, zoals naam@voorbeeld.nl."));
    }
    if (gevraagdeRol() == null) {
      fouten.add(
          new Fout(
              null,
              "/rol",
              "onbekende-waarde",
              "'rol' moet beleidsmedewerker, vertegenwoordiger of beheerder zijn."));
    }
    if (!fouten.isEmpty()) {
      throw ProbleemException.onjuisteInvoer(fouten);
    }
  }

  String adres() {
    return email.toLowerCase(Locale.ROOT);
  }

  Lidmaatschapsrol gevraagdeRol() {
    for (Lidmaatschapsrol mogelijk : Lidmaatschapsrol.values()) {
      if (mogelijk.name().equals(rol)) {
        return mogelijk;
      }
    }
    return null;
  }
}

package nl.strategiekaart.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/**
 * The header in which a request about a concept says whose it is. It is read in one place for all
 * of them, and so it is described in one place too.
 */
final class Afzendercontract {

  private static final String NAAM = "VanGebruiker";

  private Afzendercontract() {}

  static void vulAan(OpenAPI api) {
    api.getComponents()
        .addParameter(
            NAAM,
            OASFactory.createParameter()
                .name(Contract.VAN_GEBRUIKER)
                .in(In.HEADER)
                .required(false)
                .description(
                    "Kenmerk (uit /ik) van de gebruiker van wie dit verzoek is. Is er iemand anders ingelogd, dan"
                        + " gebeurt er niets en is het antwoord 409, met type"
                        + " https://strategiekaart.example/problemen/andere-gebruiker. De kop geeft geen rechten.")
                .schema(
                    OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .format("uuid")
                        .examples(List.of((Object) "3b6f8a52-2c0f-4c89-9f0e-7d3f8a1c5e21"))));
  }

  static boolean geldtVoor(String pad) {
    return pad.contains("/concept");
  }

  static void vulAan(Operation operatie) {
    operatie.addParameter(OASFactory.createParameter().ref(NAAM));
  }
}

package nl.strategiekaart.toegang;

import java.util.Map;
import java.util.stream.Collectors;
import nl.strategiekaart.organisatie.Organisatie;

/** The lidmaatschappen of the demo users, given at their first sign-in where the demo is on. */
final class Demoleden {

  private record Lid(String organisatie, Lidmaatschapsrol rol) {}

  private static final Map<String, Lid> LEDEN =
      Map.of(
          "beleid.zoetermeer@demo.example",
          new Lid("gemeente-zoetermeer", Lidmaatschapsrol.beleidsmedewerker),
          "beleid2.zoetermeer@demo.example",
          new Lid("gemeente-zoetermeer", Lidmaatschapsrol.beleidsmedewerker),
          "beleid.zimihc@demo.example",
          new Lid("zimihc", Lidmaatschapsrol.beleidsmedewerker),
          "ckc@demo.example",
          new Lid("ckc-en-partners", Lidmaatschapsrol.vertegenwoordiger),
          "stadstheater@demo.example",
          new Lid("stadstheater-zoetermeer", Lidmaatschapsrol.vertegenwoordiger),
          "beheer@demo.example",
          new Lid("gemeente-zoetermeer", Lidmaatschapsrol.beheerder));

  private Demoleden() {}

  /** Empty for whoever is no demo user, and for an organisatie that is not there. */
  static Map<Organisatie, Lidmaatschapsrol> van(String email) {
    return LEDEN.entrySet().stream()
        .filter(lid -> lid.getKey().equals(email))
        .flatMap(lid -> Organisatie.metCode(lid.getValue().organisatie()).stream())
        .collect(Collectors.toMap(o -> o, o -> LEDEN.get(email).rol()));
  }
}

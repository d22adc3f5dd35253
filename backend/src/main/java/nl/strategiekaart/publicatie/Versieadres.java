package nl.strategiekaart.publicatie;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.Adres;

/**
 * The address at which a document of a versie stays to be read. Documents are stored with that of
 * the present one, because that is what they are until the next versie.
 *
 * @param soort of the document: agenda, begroting or strategiekaart
 * @param code of its kind the one: the code of a programmalijn, or of the agenda
 */
record Versieadres(String agenda, int versie, String soort, String code) {

  /** A versie itself. */
  static String van(String agenda, int versie) {
    return Adres.van("/agendas/" + agenda + "/versies/" + versie);
  }

  /** The stored document, saying of itself where it can be found for good. */
  String zetIn(String opgeslagen) {
    return switch (soort) {
      case "agenda" -> zetIn(opgeslagen, "");
      case "begroting" -> zetIn(opgeslagen, "/begroting");
      case "strategiekaart" -> zetIn(opgeslagen, "/programmalijnen/" + code + "/strategiekaart");
      default -> opgeslagen;
    };
  }

  private String zetIn(String opgeslagen, String waar) {
    String nu = "\"url\":\"" + Adres.van("/agendas/" + agenda) + waar + "\"";
    String blijvend = "\"url\":\"" + van(agenda, versie) + waar + "\"";
    // Its own comes first: what else has the same address is deeper inside.
    return Pattern.compile(nu, Pattern.LITERAL)
        .matcher(opgeslagen)
        .replaceFirst(Matcher.quoteReplacement(blijvend));
  }
}

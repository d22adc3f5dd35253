package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Basis;

/**
 * Which organisaties of an agendabestand exist already. In a file of the installation itself a code
 * says it all. For an owner one that only another owner may name is as if it were not there, and
 * one of the same kind and name is the same one, so that nobody comes to be there twice; what is
 * new is the owner's until it is published.
 */
final class BekendeOrganisaties {

  private final Organisatie eigenaar;
  private final Map<String, Organisatie> opCode = new HashMap<>();
  private final Map<String, Organisatie> opNaam = new HashMap<>();
  private final Set<String> gegeven = new HashSet<>();
  private final Set<String> gegevenTooi = new HashSet<>();

  private BekendeOrganisaties(Organisatie eigenaar) {
    this.eigenaar = eigenaar;
  }

  /** As the installation itself knows them: all. */
  static BekendeOrganisaties vanAlles() {
    return new BekendeOrganisaties(null);
  }

  /** As an owner knows them. */
  static BekendeOrganisaties voor(Organisatie eigenaar) {
    return new BekendeOrganisaties(eigenaar);
  }

  /** Looks up those of a file. */
  void zoek(JsonNode organisaties) {
    List<String> namen =
        organisaties.findValuesAsText("naam").stream().map(BekendeOrganisaties::klein).toList();
    Organisatie.<Organisatie>list(
            "code in ?1 or lower(naam) in ?2 order by code",
            organisaties.findValuesAsText("code"),
            namen)
        .stream()
        .filter(this::magGenoemd)
        .forEach(
            organisatie -> {
              opCode.put(organisatie.code, organisatie);
              // Many have an afdeling of the same name.
              if (organisatie.soort != OrganisatieSoort.afdeling) {
                opNaam.putIfAbsent(organisatie.soort + klein(organisatie.naam), organisatie);
              }
            });
  }

  boolean magGenoemd(Organisatie organisatie) {
    return eigenaar == null || organisatie.isBekendBij(eigenaar);
  }

  /** The one with this code, for who has no list of it. */
  Basis metCode(Class<?> soort, String code) {
    return soort == Organisatie.class
        ? Organisatie.metCode(code).filter(this::magGenoemd).orElse(null)
        : null;
  }

  /** The one that it is, or a new one with its identifier and code. */
  Organisatie met(JsonNode deel) {
    String code = deel.path("code").asText("");
    return Optional.ofNullable(opCode.get(code))
        .or(() -> Optional.ofNullable(eigenaar == null ? null : opNaam.get(naam(deel))))
        .orElseGet(() -> nieuw(code));
  }

  private Organisatie nieuw(String code) {
    Organisatie organisatie = new Organisatie();
    if (eigenaar == null) {
      organisatie.id = Basis.vasteId("organisatie", code);
      organisatie.code = code;
    } else {
      organisatie.voorlopigVan = eigenaar;
      organisatie.code =
          Codes.vrij(
              code,
              eigenaar.code,
              "organisatie",
              een -> !gegeven.add(een) || Organisatie.count("code", een) > 0);
    }
    return organisatie;
  }

  /** An identifier of the register of government organisations belongs to one. */
  String vrijeTooi(String tooi) {
    boolean bezet =
        eigenaar != null
            && tooi != null
            && (!gegevenTooi.add(tooi) || Organisatie.count("tooi", tooi) > 0);
    return bezet ? null : tooi;
  }

  private static String naam(JsonNode deel) {
    return deel.path("soort").asText() + klein(deel.path("naam").asText());
  }

  private static String klein(String naam) {
    return naam.strip().toLowerCase(Locale.ROOT);
  }
}

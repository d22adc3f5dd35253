package nl.strategiekaart.uitwisseling.kaart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.MaakOrganisatie;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.Organisatienamen;
import nl.strategiekaart.uitwisseling.blad.Plek;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/** Who is meant by the names in a table: one that is there, one to make, or nobody. */
final class Kaartnamen {

  private static final Pattern OPSOMMING = Pattern.compile("^(?:[-–•*·]|\\d{1,2}[.)])\\s+");
  private static final Pattern MET_ROL = Pattern.compile("(.+?)\\s*\\((\\p{L}+)\\)");

  private final Organisatie eigenaar;
  private final Organisatienamen bekende;
  private final Map<String, Naamkeuze> gekozen = new HashMap<>();
  private final Map<String, Naam> gelezen = new LinkedHashMap<>();

  /** What becomes of a name. */
  enum Wordt {
    bekend,
    nieuw,
    overgeslagen,
    open
  }

  /** A name as it stands in the table. */
  static final class Naam {

    final String naam;
    final Plek plek;
    final Wordt wordt;
    int aantal;

    /** Who is meant; null when nobody is, or not yet. */
    Organisatie organisatie;

    private final OrganisatieSoort soort;

    private Naam(String naam, Plek plek, Wordt wordt, Organisatie wie, OrganisatieSoort soort) {
      this.naam = naam;
      this.plek = plek;
      this.wordt = wordt;
      this.organisatie = wie;
      this.soort = soort;
    }
  }

  /** Someone in a cell, with the role that stands behind the name; null when none does. */
  record Genoemd(Naam naam, Rol rol) {}

  Kaartnamen(Organisatie eigenaar, List<Naamkeuze> gekozen) {
    this.eigenaar = eigenaar;
    this.bekende = Organisatienamen.voor(eigenaar);
    gekozen.forEach(keuze -> this.gekozen.put(Kaartboom.sleutel(keuze.naam()), keuze));
  }

  /** The pieces of a cell: each on a line of its own, or with a semicolon between them. */
  static Stream<String> stukken(String tekst) {
    return Stream.of(tekst.split("[\\n;]"))
        .map(stuk -> OPSOMMING.matcher(stuk.strip()).replaceFirst("").strip())
        .filter(stuk -> !stuk.isEmpty());
  }

  /** Who stands in a cell. */
  List<Genoemd> lees(Veld veld) {
    List<Genoemd> genoemd = new ArrayList<>();
    stukken(veld.tekst())
        .flatMap(this::metKommas)
        .forEach(
            stuk -> {
              Matcher metRol = MET_ROL.matcher(stuk);
              Optional<Rol> rol = metRol.matches() ? rol(metRol.group(2)) : Optional.empty();
              String naam = rol.isPresent() ? metRol.group(1) : stuk;
              genoemd.add(new Genoemd(naam(naam, veld.plek()), rol.orElse(null)));
            });
    return genoemd;
  }

  /** A comma may stand in a name: it only parts names when each piece is one that is known. */
  private Stream<String> metKommas(String stuk) {
    List<String> delen =
        Stream.of(stuk.split(",|/| en ")).map(String::strip).filter(een -> !een.isEmpty()).toList();
    boolean isGeheel = delen.size() < 2 || isBekend(stuk);
    return isGeheel || !delen.stream().allMatch(this::isBekend) ? Stream.of(stuk) : delen.stream();
  }

  private boolean isBekend(String stuk) {
    Matcher metRol = MET_ROL.matcher(stuk);
    String naam = metRol.matches() && rol(metRol.group(2)).isPresent() ? metRol.group(1) : stuk;
    return gekozen.containsKey(Kaartboom.sleutel(naam)) || bekende.zoek(naam).isPresent();
  }

  private static Optional<Rol> rol(String woord) {
    return Stream.of(Rol.values())
        .filter(rol -> rol.name().equals(woord.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Naam naam(String naam, Plek plek) {
    Naam een = gelezen.computeIfAbsent(Kaartboom.sleutel(naam), nieuw -> wie(nieuw, naam, plek));
    een.aantal++;
    return een;
  }

  private Naam wie(String sleutel, String naam, Plek plek) {
    Naamkeuze keuze = gekozen.get(sleutel);
    if (keuze != null && keuze.soort() != null) {
      return new Naam(naam, plek, Wordt.nieuw, null, keuze.soort());
    }
    if (keuze != null && keuze.organisatie() == null) {
      return new Naam(naam, plek, Wordt.overgeslagen, null, null);
    }
    Optional<Organisatie> wie =
        keuze == null ? bekende.zoek(naam) : Organisatie.findByIdOptional(keuze.organisatie());
    return new Naam(
        naam, plek, wie.isPresent() ? Wordt.bekend : Wordt.open, wie.orElse(null), null);
  }

  /** Every name, in the order of the table. */
  Stream<Naam> alle() {
    return gelezen.values().stream();
  }

  /** Those that look like a name of which nobody has it. */
  List<Organisatie> keuzes(Naam naam) {
    return naam.wordt == Wordt.open ? bekende.lijktOp(naam.naam).limit(5).toList() : List.of();
  }

  /** Makes those that are to be made; a deed of their own, of the owner. */
  void maakNieuwe(MaakOrganisatie maakOrganisatie) {
    for (Naam naam : gelezen.values()) {
      if (naam.wordt == Wordt.nieuw) {
        Organisatie nieuw = new Organisatie();
        nieuw.id = UUID.randomUUID();
        nieuw.voorlopigVan = eigenaar;
        ObjectNode inhoud = JsonNodeFactory.instance.objectNode();
        inhoud.put("naam", naam.naam).put("soort", naam.soort.name());
        if (naam.soort == OrganisatieSoort.afdeling) {
          inhoud.put("onderdeelVan", eigenaar.id.toString());
        }
        maakOrganisatie.maak(nieuw, inhoud, true);
        naam.organisatie = nieuw;
      }
    }
  }
}

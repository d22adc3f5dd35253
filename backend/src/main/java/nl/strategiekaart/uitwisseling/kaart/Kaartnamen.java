package nl.strategiekaart.uitwisseling.kaart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.organisatie.MaakOrganisatie;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.organisatie.Organisatienamen;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/** Who is meant by the names in a table: one that is there, one to make, or nobody. */
final class Kaartnamen {

  private static final Pattern LIDWOORD = Pattern.compile("(?iu)^(?:de|het|een)\\s+");

  private final Organisatie eigenaar;
  private final Organisatienamen bekende;
  private final Namencel cel = new Namencel(this::isBekend, this::isEigenaar);
  private final Map<String, Naamkeuze> gekozen = new HashMap<>();
  private final Map<String, Naam> gelezen = new LinkedHashMap<>();
  private final Map<String, Optional<Organisatie>> gezocht = new HashMap<>();

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

  /** Reads a cell for the first time: how often a name stands in the table is told by this. */
  void tel(Veld veld) {
    lees(veld).forEach(een -> een.naam.aantal++);
  }

  /** Who stands in a cell. */
  List<Genoemd> lees(Veld veld) {
    return cel.lees(veld.tekst()).stream()
        .map(stuk -> new Genoemd(naam(stuk.naam(), veld.plek()), stuk.rol()))
        .toList();
  }

  private boolean isBekend(String naam) {
    return gekozen.containsKey(Kaartboom.sleutel(naam)) || zoek(naam).isPresent();
  }

  private boolean isEigenaar(String naam) {
    return zoek(naam).filter(eigenaar::equals).isPresent();
  }

  /** Each name once: a table says the same ones over and over. */
  private Optional<Organisatie> zoek(String naam) {
    return gezocht.computeIfAbsent(Kaartboom.sleutel(naam), nieuw -> vind(naam));
  }

  /** "Gemeente" is the owner that is one; "het veld" is who is called Veld. */
  private Optional<Organisatie> vind(String naam) {
    String zonder = LIDWOORD.matcher(naam).replaceFirst("");
    boolean heetEigenaar =
        Stream.of(eigenaar.naam, eigenaar.soort.name())
            .anyMatch(een -> Kaartboom.sleutel(een).equals(Kaartboom.sleutel(zonder)));
    return heetEigenaar ? Optional.of(eigenaar) : bekende.zoek(naam).or(() -> bekende.zoek(zonder));
  }

  private Naam naam(String naam, Plek plek) {
    return gelezen.computeIfAbsent(Kaartboom.sleutel(naam), nieuw -> wie(nieuw, naam, plek));
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
        keuze == null ? zoek(naam) : Organisatie.findByIdOptional(keuze.organisatie());
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

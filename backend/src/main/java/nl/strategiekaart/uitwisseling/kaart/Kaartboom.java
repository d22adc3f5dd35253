package nl.strategiekaart.uitwisseling.kaart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.uitwisseling.kaart.Kaartkolom.Niveau;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/**
 * What rows become on the map: each programmalijn, resultaat, strategie and actie once, in the
 * order in which they came. Knows nothing of what is there already.
 */
final class Kaartboom {

  private static final Pattern NUMMER =
      Pattern.compile(
          "(?i)^(?:(?:programma)?lijn|pijler|programma)?\\s*\\d+\\s*[.:)–-]\\s*(?=\\S)");

  final List<Invoerfout> fouten = new ArrayList<>();
  final List<String> opmerkingen = new ArrayList<>();
  private final Map<String, Knoop> lijnen = new LinkedHashMap<>();

  /** Something on the map, with all that the rows about it say. */
  static final class Knoop {

    final Niveau niveau;
    final Veld titel;
    final Map<Kaartkolom, List<Veld>> velden = new EnumMap<>(Kaartkolom.class);

    /** Those that it helps to reach. */
    final Set<Knoop> resultaten = new LinkedHashSet<>();

    private final Map<String, Knoop> eronder = new LinkedHashMap<>();

    private Knoop(Niveau niveau, Veld titel) {
      this.niveau = niveau;
      this.titel = titel;
    }

    /** Those of a level that stand directly under it. */
    Stream<Knoop> eronder(Niveau welk) {
      return eronder.values().stream().filter(knoop -> knoop.niveau == welk);
    }

    /** The first that a column says of it; null when it says nothing. */
    Veld veld(Kaartkolom kolom) {
      return velden.containsKey(kolom) ? velden.get(kolom).get(0) : null;
    }

    List<Veld> alle(Kaartkolom kolom) {
      return velden.getOrDefault(kolom, List.of());
    }

    private Knoop onder(Niveau welk, Veld naam) {
      return eronder.computeIfAbsent(welk + sleutel(naam.tekst()), nieuw -> new Knoop(welk, naam));
    }
  }

  private Kaartboom(List<Kaartrij> rijen) {
    rijen.forEach(this::neemOp);
  }

  static Kaartboom van(List<Kaartrij> rijen) {
    return new Kaartboom(rijen);
  }

  /** What two names share that people read as the same one. */
  static String sleutel(String naam) {
    return naam.strip()
        .replaceAll("\\s+", " ")
        .replaceFirst("\\.$", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }

  /** The name of a programmalijn without the number that people write before it. */
  static String zonderNummer(String naam) {
    return NUMMER.matcher(naam).replaceFirst("");
  }

  Stream<Knoop> lijnen() {
    return lijnen.values().stream();
  }

  /** All of them, with a strategie or without. */
  Stream<Knoop> acties() {
    return lijnen()
        .flatMap(lijn -> Stream.concat(Stream.of(lijn), lijn.eronder(Niveau.strategie)))
        .flatMap(boven -> boven.eronder(Niveau.actie));
  }

  private void neemOp(Kaartrij rij) {
    Veld naam = rij.veld(Kaartkolom.programmalijn);
    if (naam == null && rij.plek().blad() != null) {
      // A sheet for each programmalijn is called by it.
      naam = new Veld(rij.plek(), rij.plek().blad());
    }
    if (naam == null) {
      fouten.add(
          new Invoerfout(
              rij.plek(), null, "ontbreekt", "Bij welke programmalijn dit hoort staat er niet."));
      return;
    }
    Veld titel = new Veld(naam.plek(), zonderNummer(naam.tekst()));
    Knoop lijn =
        lijnen.computeIfAbsent(
            sleutel(titel.tekst()), nieuw -> new Knoop(Niveau.programmalijn, titel));
    vul(lijn, rij);
    Knoop resultaat = onder(lijn, Niveau.resultaat, Kaartkolom.resultaat, rij);
    Knoop strategie = onder(lijn, Niveau.strategie, Kaartkolom.strategie, rij);
    Knoop actie = onder(strategie == null ? lijn : strategie, Niveau.actie, Kaartkolom.actie, rij);
    if (resultaat != null && strategie != null) {
      strategie.resultaten.add(resultaat);
    } else if (resultaat != null && actie != null) {
      actie.resultaten.add(resultaat);
    }
    if (actie != null && strategie == null && resultaat == null) {
      zet(actie, Kaartkolom.fase, rij);
    }
  }

  private Knoop onder(Knoop boven, Niveau niveau, Kaartkolom naam, Kaartrij rij) {
    if (!rij.heeft(naam)) {
      return null;
    }
    Knoop knoop = boven.onder(niveau, rij.veld(naam));
    vul(knoop, rij);
    return knoop;
  }

  private void vul(Knoop knoop, Kaartrij rij) {
    rij.velden().keySet().stream()
        .filter(kolom -> kolom.niveau() == knoop.niveau && !kolom.isNaam())
        .forEach(kolom -> zet(knoop, kolom, rij));
  }

  private void zet(Knoop knoop, Kaartkolom kolom, Kaartrij rij) {
    Veld veld = rij.veld(kolom);
    if (veld == null) {
      return;
    }
    Veld eerder = knoop.veld(kolom);
    if (eerder == null || kolom.isRijtje()) {
      knoop.velden.computeIfAbsent(kolom, nieuw -> new ArrayList<>()).add(veld);
    } else if (!sleutel(eerder.tekst()).equals(sleutel(veld.tekst()))) {
      if (kolom == Kaartkolom.fase) {
        String wat = "%s: de termijn '%s' telt niet mee, want '%s' staat al in '%s'.";
        opmerkingen.add(
            wat.formatted(
                hoofdletter(veld.plek().inWoorden()),
                veld.tekst(),
                knoop.titel.tekst(),
                eerder.tekst()));
      } else {
        String ander = "Over hetzelfde staat in rij %d iets anders: '%s'. Kies een van de twee.";
        fouten.add(veld.fout("anders", ander.formatted(eerder.plek().rij(), eerder.tekst())));
      }
    }
  }

  private static String hoofdletter(String zin) {
    return zin.substring(0, 1).toUpperCase(Locale.ROOT) + zin.substring(1);
  }
}

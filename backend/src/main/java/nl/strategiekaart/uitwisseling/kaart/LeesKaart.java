package nl.strategiekaart.uitwisseling.kaart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.uitwisseling.Kolomkeuze;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/**
 * Finds the rows of a map in a file, as people fill it in: each group once, cells taken together.
 */
final class LeesKaart {

  private static final int MEESTE_RIJEN = 2_000;
  private static final Pattern GETAL = Pattern.compile("[€\\s]*\\d[\\d.,]*\\s*%?");

  final List<Kaartrij> rijen = new ArrayList<>();
  final List<Overgeslagen> overgeslagen = new ArrayList<>();
  final List<Invoerfout> fouten = new ArrayList<>();
  final List<String> opmerkingen;

  /** Names of the sheets that were read; without a name in a CSV. */
  final List<String> bladen = new ArrayList<>();

  /** Columns that are not read, with the sheets that have just those. */
  private final Map<List<String>, List<String>> ongelezen = new LinkedHashMap<>();

  private final Map<Kaartkolom, String> gekozen;
  private final Leeskeuze keuze;

  private LeesKaart(Bestand bestand, BladindelingInhoud indeling, Leeskeuze keuze) {
    this.opmerkingen = new ArrayList<>(bestand.opmerkingen());
    this.gekozen = indeling.koppen();
    this.keuze = keuze;
  }

  /** Reads the sheets that were chosen. */
  static LeesKaart van(Bestand bestand, BladindelingInhoud indeling, Leeskeuze keuze) {
    LeesKaart lezer = new LeesKaart(bestand, indeling, keuze);
    bestand.bladen().stream().filter(keuze::isGekozen).forEach(lezer::blad);
    lezer.meldOngelezen();
    if (lezer.bladen.isEmpty()) {
      lezer.fouten.add(
          new Invoerfout(
              Plek.BESTAND,
              null,
              "geen-tabel",
              "Er is geen blad met de kolom '" + lezer.gekozen.get(Kaartkolom.actie) + "'."));
    }
    return lezer;
  }

  private void blad(Blad blad) {
    Optional<Tabelkop> gevonden =
        Tabelkop.van(
                blad, kop -> gekozen.containsValue(kop) || Kaartkolom.bij(kop).isPresent(), keuze)
            .filter(kop -> kop.koppen().containsValue(gekozen.get(Kaartkolom.actie)));
    if (gevonden.isEmpty()) {
      if (blad.naam() != null && !blad.rijen().isEmpty()) {
        opmerkingen.add(
            "Het blad '%s' is niet gelezen: daar staat geen kolom '%s'."
                .formatted(blad.naam(), gekozen.get(Kaartkolom.actie)));
      }
      return;
    }
    Tabelkop kop = gevonden.get();
    bladen.add(blad.naam());
    Map<Kaartkolom, Integer> kolommen = Kolomkeuze.plekken(gekozen, kop);
    noteerOngelezen(kop, kolommen);
    Kaartgroepen groepen = new Kaartgroepen(kolommen);
    for (int rij : blad.rijen().tailMap(kop.rij(), false).keySet()) {
      rij(kop, kolommen, groepen, rij);
    }
  }

  private void noteerOngelezen(Tabelkop kop, Map<Kaartkolom, Integer> kolommen) {
    List<String> rest =
        kop.koppen().entrySet().stream()
            .filter(kolom -> !kolommen.containsValue(kolom.getKey()))
            .map(kolom -> "'" + kolom.getValue() + "'")
            .toList();
    if (!rest.isEmpty()) {
      ongelezen.computeIfAbsent(rest, nieuw -> new ArrayList<>()).add(kop.blad().naam());
    }
  }

  private void meldOngelezen() {
    ongelezen.forEach(
        (kolommen, waar) ->
            opmerkingen.add(
                (kolommen.size() == 1
                        ? "Niet gelezen is de kolom "
                        : "Niet gelezen zijn de kolommen ")
                    + String.join(", ", kolommen)
                    + waar(waar)
                    + "."));
  }

  /** Of a CSV and of all sheets together nothing needs to be said. */
  private String waar(List<String> hier) {
    return hier.size() == bladen.size()
        ? ""
        : (hier.size() == 1 ? " van het blad '" : " van de bladen '")
            + String.join("', '", hier)
            + "'";
  }

  private void rij(
      Tabelkop kop, Map<Kaartkolom, Integer> kolommen, Kaartgroepen groepen, int nummer) {
    Blad blad = kop.blad();
    Plek plek = kop.plek(nummer);
    Map<Kaartkolom, Veld> velden = new EnumMap<>(Kaartkolom.class);
    kolommen.forEach(
        (wat, kolom) ->
            kop.cel(nummer, kolom)
                .ifPresent(
                    vakje ->
                        lees(vakje, kop.plek(nummer, kolom))
                            .ifPresent(veld -> velden.put(wat, veld))));
    if (velden.isEmpty()) {
      if (!blad.isRijVerborgen(nummer) || keuze.metVerborgen()) {
        slaOver(plek, "In de gekozen kolommen staat niets.");
      }
    } else if (blad.isRijVerborgen(nummer) && !keuze.metVerborgen()) {
      slaOver(plek, "De rij is verborgen.");
    } else if (kop.isKopNogEens(blad.rijen().get(nummer))) {
      slaOver(plek, "Dit is de kop, nog een keer.");
    } else if (rijen.size() == MEESTE_RIJEN) {
      fouten.add(
          new Invoerfout(
              plek, null, "te-groot", "Hooguit 2.000 rijen per keer. Deel het bestand op."));
    } else if (rijen.size() < MEESTE_RIJEN) {
      neemOp(groepen, plek, velden);
    }
  }

  private void neemOp(Kaartgroepen groepen, Plek plek, Map<Kaartkolom, Veld> velden) {
    boolean metActie = velden.containsKey(Kaartkolom.actie);
    Optional<Kaartkolom> telling = telling(velden);
    if (telling.isPresent()) {
      String waarom =
          (metActie ? "" : "Er staat geen actie, en ") + "'%s' is geen %s: dit lijkt een telling.";
      String getal = velden.get(telling.get()).tekst();
      slaOver(plek, waarom.formatted(getal, telling.get().name()));
      return;
    }
    boolean overActie =
        velden.keySet().stream().anyMatch(wat -> wat.niveau() == Kaartkolom.Niveau.actie);
    boolean noemtIets =
        velden.containsKey(Kaartkolom.resultaat) || velden.containsKey(Kaartkolom.strategie);
    groepen.vulAan(velden);
    if (overActie && !metActie) {
      Veld erboven = groepen.actie();
      if (erboven != null) {
        velden.put(Kaartkolom.actie, new Veld(plek, erboven.tekst()));
      } else if (noemtIets) {
        slaOver(plek, "Er staat geen actie: alleen het resultaat en de strategie zijn gelezen.");
        velden.keySet().removeIf(wat -> wat.niveau() == Kaartkolom.Niveau.actie);
      } else {
        slaOver(plek, "Er staat geen actie.");
        return;
      }
    }
    groepen.onthoud(velden.get(Kaartkolom.actie));
    rijen.add(new Kaartrij(plek, velden));
  }

  /** The column of a name in which only a number stands, as in a row with totals. */
  private static Optional<Kaartkolom> telling(Map<Kaartkolom, Veld> velden) {
    boolean metActie = velden.containsKey(Kaartkolom.actie);
    return Stream.of(Kaartkolom.actie, Kaartkolom.resultaat, Kaartkolom.strategie)
        .filter(wat -> metActie == (wat == Kaartkolom.actie))
        .filter(wat -> velden.containsKey(wat) && GETAL.matcher(velden.get(wat).tekst()).matches())
        .findFirst();
  }

  private Optional<Veld> lees(Vakje vakje, Plek plek) {
    if (vakje.isMislukt()) {
      fouten.add(
          new Invoerfout(plek, vakje.tekst(), "formule", "Deze formule heeft geen uitkomst."));
      return Optional.empty();
    }
    return Optional.of(new Veld(plek, vakje.inWoorden()));
  }

  private void slaOver(Plek plek, String waarom) {
    overgeslagen.add(Overgeslagen.van(plek, null, waarom));
  }
}

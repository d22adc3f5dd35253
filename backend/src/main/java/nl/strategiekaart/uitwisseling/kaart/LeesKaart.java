package nl.strategiekaart.uitwisseling.kaart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.strategiekaart.uitwisseling.begroting.bestand.Invoerfout;
import nl.strategiekaart.uitwisseling.blad.Bestand;
import nl.strategiekaart.uitwisseling.blad.Blad;
import nl.strategiekaart.uitwisseling.blad.Plek;
import nl.strategiekaart.uitwisseling.blad.Vakje;
import nl.strategiekaart.uitwisseling.kaart.Kaartrij.Veld;

/**
 * Finds the rows of a map in a file, as people fill it in: each group once, cells taken together.
 */
final class LeesKaart {

  private static final int MEESTE_RIJEN = 2_000;

  final List<Kaartrij> rijen = new ArrayList<>();
  final List<Overgeslagen> overgeslagen = new ArrayList<>();
  final List<Invoerfout> fouten = new ArrayList<>();
  final List<String> opmerkingen;

  /** Names of the sheets that were read; without a name in a CSV. */
  final List<String> bladen = new ArrayList<>();

  private final Map<Kaartkolom, String> gekozen;
  private final Bladkeuze keuze;

  /** A row of the file that becomes nothing. */
  record Overgeslagen(Plek plek, String waarom) {}

  private LeesKaart(Bestand bestand, BladindelingInhoud indeling, Bladkeuze keuze) {
    this.opmerkingen = new ArrayList<>(bestand.opmerkingen());
    this.gekozen = indeling.koppen();
    this.keuze = keuze;
  }

  /** Reads the sheets that were chosen. */
  static LeesKaart van(Bestand bestand, BladindelingInhoud indeling, Bladkeuze keuze) {
    LeesKaart lezer = new LeesKaart(bestand, indeling, keuze);
    bestand.bladen().stream()
        .filter(blad -> keuze.bladen().isEmpty() || keuze.bladen().contains(blad.naam()))
        .filter(blad -> keuze.metVerborgen() || !blad.isVerborgen())
        .forEach(lezer::blad);
    if (lezer.bladen.isEmpty()) {
      lezer.fouten.add(
          Invoerfout.van(
              Plek.BESTAND,
              null,
              "geen-tabel",
              "Er is geen blad met de kolom '" + lezer.gekozen.get(Kaartkolom.actie) + "'."));
    }
    return lezer;
  }

  private void blad(Blad blad) {
    Optional<Bladkop> gevonden =
        Bladkop.van(blad, gekozen.values(), keuze)
            .filter(kop -> kop.koppen().containsValue(gekozen.get(Kaartkolom.actie)));
    if (gevonden.isEmpty()) {
      if (blad.naam() != null && !blad.rijen().isEmpty()) {
        opmerkingen.add(
            "Het blad '%s' is niet gelezen: daar staat geen kolom '%s'."
                .formatted(blad.naam(), gekozen.get(Kaartkolom.actie)));
      }
      return;
    }
    Bladkop kop = gevonden.get();
    bladen.add(blad.naam());
    Map<Kaartkolom, Integer> kolommen = new EnumMap<>(Kaartkolom.class);
    gekozen.forEach(
        (wat, naam) ->
            kop.koppen().entrySet().stream()
                .filter(kolom -> kolom.getValue().equals(naam))
                .findFirst()
                .ifPresent(kolom -> kolommen.put(wat, kolom.getKey())));
    meldOngelezen(kop, kolommen);
    Groepen groepen = new Groepen(kolommen);
    for (int rij : blad.rijen().tailMap(kop.rij(), false).keySet()) {
      rij(kop, kolommen, groepen, rij);
    }
  }

  private void meldOngelezen(Bladkop kop, Map<Kaartkolom, Integer> kolommen) {
    List<String> rest =
        kop.koppen().entrySet().stream()
            .filter(kolom -> !kolommen.containsValue(kolom.getKey()))
            .map(kolom -> "'" + kolom.getValue() + "'")
            .toList();
    if (!rest.isEmpty()) {
      opmerkingen.add(
          (kop.blad().naam() == null ? "" : "Blad '" + kop.blad().naam() + "': ")
              + "niet gelezen "
              + (rest.size() == 1 ? "is de kolom " : "zijn de kolommen ")
              + String.join(", ", rest)
              + ".");
    }
  }

  private void rij(Bladkop kop, Map<Kaartkolom, Integer> kolommen, Groepen groepen, int nummer) {
    Blad blad = kop.blad();
    Plek plek = new Plek(blad.naam(), nummer, -1, null);
    Map<Kaartkolom, Veld> velden = new EnumMap<>(Kaartkolom.class);
    kolommen.forEach(
        (wat, kolom) ->
            Bladkop.cel(blad, nummer, kolom)
                .ifPresent(
                    vakje ->
                        lees(vakje, new Plek(blad.naam(), nummer, kolom, kop.koppen().get(kolom)))
                            .ifPresent(veld -> velden.put(wat, veld))));
    if (velden.isEmpty()) {
      if (!blad.isRijVerborgen(nummer) || keuze.metVerborgen()) {
        slaOver(plek, "In de gekozen kolommen staat niets.");
      }
    } else if (blad.isRijVerborgen(nummer) && !keuze.metVerborgen()) {
      slaOver(plek, "De rij is verborgen.");
    } else if (isKopNogEens(kop, kolommen, velden)) {
      slaOver(plek, "Dit is de kop, nog een keer.");
    } else if (rijen.size() == MEESTE_RIJEN) {
      fouten.add(
          Invoerfout.van(
              plek, null, "te-groot", "Hooguit 2.000 rijen per keer. Deel het bestand op."));
    } else if (rijen.size() < MEESTE_RIJEN) {
      neemOp(groepen, plek, velden);
    }
  }

  private void neemOp(Groepen groepen, Plek plek, Map<Kaartkolom, Veld> velden) {
    boolean metActie = velden.containsKey(Kaartkolom.actie);
    boolean overActie =
        velden.keySet().stream().anyMatch(wat -> wat.niveau() == Kaartkolom.Niveau.actie);
    groepen.vulAan(velden);
    if (overActie && !metActie) {
      Veld erboven = groepen.actie();
      if (erboven == null) {
        slaOver(plek, "Er staat geen actie.");
        return;
      }
      velden.put(Kaartkolom.actie, new Veld(plek, erboven.tekst()));
    }
    groepen.onthoud(velden.get(Kaartkolom.actie));
    rijen.add(new Kaartrij(plek, velden));
  }

  private Optional<Veld> lees(Vakje vakje, Plek plek) {
    if (vakje.soort() == Vakje.Soort.fout || vakje.soort() == Vakje.Soort.zonder_uitkomst) {
      fouten.add(
          Invoerfout.van(plek, vakje.tekst(), "formule", "Deze formule heeft geen uitkomst."));
      return Optional.empty();
    }
    String tekst = vakje.tekst().replace("\r\n", "\n").replace('\u00a0', ' ').strip();
    // A year that was calculated is stored as 2027.0.
    boolean isHeel = vakje.soort() == Vakje.Soort.getal && tekst.matches("\\d+\\.0+");
    String woord = isHeel ? tekst.replaceFirst("\\..*", "") : tekst;
    return woord.isEmpty() ? Optional.empty() : Optional.of(new Veld(plek, woord));
  }

  private static boolean isKopNogEens(
      Bladkop kop, Map<Kaartkolom, Integer> kolommen, Map<Kaartkolom, Veld> velden) {
    return velden.entrySet().stream()
        .allMatch(
            veld ->
                kop.koppen()
                    .get(kolommen.get(veld.getKey()))
                    .equals(veld.getValue().tekst().replaceAll("\\s+", " ")));
  }

  private void slaOver(Plek plek, String waarom) {
    overgeslagen.add(new Overgeslagen(plek, waarom));
  }

  /** What was said in rows above and holds below, until something to its left is another. */
  private static final class Groepen {

    private final Map<Kaartkolom, Integer> kolommen;
    private final List<Kaartkolom> namen;
    private final Map<Kaartkolom, Veld> geldt = new EnumMap<>(Kaartkolom.class);
    private Veld laatste;

    Groepen(Map<Kaartkolom, Integer> kolommen) {
      this.kolommen = kolommen;
      this.namen =
          Stream.of(Kaartkolom.programmalijn, Kaartkolom.resultaat, Kaartkolom.strategie)
              .filter(kolommen::containsKey)
              .sorted(
                  Comparator.comparing((Kaartkolom wat) -> wat != Kaartkolom.programmalijn)
                      .thenComparing(kolommen::get))
              .toList();
    }

    void vulAan(Map<Kaartkolom, Veld> velden) {
      for (Kaartkolom naam : namen) {
        Veld nieuw = velden.get(naam);
        Veld was = geldt.get(naam);
        if (nieuw != null && (was == null || !was.tekst().equals(nieuw.tekst()))) {
          List<Kaartkolom> erna = namen.subList(namen.indexOf(naam) + 1, namen.size());
          geldt.keySet().removeIf(wat -> erna.contains(wat) || hoortBij(wat, naam));
          laatste = null;
        }
        if (nieuw != null) {
          geldt.put(naam, nieuw);
        }
      }
      for (Kaartkolom wat : kolommen.keySet()) {
        if (wat.geldtOokEronder()) {
          if (velden.containsKey(wat)) {
            geldt.put(wat, velden.get(wat));
          } else if (geldt.containsKey(wat)) {
            velden.put(wat, geldt.get(wat));
          }
        }
      }
    }

    /** What says more of another programmalijn. */
    private static boolean hoortBij(Kaartkolom wat, Kaartkolom naam) {
      return naam == Kaartkolom.programmalijn
          && (wat == Kaartkolom.ambitie || wat == Kaartkolom.fase);
    }

    Veld actie() {
      return laatste;
    }

    void onthoud(Veld actie) {
      if (actie != null) {
        laatste = actie;
      }
    }
  }
}

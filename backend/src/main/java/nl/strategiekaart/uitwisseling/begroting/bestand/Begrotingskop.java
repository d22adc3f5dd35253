package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;

/** What the columns of a table say of a begroting. */
final class Begrotingskop {

  private static final String NIET_BEKEND = "Wat deze kolom zegt is niet bekend.";

  final Tabelkop tabel;
  final Map<Kolom, Integer> kolommen = new EnumMap<>(Kolom.class);
  final SortedMap<Integer, Vak> vakken = new TreeMap<>();

  /** Those of the columns with amounts in which baten stand. */
  final Set<Integer> baten = new TreeSet<>();

  /** What a column says to be lasten of. */
  private final Set<Vak> lasten = new HashSet<>();

  final List<Invoerfout> fouten = new ArrayList<>();
  final List<Overgeslagen> overgeslagen = new ArrayList<>();

  /** Headings that hold a year, and of which the amounts are yet not read. */
  final List<String> bijnaJaren = new ArrayList<>();

  private Begrotingskop(Tabelkop tabel, Leeskeuze keuze) {
    this.tabel = tabel;
    if (!keuze.metVerborgen()) {
      noemVerborgenKolommen();
    }
    tabel.koppen().forEach(this::lees);
    houdSoortenBij();
  }

  /**
   * "Soort" is of a cell in a flat file, and of a regel elsewhere; and what the columns say
   * themselves needs no other column.
   */
  private void houdSoortenBij() {
    Integer soort = isPlat() ? null : kolommen.remove(Kolom.soort);
    if (soort != null) {
      neemOpInhoud(soort);
    }
    Integer aard = kolommen.get(Kolom.aard);
    List<String> woorden = aard == null ? List.of() : woorden(aard).toList();
    if (!woorden.isEmpty() && woorden.stream().allMatch(een -> Soortwoord.aard(een).isEmpty())) {
      kolommen.remove(Kolom.aard);
      slaOver(aard, NIET_BEKEND);
    }
    for (int kolom : List.copyOf(baten)) {
      if (!lasten.contains(vakken.get(kolom))) {
        // Beside a year that does not say what it is, neither is certain.
        baten.remove(kolom);
        vakken.remove(kolom);
        bijnaJaren.add(tabel.koppen().get(kolom));
        slaOver(kolom, "Baten zijn te lezen naast een kolom met de lasten van hetzelfde jaar.");
      }
    }
    if (!baten.isEmpty() && kolommen.containsKey(Kolom.regelsoort)) {
      fouten.add(
          new Invoerfout(
              tabel.plek(tabel.rij(), kolommen.get(Kolom.regelsoort)),
              tabel.koppen().get(kolommen.get(Kolom.regelsoort)),
              "tegenspraak",
              "Er zijn kolommen met baten, en een kolom die zegt of het lasten of baten zijn. Haal een"
                  + " van de twee weg."));
    }
  }

  /** A column that nobody knows by its name may say it in every row. */
  private void neemOpInhoud(int kolom) {
    List<String> woorden = woorden(kolom).filter(woord -> woord.length() > 1).toList();
    boolean isSoort = woorden.stream().allMatch(woord -> Soortwoord.soort(woord).isPresent());
    if (!woorden.isEmpty() && isSoort && !kolommen.containsKey(Kolom.regelsoort)) {
      kolommen.put(Kolom.regelsoort, kolom);
    } else {
      slaOver(kolom, NIET_BEKEND);
    }
  }

  private Stream<String> woorden(int kolom) {
    return tabel.blad().rijen().tailMap(tabel.rij(), false).values().stream()
        .map(vakjes -> vakjes.get(kolom))
        .filter(Objects::nonNull)
        .map(Vakje::inWoorden);
  }

  /** That of a sheet; empty when nothing in it is a table. */
  static Optional<Begrotingskop> van(Blad blad, Leeskeuze keuze) {
    return Tabelkop.van(
            blad,
            kop ->
                Kolom.bij(kop).isPresent()
                    || Vakkop.van(kop, "", null).isPresent()
                    || kop.length() > 1 && Soortwoord.soort(kop).isPresent(),
            keuze)
        .map(kop -> new Begrotingskop(kop, keuze));
  }

  private void noemVerborgenKolommen() {
    Blad blad = tabel.blad();
    blad.rijen()
        .get(tabel.rij())
        .forEach(
            (kolom, vakje) -> {
              if (blad.isKolomVerborgen(kolom)) {
                String plek = "kolom " + vakje.inWoorden();
                overgeslagen.add(
                    new Overgeslagen(blad.naam(), plek, null, "De kolom is verborgen."));
              }
            });
  }

  boolean isPlat() {
    return kolommen.containsKey(Kolom.jaar) && kolommen.containsKey(Kolom.bedrag);
  }

  /** Whether regels can be read by it. */
  boolean isBruikbaar() {
    return (kolommen.containsKey(Kolom.onderdeel) || kolommen.containsKey(Kolom.code))
        && (isPlat() || !vakken.isEmpty());
  }

  private void lees(int kolom, String kop) {
    Optional<Kolom> bekend = Kolom.bij(kop);
    if (bekend.isPresent()) {
      neemOp(bekend.get(), kolom, kop);
      return;
    }
    String groep = tabel.boven().getOrDefault(kolom, "");
    Optional<Vakkop> vak = Vakkop.van(Tabelkop.zonderNummer(kop), groep, tabel.blad().naam());
    if (vak.isEmpty()) {
      if (!Kolom.isOvergeslagen(Tabelkop.zonderNummer(kop))) {
        neemOpInhoud(kolom);
      }
    } else if (vak.get().vak == null) {
      bijnaJaren.add(kop);
      slaOver(kolom, vak.get().waarom);
    } else if (staatEr(vak.get())) {
      dubbel(kolom, kop);
    } else {
      vakken.put(kolom, vak.get().vak);
      if (vak.get().soort == Regelsoort.baten) {
        baten.add(kolom);
      } else if (vak.get().soort == Regelsoort.lasten) {
        lasten.add(vak.get().vak);
      }
    }
  }

  private boolean staatEr(Vakkop kop) {
    return vakken.entrySet().stream()
        .anyMatch(
            een ->
                een.getValue().equals(kop.vak)
                    && baten.contains(een.getKey()) == (kop.soort == Regelsoort.baten));
  }

  private void neemOp(Kolom wat, int kolom, String kop) {
    Integer eerder = kolommen.get(wat);
    if (eerder == null) {
      kolommen.put(wat, kolom);
    } else if (wat.heet(kop) && !wat.heet(tabel.koppen().get(eerder))) {
      // "Omschrijving" is the onderdeel only where no column is called that.
      slaOver(eerder, "Een andere kolom heet '" + kop + "'.");
      kolommen.put(wat, kolom);
    } else if (wat.heet(kop)) {
      dubbel(kolom, kop);
    } else {
      slaOver(kolom, "De kolom '" + tabel.koppen().get(eerder) + "' zegt dit al.");
    }
  }

  private void slaOver(int kolom, String waarom) {
    Plek plek = tabel.plek(tabel.rij(), kolom);
    overgeslagen.add(
        new Overgeslagen(
            plek.blad(),
            plek.kop().startsWith("kolom ") ? plek.kop() : "kolom " + plek.kop(),
            null,
            waarom));
  }

  private void dubbel(int kolom, String kop) {
    String tekst = Tabelkop.zonderNummer(kop);
    fouten.add(
        new Invoerfout(
            tabel.plek(tabel.rij(), kolom),
            tekst,
            "dubbele-kolom",
            "De kolom '" + tekst + "' staat er twee keer. Haal er een weg."));
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Tabelkop;

/** What the columns of a table say of a begroting. */
final class Begrotingskop {

  final Tabelkop tabel;
  final Map<Kolom, Integer> kolommen = new EnumMap<>(Kolom.class);
  final SortedMap<Integer, Vak> vakken = new TreeMap<>();
  final List<Invoerfout> fouten = new ArrayList<>();
  final List<Overgeslagen> overgeslagen = new ArrayList<>();

  /** Headings that hold a year, and of which the amounts are yet not read. */
  final List<String> bijnaJaren = new ArrayList<>();

  private Begrotingskop(Tabelkop tabel) {
    this.tabel = tabel;
    tabel.koppen().forEach(this::lees);
  }

  /** That of a sheet; empty when nothing in it is a table. */
  static Optional<Begrotingskop> van(Blad blad, Leeskeuze keuze) {
    return Tabelkop.van(
            blad, kop -> Kolom.bij(kop).isPresent() || Vakkop.van(kop, "", null).isPresent(), keuze)
        .map(Begrotingskop::new);
  }

  boolean isPlat() {
    return kolommen.containsKey(Kolom.jaar) && kolommen.containsKey(Kolom.bedrag);
  }

  /** Whether regels can be read by it. */
  boolean isBruikbaar() {
    return (kolommen.containsKey(Kolom.onderdeel) || kolommen.containsKey(Kolom.code))
        && (isPlat() || !vakken.isEmpty());
  }

  /** Whether nothing but the amounts is missing. */
  boolean heeftOnderdeel() {
    return kolommen.containsKey(Kolom.onderdeel);
  }

  private void lees(int kolom, String kop) {
    Optional<Kolom> bekend = Kolom.bij(kop);
    if (bekend.isPresent()) {
      neemOp(bekend.get(), kolom, kop);
      return;
    }
    String groep = tabel.boven().getOrDefault(kolom, "");
    Optional<Vakkop> vak = Vakkop.van(zonderNummer(kop), groep, tabel.blad().naam());
    if (vak.isEmpty()) {
      if (!Kolom.isOvergeslagen(zonderNummer(kop))) {
        slaOver(kolom, "Wat deze kolom zegt is niet bekend.");
      }
    } else if (vak.get().vak == null) {
      bijnaJaren.add(kop);
      slaOver(kolom, vak.get().waarom);
    } else if (vakken.containsValue(vak.get().vak)) {
      dubbel(kolom, kop);
    } else {
      vakken.put(kolom, vak.get().vak);
    }
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

  /** The same heading again got a number behind it. */
  private static String zonderNummer(String kop) {
    return kop.replaceFirst(" \\(\\d+\\)$", "");
  }

  private void dubbel(int kolom, String kop) {
    String tekst = zonderNummer(kop);
    fouten.add(
        new Invoerfout(
            tabel.plek(tabel.rij(), kolom),
            tekst,
            "dubbele-kolom",
            "De kolom '" + tekst + "' staat er twee keer. Haal er een weg."));
  }
}

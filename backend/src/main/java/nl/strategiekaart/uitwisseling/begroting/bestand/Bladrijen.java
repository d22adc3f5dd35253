package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;

/** The rows of one sheet: first as they stand there, then those that are regels. */
final class Bladrijen {

  /** What cells that were taken together say of every row beside them; an amount is said once. */
  private static final Set<Kolom> OVER_RIJEN =
      Set.of(
          Kolom.thema,
          Kolom.onderdeel,
          Kolom.geldbron,
          Kolom.taakveld,
          Kolom.regelsoort,
          Kolom.aard);

  final Begrotingskop kop;
  private final Kanten kanten;

  /** Of a flat file: a row for each cell. */
  private final List<Rij> cellen = new ArrayList<>();

  private final Tabelkop tabel;
  private final Blad blad;
  private final Leeskeuze keuze;
  private final List<Invoerfout> fouten;
  private final List<Overgeslagen> overgeslagen;
  private final Eenheidsteken teken;

  Bladrijen(
      Begrotingskop kop,
      Eenheidsteken teken,
      Leeskeuze keuze,
      List<Invoerfout> fouten,
      List<Overgeslagen> overgeslagen) {
    this.kop = kop;
    this.tabel = kop.tabel;
    this.blad = kop.tabel.blad();
    this.teken = teken;
    this.keuze = keuze;
    this.fouten = fouten;
    this.overgeslagen = overgeslagen;
    this.kanten = new Kanten(kop, fouten);
    noemWatErbovenStaat();
    blad.rijen().tailMap(tabel.rij(), false).forEach(this::lees);
  }

  /** All with amounts to read. */
  Stream<Rij> rijen() {
    return Stream.of(cellen, kanten.lasten(), kanten.baten()).flatMap(List::stream);
  }

  /** Those that are regels, each with its thema. */
  List<Rij> regels(Vragen vragen) {
    List<Rij> regels = new ArrayList<>(Totaalrijen.zonder(cellen, vragen, overgeslagen));
    for (List<Rij> kant : List.of(kanten.lasten(), kanten.baten())) {
      regels.addAll(metThema(Totaalrijen.zonder(kant, vragen, overgeslagen)));
    }
    regels.forEach(rij -> Kanten.vraag(rij, vragen));
    boolean isEigen = kop.kolommen.containsKey(Kolom.maat) || Totaalrijen.isEigen(rijen().toList());
    if (!isEigen) {
      Kanten.vraagTekens(regels, blad.naam(), vragen);
    }
    return regels;
  }

  private void noemWatErbovenStaat() {
    int eerste = tabel.boven().isEmpty() ? tabel.rij() : tabel.rij() - 1;
    blad.rijen().headMap(eerste).keySet().forEach(rij -> slaOver(rij, "Staat boven de tabel."));
  }

  private void slaOver(int nummer, String waarom) {
    SortedMap<Integer, Vakje> vakjes = blad.rijen().get(nummer);
    String gevonden = vakjes.get(vakjes.firstKey()).inWoorden();
    overgeslagen.add(Overgeslagen.van(tabel.plek(nummer), gevonden, waarom));
  }

  private void lees(int nummer, SortedMap<Integer, Vakje> vakjes) {
    if (blad.isRijVerborgen(nummer) && !keuze.metVerborgen()) {
      slaOver(nummer, "De rij is verborgen.");
    } else if (tabel.isKopNogEens(vakjes)) {
      kopNogEens(nummer);
    } else if (vakjes.keySet().stream().noneMatch(this::isGelezen)) {
      slaOver(nummer, "Hier staat niets in de kolommen van de tabel.");
    } else if (Eenheidsteken.isBijschrift(kop, vakjes)) {
      slaOver(nummer, "Hier staan geen bedragen en geen namen.");
    } else {
      if (tabel.isBreder(vakjes)) {
        String laatste = vakjes.get(vakjes.lastKey()).tekst();
        fouten.add(new Invoerfout(tabel.plek(nummer), laatste, "te-breed", Tabelkop.TE_BREED));
      }
      Rij rij = rij(nummer, vakjes);
      if (kop.isPlat()) {
        plat(rij, vakjes);
      } else {
        boolean metBedrag = kop.vakken.keySet().stream().anyMatch(vakjes::containsKey);
        kanten
            .kop(rij, metBedrag)
            .ifPresentOrElse(
                kant -> slaOver(nummer, "Geldt voor wat eronder staat: '" + kant + "'."),
                () -> kanten.neem(rij, kolom -> cel(nummer, kolom, vakjes.get(kolom), null)));
        eisEigenBedragen(nummer, vakjes);
      }
    }
  }

  /** One amount beside several regels is of none of them alone. */
  private void eisEigenBedragen(int nummer, SortedMap<Integer, Vakje> vakjes) {
    String uitleg =
        "Deze cel is samengevoegd met die erboven. Zet bij elke regel een eigen bedrag.";
    boolean isRegel = vakjes.containsKey(kop.kolommen.getOrDefault(Kolom.onderdeel, -1));
    kop.vakken.keySet().stream()
        .filter(kolom -> isRegel && !vakjes.containsKey(kolom))
        .filter(kolom -> tabel.cel(nummer, kolom).isPresent())
        .map(kolom -> new Invoerfout(tabel.plek(nummer, kolom), null, "samengevoegd", uitleg))
        .forEach(fouten::add);
  }

  private void kopNogEens(int nummer) {
    if (tabel.isGelijkAan(nummer)) {
      slaOver(nummer, "De kop, nog een keer.");
    } else {
      fouten.add(
          new Invoerfout(
              tabel.plek(nummer),
              null,
              "tweede-tabel",
              "Hier begint een tabel met andere kolommen. Zet haar op een eigen blad."));
    }
  }

  private boolean isGelezen(int kolom) {
    return kop.kolommen.containsValue(kolom) || kop.vakken.containsKey(kolom);
  }

  private Cel cel(int nummer, int kolom, Vakje vakje, Vakje soort) {
    String eenheid = teken != null && teken.geldtVoor(kolom) ? teken.vraag() : null;
    return new Cel(tabel.plek(nummer, kolom), vakje, soort, eenheid);
  }

  private Rij rij(int nummer, SortedMap<Integer, Vakje> vakjes) {
    Map<Kolom, Veld> velden = new EnumMap<>(Kolom.class);
    kop.kolommen.forEach(
        (wat, kolom) -> {
          Vakje vakje =
              OVER_RIJEN.contains(wat) ? tabel.cel(nummer, kolom).orElse(null) : vakjes.get(kolom);
          Plek plek = tabel.plek(nummer, kolom);
          boolean isGetal = vakje != null && vakje.soort() == Vakje.Soort.getal;
          velden.put(wat, new Veld(plek, vakje == null ? "" : tekst(wat, vakje), isGetal));
          if (vakje != null && wat.compareTo(Kolom.aard) <= 0) {
            eisGetoond(wat, vakje, plek);
          }
        });
    return new Rij(tabel.plek(nummer), velden);
  }

  private void eisGetoond(Kolom wat, Vakje vakje, Plek plek) {
    if (vakje.isMislukt()) {
      fouten.add(
          new Invoerfout(plek, vakje.tekst(), "formule", "Deze formule heeft geen uitkomst."));
    } else if (vakje.soort() == Vakje.Soort.anders && wat != Kolom.fte
        || vakje.soort() == Vakje.Soort.tijd
        || vakje.soort() == Vakje.Soort.datum && wat != Kolom.onderdeel) {
      String toont = vakje.getoond() == null ? vakje.tekst() : vakje.getoond();
      fouten.add(
          new Invoerfout(
              plek,
              toont,
              "anders-getoond",
              "Het bestand toont hier '%s'. Zet de celopmaak op tekst of op een gewoon getal."
                  .formatted(toont)));
    }
  }

  /** A number counts by its digits; a code or name that is one, by what is shown. */
  private static String tekst(Kolom wat, Vakje vakje) {
    return wat == Kolom.fte ? vakje.tekst() : vakje.inWoorden();
  }

  private void plat(Rij rij, SortedMap<Integer, Vakje> vakjes) {
    int nummer = rij.plek().rij();
    Optional<Vak> vak = rij.vak();
    if (vak.isEmpty()) {
      fouten.add(
          new Invoerfout(
              rij.plek(Kolom.jaar),
              rij.tekst(Kolom.jaar).isEmpty() ? null : rij.tekst(Kolom.jaar),
              "onbekende-cel",
              "Bij welke cel dit hoort is niet te lezen. Nodig zijn een jaar (2026), een maat (begroot,"
                  + " toegezegd of besteed) en bij besteed een halfjaar (1 of 2)."));
      return;
    }
    int bedrag = kop.kolommen.get(Kolom.bedrag);
    Integer soort = kop.kolommen.get(Kolom.soort);
    Vakje wat = soort == null ? null : vakjes.get(soort);
    rij.cellen().put(vak.get(), cel(nummer, bedrag, vakjes.get(bedrag), wat));
    cellen.add(rij);
  }

  /** A thema may stand on a row of its own above its regels, or only beside the first of them. */
  private List<Rij> metThema(List<Rij> zonderTotalen) {
    List<Rij> regels = new ArrayList<>();
    Rij los = null;
    String erboven = "";
    for (Rij rij : zonderTotalen) {
      String thema = rij.tekst(Kolom.thema);
      boolean zonderRegel = rij.tekst(Kolom.onderdeel).isEmpty() && rij.tekst(Kolom.code).isEmpty();
      if (zonderRegel && !rij.heeftBedrag()) {
        slaOverAlsLos(los);
        los = thema.isEmpty() ? null : rij;
        erboven = thema.isEmpty() ? erboven : thema;
        continue;
      }
      if (thema.isEmpty() && !erboven.isEmpty() && rij.velden().containsKey(Kolom.thema)) {
        rij.velden().put(Kolom.thema, new Veld(rij.plek(Kolom.thema), erboven, false));
        los = null;
      } else {
        erboven = thema;
      }
      regels.add(rij);
    }
    slaOverAlsLos(los);
    return regels;
  }

  private void slaOverAlsLos(Rij rij) {
    if (rij != null) {
      slaOver(rij.plek().rij(), "Er staan geen bedragen en geen onderdeel.");
    }
  }
}

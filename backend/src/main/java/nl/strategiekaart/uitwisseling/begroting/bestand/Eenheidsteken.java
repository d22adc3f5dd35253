package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;

/**
 * What on a sheet says that amounts are in thousands or millions.
 *
 * @param vraag name of the question whether that is so
 * @param kolommen the columns that it goes for
 */
record Eenheidsteken(String vraag, String woorden, String waar, Set<Integer> kolommen) {

  /** Empty when nothing does. In the name of some columns, it goes for those. */
  static Optional<Eenheidsteken> van(Begrotingskop kop) {
    Blad blad = kop.tabel.blad();
    String vraag = blad.naam() == null ? "eenheid" : "eenheid:" + blad.naam();
    Map<Integer, String> namen = new TreeMap<>();
    Set<Integer> bedragen =
        kop.isPlat() ? Set.of(kop.kolommen.get(Kolom.bedrag)) : kop.vakken.keySet();
    for (int kolom : bedragen) {
      String naam = kop.tabel.koppen().get(kolom);
      if (Eenheid.in(naam).isPresent()) {
        namen.put(kolom, naam);
      }
    }
    Stream<Eenheidsteken> overal =
        Stream.of(
                Stream.ofNullable(blad.naam())
                    .map(naam -> Map.entry("Als naam van het blad", naam)),
                cellen(kop).map(tekst -> Map.entry("Op het blad", tekst)),
                blad.opdruk().stream().map(tekst -> Map.entry("In de kop- of voettekst", tekst)))
            .flatMap(een -> een)
            .filter(een -> Eenheid.in(een.getValue()).isPresent())
            .map(een -> new Eenheidsteken(vraag, een.getValue(), een.getKey(), bedragen));
    Stream<Eenheidsteken> inNamen =
        namen.isEmpty()
            ? Stream.of()
            : Stream.of(
                new Eenheidsteken(
                    vraag,
                    namen.values().stream().collect(Collectors.joining("', '")),
                    "Boven de kolom",
                    namen.keySet()));
    return Stream.concat(overal, inNamen).findFirst();
  }

  /** All words of the sheet that are not those of a regel: above, beside and below the table. */
  private static Stream<String> cellen(Begrotingskop kop) {
    return kop.tabel.blad().rijen().entrySet().stream()
        .flatMap(
            rij ->
                rij.getValue().entrySet().stream()
                    .filter(cel -> !isVanTabel(kop, rij.getKey(), rij.getValue(), cel.getKey()))
                    .map(Map.Entry::getValue)
                    .filter(vakje -> vakje.soort() == Vakje.Soort.tekst)
                    .map(Vakje::tekst));
  }

  /** Names of columns, which go for that column only, and the words of a regel. */
  private static boolean isVanTabel(
      Begrotingskop kop, int rij, Map<Integer, Vakje> vakjes, int kolom) {
    if (rij == kop.tabel.rij()) {
      return kop.vakken.containsKey(kolom) || kop.isPlat();
    }
    boolean heeftBedrag =
        kop.isPlat() || kop.vakken.keySet().stream().anyMatch(vakjes::containsKey);
    boolean heeftNaam = vakjes.keySet().stream().anyMatch(kop.kolommen::containsValue);
    return rij > kop.tabel.rij()
        && heeftBedrag
        && heeftNaam
        && (kop.kolommen.containsValue(kolom) || kop.vakken.containsKey(kolom));
  }

  /** A row under the heading that says in what amounts are, or of what kind they are. */
  static boolean isBijschrift(Begrotingskop kop, Map<Integer, Vakje> vakjes) {
    return !kop.isPlat()
        && vakjes.keySet().stream().noneMatch(kop.kolommen::containsValue)
        && vakjes.entrySet().stream()
            .filter(cel -> kop.vakken.containsKey(cel.getKey()))
            .allMatch(cel -> isGeenBedrag(cel.getValue()));
  }

  private static boolean isGeenBedrag(Vakje vakje) {
    return vakje.soort() == Vakje.Soort.tekst
        && (Eenheid.in(vakje.tekst()).isPresent()
            || vakje.tekst().matches("[^\\d]*")
                && LeesBedrag.vakje(vakje, Eenheid.euro).fout() != null);
  }

  /** Asks it, with what another unit makes of the first amount of the table. */
  Eenheid stel(Vragen vragen, Begrotingskop kop) {
    Integer kolom = kop.isPlat() ? kop.kolommen.get(Kolom.bedrag) : kop.vakken.firstKey();
    BigDecimal voorbeeld =
        kop.tabel.blad().rijen().tailMap(kop.tabel.rij(), false).values().stream()
            .map(vakjes -> vakjes.get(kolom))
            .filter(vakje -> vakje != null && vakje.inWoorden().matches("[1-9]\\d{0,8}"))
            .findFirst()
            .map(vakje -> new BigDecimal(vakje.inWoorden()))
            .orElse(null);
    return Eenheid.vraag(vragen, vraag, woorden, waar, voorbeeld);
  }

  boolean geldtVoor(int kolom) {
    return kolommen.contains(kolom);
  }
}

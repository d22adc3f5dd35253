package nl.strategiekaart.uitwisseling.besteed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Blad;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Onleesbaar;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.shared.ProbleemException;

/**
 * A file of the financial system: where its table is. Only the first rows are held; all of them are
 * read anew each time.
 *
 * @param aantalRijen under the heading
 */
record Boekingenbestand(
    byte[] bytes, Bestand bestand, Tabelkop kop, int aantalRijen, Leeskeuze keuze) {

  static final int MEESTE_BYTES = 10 << 20;
  static final int MEESTE_RIJEN = 200_000;
  private static final int PROEFRIJEN = 500;

  /**
   * Finds the table.
   *
   * @param isBekend whether words are one of its headings
   * @throws ProbleemException 400 when there is none, 413 when the file is too large, 415 when it
   *     is no CSV and no XLSX
   */
  static Boekingenbestand van(byte[] bytes, Predicate<String> isBekend, Leeskeuze keuze) {
    Map<Blad, Integer> rijen = new LinkedHashMap<>();
    Bestand bestand =
        LeesBestand.lees(
            bytes,
            MEESTE_BYTES,
            (blad, nummer, vakjes) -> {
              if (rijen.merge(blad, 1, Integer::sum) <= PROEFRIJEN) {
                blad.rijen().put(nummer, vakjes);
              }
            });
    Tabelkop kop =
        bestand.bladen().stream()
            .filter(blad -> keuze.isGekozen(blad) && !blad.rijen().isEmpty())
            .flatMap(blad -> Tabelkop.van(blad, isBekend, keuze).stream())
            .findFirst()
            .orElseThrow(
                () ->
                    Onleesbaar.wegens(
                        "onleesbaar-bestand", "Er is geen rij met kolomnamen gevonden."));
    int erboven = kop.blad().rijen().headMap(kop.rij(), true).size();
    int aantal = rijen.get(kop.blad()) - erboven;
    if (aantal > MEESTE_RIJEN) {
      throw Onleesbaar.teGroot(
          "Het bestand heeft meer dan 200.000 rijen. Maak er twee bestanden van.");
    }
    return new Boekingenbestand(bytes, bestand, kop, aantal, keuze);
  }

  /** The names of the sheets that hold something. */
  List<String> bladen() {
    return bestand.bladen().stream()
        .filter(blad -> blad.naam() != null && !blad.rijen().isEmpty())
        .map(Blad::naam)
        .toList();
  }

  /** What is not looked at: other sheets, and what stands above the table. */
  List<Overgeslagen> overgeslagen() {
    List<Overgeslagen> wat = new ArrayList<>();
    bestand.bladen().stream()
        .filter(blad -> blad != kop.blad() && !blad.rijen().isEmpty())
        .map(blad -> new Plek(blad.naam(), 0, -1, null))
        .forEach(plek -> wat.add(Overgeslagen.van(plek, null, "Dit blad is niet gelezen.")));
    kop.blad()
        .rijen()
        .headMap(kop.rij())
        .forEach(
            (nummer, vakjes) ->
                wat.add(
                    Overgeslagen.van(
                        kop.plek(nummer),
                        Cel.toon(vakjes.get(vakjes.firstKey()).inWoorden()),
                        "Staat boven de tabel.")));
    return wat;
  }

  /** The names above its columns. */
  List<String> kolommen() {
    return List.copyOf(kop.koppen().values());
  }

  /** The first rows under the heading, each with a text for each column. */
  List<List<String>> proef() {
    return kop.blad().rijen().tailMap(kop.rij(), false).values().stream()
        .filter(vakjes -> !kop.isKopNogEens(vakjes))
        .map(
            vakjes ->
                kop.koppen().keySet().stream()
                    .map(kolom -> vakjes.containsKey(kolom) ? vakjes.get(kolom).inWoorden() : "")
                    .toList())
        .toList();
  }

  /**
   * Goes through all rows under the heading, but for those that a person does not see.
   *
   * @return how many those are
   */
  int lees(BiConsumer<Integer, SortedMap<Integer, Vakje>> naar) {
    AtomicInteger verborgen = new AtomicInteger();
    LeesBestand.lees(
        bytes,
        MEESTE_BYTES,
        (blad, nummer, vakjes) -> {
          boolean isTabel = Objects.equals(blad.naam(), kop.blad().naam());
          boolean isVerborgen = blad.isRijVerborgen(nummer) && !keuze.metVerborgen();
          if (isTabel && nummer > kop.rij()) {
            if (isVerborgen) {
              verborgen.incrementAndGet();
            } else {
              naar.accept(nummer, vakjes);
            }
          }
        });
    return verborgen.get();
  }
}

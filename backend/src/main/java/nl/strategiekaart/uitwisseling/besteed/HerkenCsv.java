package nl.strategiekaart.uitwisseling.besteed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.blad.Onleesbaar;
import nl.strategiekaart.uitwisseling.blad.Tekenset;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out how a CSV file is written: what stands between its cells, and which row names its
 * columns.
 */
final class HerkenCsv {

  static final int MEESTE_BYTES = 10 * 1024 * 1024;

  private static final int MEESTE_KOLOMMEN = 200;

  /** No booking is that long; a file made of one line would become millions of cells. */
  private static final int LANGSTE_REGEL = 64 * 1024;

  private static final int PROEFRIJEN = 50;
  private static final List<Character> SCHEIDINGSTEKENS = List.of(';', ',', '\t', '|');

  private HerkenCsv() {}

  /**
   * How a file is written if a separator is the right one.
   *
   * @param bestand null when there is no header row then
   * @param passen how many of its first rows fit under the header row
   */
  private record Proef(Csvbestand bestand, int passen) {

    int punten() {
      return passen * MEESTE_KOLOMMEN + bestand.kolommen().size();
    }
  }

  /**
   * Finds out how a file is written.
   *
   * @throws ProbleemException 413 when it is too large, 400 when it is no CSV with a header row
   */
  static Csvbestand herken(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Csvbestand.geenCsv("Het bestand is leeg.");
    }
    if (bytes.length > MEESTE_BYTES) {
      throw Onleesbaar.teGroot("Een bestand is hooguit 10 MB groot.");
    }
    Tekenset tekenset = Tekenset.van(bytes);
    eisTekst(new String(bytes, StandardCharsets.ISO_8859_1), tekenset);
    String tekst = tekenset.lees(bytes);
    Csvbestand beste =
        SCHEIDINGSTEKENS.stream()
            .map(teken -> proef(tekst, tekenset, teken))
            .filter(proef -> proef.bestand != null)
            .max(Comparator.comparingInt(Proef::punten))
            .map(Proef::bestand)
            .orElseThrow(
                () ->
                    Csvbestand.geenCsv(
                        "Er is geen rij met kolomnamen gevonden. Een bestand begint met die rij."));
    if (beste.kolommen().size() > MEESTE_KOLOMMEN) {
      throw Csvbestand.geenCsv("Het bestand heeft meer dan " + MEESTE_KOLOMMEN + " kolommen.");
    }
    return beste;
  }

  /**
   * Refuses what is something else.
   *
   * @param ruw the file with a character for each byte
   */
  private static void eisTekst(String ruw, Tekenset tekenset) {
    if (tekenset != Tekenset.UTF_16 && (ruw.indexOf('\0') >= 0 || ruw.startsWith("PK"))) {
      throw Csvbestand.geenCsv(
          "Dit is geen CSV-bestand. Is het een Excel-bestand? Bewaar het dan eerst als CSV.");
    }
    if (ruw.lines().anyMatch(regel -> regel.length() > LANGSTE_REGEL)) {
      throw Csvbestand.geenCsv("Er staat een regel in van meer dan 65.536 tekens.");
    }
  }

  private static Proef proef(String tekst, Tekenset tekenset, char teken) {
    Csvbestand bestand = null;
    int passen = 1;
    try (CSVParser parser = Csvbestand.parser(tekst, teken)) {
      for (CSVRecord rij : parser) {
        if (rij.getRecordNumber() > PROEFRIJEN + (bestand == null ? 0 : bestand.koprij())) {
          break;
        }
        if (bestand != null) {
          passen += bestand.past(rij) ? 1 : 0;
        } else if (rij.stream().filter(cel -> !cel.isBlank()).count() >= 2) {
          // Some systems put a title above the table: it fills one cell.
          bestand = new Csvbestand(tekst, tekenset, teken, namen(rij), rij.getRecordNumber());
        }
      }
    } catch (IOException | UncheckedIOException onleesbaar) {
      // Said when it is read for good, with its row.
    }
    return new Proef(bestand, passen);
  }

  /** A column without a name gets its number, and one with a name that is taken as well. */
  private static List<String> namen(CSVRecord kop) {
    Map<String, Integer> keren = new HashMap<>();
    List<String> namen = new ArrayList<>();
    int laatste = kop.size();
    while (kop.get(laatste - 1).isBlank()) {
      laatste--;
    }
    for (int i = 0; i < laatste; i++) {
      String naam = kop.get(i).isBlank() ? "Kolom " + (i + 1) : Cel.toon(kop.get(i));
      int keer = keren.merge(naam, 1, Integer::sum);
      namen.add(keer == 1 ? naam : naam + " (" + keer + ")");
    }
    return namen;
  }
}

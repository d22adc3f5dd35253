package nl.strategiekaart.uitwisseling.besteed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds out how a CSV file is written: what stands between its cells, and which row names its
 * columns.
 */
final class HerkenCsv {

  private static final int MEESTE_KOLOMMEN = 200;

  /** No booking is that long; a file made of one line would become millions of cells. */
  private static final int LANGSTE_REGEL = 64 * 1024;

  private static final int PROEFRIJEN = 50;
  private static final List<Character> SCHEIDINGSTEKENS = List.of(';', ',', '\t', '|');

  private HerkenCsv() {}

  /**
   * Finds out how a file is written.
   *
   * @throws ProbleemException 413 when it is too large, 400 when it is no CSV with a header row
   */
  static Csvbestand herken(byte[] bytes) {
    if (bytes == null || bytes.length == 0) {
      throw Csvbestand.geenCsv("Het bestand is leeg.");
    }
    if (bytes.length > Csvbestand.MEESTE_BYTES) {
      throw new ProbleemException(Probleem.van(413, "Een bestand is hooguit 10 MB groot."));
    }
    Tekenset tekenset = Tekenset.van(bytes);
    if (isGeenTekst(bytes, tekenset)) {
      throw Csvbestand.geenCsv(
          "Dit is geen CSV-bestand. Is het een Excel-bestand? Bewaar het dan eerst als CSV.");
    }
    if (langsteRegel(bytes) > LANGSTE_REGEL) {
      throw Csvbestand.geenCsv("Er staat een regel in van meer dan 65.536 tekens.");
    }
    Csvbestand beste = null;
    int meeste = 0;
    for (char teken : SCHEIDINGSTEKENS) {
      Csvbestand proef = metKop(bytes, tekenset, teken);
      int punten =
          proef == null
              ? 0
              : rijenDiePassen(bytes, proef) * MEESTE_KOLOMMEN + proef.kolommen.size();
      if (punten > meeste) {
        beste = proef;
        meeste = punten;
      }
    }
    if (beste == null) {
      throw Csvbestand.geenCsv(
          "Er is geen rij met kolomnamen gevonden. Een bestand begint met die rij.");
    }
    if (beste.kolommen.size() > MEESTE_KOLOMMEN) {
      throw Csvbestand.geenCsv("Het bestand heeft meer dan " + MEESTE_KOLOMMEN + " kolommen.");
    }
    return beste;
  }

  private static Csvbestand metKop(byte[] bytes, Tekenset tekenset, char teken) {
    try (CSVParser parser = Csvbestand.parser(bytes, tekenset, teken)) {
      for (CSVRecord rij : parser) {
        if (rij.getRecordNumber() > PROEFRIJEN) {
          return null;
        }
        // Some systems put a title above the table: it fills one cell.
        if (rij.stream().filter(cel -> !cel.isBlank()).count() >= 2) {
          return new Csvbestand(bytes, tekenset, teken, namen(rij), rij.getRecordNumber());
        }
      }
      return null;
    } catch (IOException | UncheckedIOException onleesbaar) {
      return null;
    }
  }

  private static int rijenDiePassen(byte[] bytes, Csvbestand proef) {
    int passen = 1;
    try (CSVParser parser = Csvbestand.parser(bytes, proef.tekenset, proef.scheidingsteken)) {
      Iterator<CSVRecord> rijen = parser.iterator();
      while (rijen.hasNext()) {
        CSVRecord rij = rijen.next();
        if (rij.getRecordNumber() > proef.koprij + PROEFRIJEN) {
          break;
        }
        if (rij.getRecordNumber() > proef.koprij && proef.past(rij)) {
          passen++;
        }
      }
    } catch (IOException | UncheckedIOException onleesbaar) {
      // Said when it is read for good, with its row.
    }
    return passen;
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

  private static int langsteRegel(byte[] bytes) {
    int langste = 0;
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n' || bytes[i] == '\r') {
        langste = Math.max(langste, i - begin);
        begin = i + 1;
      }
    }
    return Math.max(langste, bytes.length - begin);
  }

  private static boolean isGeenTekst(byte[] bytes, Tekenset tekenset) {
    if (tekenset == Tekenset.UTF_16LE || tekenset == Tekenset.UTF_16BE) {
      return false;
    }
    for (byte een : bytes) {
      if (een == 0) {
        return true;
      }
    }
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }
}

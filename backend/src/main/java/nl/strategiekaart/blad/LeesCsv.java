package nl.strategiekaart.blad;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.shared.Schoon;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV: ours, those of spreadsheets in any setting, and those of financial systems. */
final class LeesCsv {

  /** More than any table has; a row of separators alone would become millions of cells. */
  private static final int MEESTE_KOLOMMEN = 1_000;

  /** A line is one row of a table, or a part of one. */
  private static final int LANGSTE_REGEL = 64 * 1024;

  /** A quote that was never closed swallows rows: no text in a table has this many lines. */
  private static final int MEESTE_REGELS_PER_RIJ = 20;

  private static final int PROEFRIJEN = 50;
  private static final List<Character> SCHEIDINGSTEKENS = List.of(';', ',', '\t', '|');
  private static final Pattern EIGEN =
      Pattern.compile("\\Asep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);
  private static final Pattern GEEN_TEKST = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f]");

  private LeesCsv() {}

  static Bestand lees(byte[] inhoud, Rijen naar) {
    Tekenset tekenset = Tekenset.van(inhoud);
    String tekst = tekenset.lees(inhoud);
    if (GEEN_TEKST.matcher(tekst).find()) {
      throw Onleesbaar.vorm("Dit is geen Excel-werkmap (.xlsx) en geen CSV.");
    }
    if (tekst.lines().anyMatch(regel -> regel.length() > LANGSTE_REGEL)) {
      throw Onleesbaar.kapot("Er staat een regel in van meer dan 65.536 tekens.");
    }
    Matcher eigen = EIGEN.matcher(tekst);
    boolean zegtHetZelf = eigen.find();
    String tabel = zegtHetZelf ? tekst.substring(eigen.end()) : tekst;
    char scheiding = zegtHetZelf ? eigen.group(1).charAt(0) : scheiding(tekst);
    Bestand bestand = Bestand.csv(tekenset, scheiding);
    // A line that names the separator counts in no spreadsheet as a row.
    rijen(tabel, scheiding, bestand.nieuwBlad(null, false), naar);
    return bestand;
  }

  private static void rijen(String tekst, char scheiding, Blad blad, Rijen naar) {
    int rij = 0;
    long vorigeRegel = 0;
    try (CSVParser csv = ontleed(tekst, scheiding)) {
      for (CSVRecord record : csv) {
        rij = (int) record.getRecordNumber();
        long regels = csv.getCurrentLineNumber() - vorigeRegel;
        vorigeRegel = csv.getCurrentLineNumber();
        if (regels > MEESTE_REGELS_PER_RIJ) {
          throw Onleesbaar.kapot(
              "In rij %d begint een aanhalingsteken dat pas %d regels later sluit."
                  .formatted(rij, regels - 1));
        }
        SortedMap<Integer, Vakje> vakjes = vakjes(record);
        if (!vakjes.isEmpty()) {
          naar.rij(blad, rij, vakjes);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException kapot) {
      throw kapot(kapot, rij);
    }
  }

  private static SortedMap<Integer, Vakje> vakjes(CSVRecord record) {
    SortedMap<Integer, Vakje> vakjes = new TreeMap<>();
    for (int kolom = 0; kolom < record.size(); kolom++) {
      String waarde = Schoon.van(Ontwapening.maakOngedaan(record.get(kolom)));
      if (!waarde.isEmpty()) {
        if (kolom >= MEESTE_KOLOMMEN) {
          throw Onleesbaar.teGroot("Een tabel heeft hooguit 1.000 kolommen.");
        }
        vakjes.put(kolom, Vakje.van(Vakje.Soort.tekst, waarde));
      }
    }
    return vakjes;
  }

  private static ProbleemException kapot(Exception fout, int rij) {
    boolean aanhalingsteken =
        fout instanceof CSVException || fout.getCause() instanceof CSVException;
    return Onleesbaar.kapot(
        "De CSV is niet te lezen na rij "
            + rij
            + (aanhalingsteken ? ": daar opent een aanhalingsteken dat nergens sluit." : "."));
  }

  /** The one with which the first rows are the widest table, whatever stands above it. */
  private static char scheiding(String tekst) {
    return SCHEIDINGSTEKENS.stream()
        .max(Comparator.comparingInt(teken -> breedte(tekst, teken)))
        .orElseThrow();
  }

  /** How many cells the rows have that are as wide as most are. */
  private static int breedte(String tekst, char teken) {
    Map<Integer, Integer> perBreedte = new HashMap<>();
    try (CSVParser csv = ontleed(tekst, teken)) {
      for (CSVRecord rij : csv) {
        if (rij.getRecordNumber() > PROEFRIJEN) {
          break;
        }
        perBreedte.merge(rij.size(), rij.size() - 1, Integer::sum);
      }
    } catch (IOException | UncheckedIOException | IllegalStateException kapot) {
      // Said when it is read for good, with its row.
    }
    return perBreedte.values().stream().max(Comparator.naturalOrder()).orElse(0);
  }

  private static CSVParser ontleed(String tekst, char teken) throws IOException {
    CSVFormat vorm =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(teken)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    return CSVParser.builder().setReader(new StringReader(tekst)).setFormat(vorm).get();
  }
}

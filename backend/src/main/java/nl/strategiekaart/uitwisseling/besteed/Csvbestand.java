package nl.strategiekaart.uitwisseling.besteed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as it came in: its characters, its separator, its header row, and then its rows one by
 * one. Only the bytes are held; rows are read anew each time.
 */
final class Csvbestand {

  static final int MEESTE_BYTES = 10 * 1024 * 1024;
  static final int MEESTE_RIJEN = 200_000;

  /** A quote that was never closed swallows rows: a description is not that long. */
  private static final int MEESTE_REGELS_PER_RIJ = 20;

  final Tekenset tekenset;
  final char scheidingsteken;

  /** The names in the header row, each of them once. */
  final List<String> kolommen;

  private final byte[] bytes;
  final long koprij;

  Csvbestand(
      byte[] bytes, Tekenset tekenset, char scheidingsteken, List<String> kolommen, long koprij) {
    this.bytes = bytes;
    this.tekenset = tekenset;
    this.scheidingsteken = scheidingsteken;
    this.kolommen = kolommen;
    this.koprij = koprij;
  }

  /** What is done with a row. */
  interface Rijlezer {

    /**
     * A row with as many cells as there are columns.
     *
     * @param rij its number, as a spreadsheet counts
     */
    void rij(long rij, List<String> cellen);

    /** A row that has another form. */
    void fout(long rij, String waarom);
  }

  /**
   * Finds out how a file is written.
   *
   * @throws ProbleemException 413 when it is too large, 400 when it is no CSV with a header row
   */
  static Csvbestand open(byte[] bytes) {
    return HerkenCsv.herken(bytes);
  }

  /**
   * Reads all rows under the header row.
   *
   * @throws ProbleemException 400 when there are too many
   */
  void lees(Rijlezer lezer) {
    int aantal = 0;
    try (CSVParser parser = parser(bytes, tekenset, scheidingsteken)) {
      long vorigeRegel = 0;
      for (CSVRecord rij : parser) {
        long regels = parser.getCurrentLineNumber() - vorigeRegel;
        vorigeRegel = parser.getCurrentLineNumber();
        if (rij.getRecordNumber() <= koprij || isLeeg(rij)) {
          continue;
        }
        if (++aantal > MEESTE_RIJEN) {
          throw geenCsv("Het bestand heeft meer dan 200.000 rijen. Maak er twee bestanden van.");
        }
        if (regels > MEESTE_REGELS_PER_RIJ) {
          lezer.fout(
              rij.getRecordNumber(),
              "Hier begint een aanhalingsteken dat pas " + (regels - 1) + " regels later sluit.");
        } else if (past(rij)) {
          lezer.rij(rij.getRecordNumber(), cellen(rij));
        } else {
          lezer.fout(
              rij.getRecordNumber(),
              "Deze rij heeft "
                  + rij.size()
                  + " kolommen. Het zijn er "
                  + kolommen.size()
                  + " volgens de eerste rij.");
        }
      }
    } catch (IOException | UncheckedIOException onleesbaar) {
      throw onleesbaar(onleesbaar);
    }
  }

  /** Cells may be missing or left over at the end, as long as nothing is in them. */
  boolean past(CSVRecord rij) {
    return rij.size() <= kolommen.size()
        ? rij.size() > 1 || kolommen.size() == 1
        : IntStream.range(kolommen.size(), rij.size()).allMatch(i -> rij.get(i).isBlank());
  }

  private List<String> cellen(CSVRecord rij) {
    List<String> cellen = new ArrayList<>(kolommen.size());
    for (int i = 0; i < kolommen.size(); i++) {
      cellen.add(i < rij.size() ? rij.get(i).strip() : "");
    }
    return cellen;
  }

  private static boolean isLeeg(CSVRecord rij) {
    return rij.stream().allMatch(String::isBlank);
  }

  static CSVParser parser(byte[] bytes, Tekenset tekenset, char teken) throws IOException {
    Reader lezer = tekenset.lees(bytes);
    return CSVParser.builder()
        .setReader(lezer)
        .setFormat(
            CSVFormat.DEFAULT
                .builder()
                .setDelimiter(teken)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get())
        .get();
  }

  private static ProbleemException onleesbaar(Exception fout) {
    boolean aanhalingsteken =
        fout instanceof CSVException || fout.getCause() instanceof CSVException;
    return geenCsv(
        aanhalingsteken
            ? "Ergens in het bestand opent een aanhalingsteken dat nergens sluit."
            : "Het bestand kan niet worden gelezen als CSV.");
  }

  static ProbleemException geenCsv(String waarom) {
    return ProbleemException.onjuisteInvoer(
        List.of(new Probleem.Fout(null, "", "onleesbaar-bestand", waarom)));
  }
}

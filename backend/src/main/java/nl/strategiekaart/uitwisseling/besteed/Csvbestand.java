package nl.strategiekaart.uitwisseling.besteed;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.blad.Onleesbaar;
import nl.strategiekaart.uitwisseling.blad.Tekenset;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file as it came in: its characters, its separator, its header row, and then its rows one by
 * one. Only its text is held; rows are read anew each time.
 *
 * @param kolommen the names in the header row, each of them once
 * @param koprij the number of the header row
 */
record Csvbestand(
    String tekst, Tekenset tekenset, char scheidingsteken, List<String> kolommen, long koprij) {

  static final int MEESTE_RIJEN = 200_000;

  /** A quote that was never closed swallows rows: a description is not that long. */
  private static final int MEESTE_REGELS_PER_RIJ = 20;

  /**
   * A row under the header row.
   *
   * @param nummer as a spreadsheet counts
   * @param cellen as many as there are columns
   * @param fout why it is no row of this file; null when it is
   */
  record Rij(long nummer, List<String> cellen, String fout) {}

  /**
   * Reads all rows under the header row.
   *
   * @return how many there are
   * @throws ProbleemException 400 when there are too many
   */
  int lees(Consumer<Rij> lezer) {
    int aantal = 0;
    long vorigeRegel = 0;
    try (CSVParser parser = parser(tekst, scheidingsteken)) {
      for (CSVRecord rij : parser) {
        long regels = parser.getCurrentLineNumber() - vorigeRegel;
        vorigeRegel = parser.getCurrentLineNumber();
        if (rij.getRecordNumber() <= koprij || rij.stream().allMatch(String::isBlank)) {
          continue;
        }
        if (++aantal > MEESTE_RIJEN) {
          throw geenCsv("Het bestand heeft meer dan 200.000 rijen. Maak er twee bestanden van.");
        }
        lezer.accept(new Rij(rij.getRecordNumber(), cellen(rij), fout(rij, regels)));
      }
    } catch (IOException | UncheckedIOException onleesbaar) {
      throw onleesbaar(onleesbaar);
    }
    return aantal;
  }

  private String fout(CSVRecord rij, long regels) {
    if (regels > MEESTE_REGELS_PER_RIJ) {
      return "Hier begint een aanhalingsteken dat pas " + (regels - 1) + " regels later sluit.";
    }
    return past(rij)
        ? null
        : "Deze rij heeft "
            + rij.size()
            + " kolommen. Het zijn er "
            + kolommen.size()
            + " volgens de eerste rij.";
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

  static CSVParser parser(String tekst, char teken) throws IOException {
    return CSVParser.builder()
        .setReader(new StringReader(tekst))
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
    return Onleesbaar.wegens("onleesbaar-bestand", waarom);
  }
}

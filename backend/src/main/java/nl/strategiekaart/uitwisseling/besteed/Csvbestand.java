package nl.strategiekaart.uitwisseling.besteed;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
  private static final int MEESTE_KOLOMMEN = 200;

  /** A quote that was never closed swallows rows: a description is not that long. */
  private static final int MEESTE_REGELS_PER_RIJ = 20;

  private static final int PROEFRIJEN = 50;
  private static final List<Character> SCHEIDINGSTEKENS = List.of(';', ',', '\t', '|');

  final Tekenset tekenset;
  final char scheidingsteken;

  /** The names in the header row, each of them once. */
  final List<String> kolommen;

  private final byte[] bytes;
  private final long koprij;

  private Csvbestand(
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
    if (bytes == null || bytes.length == 0) {
      throw geenCsv("Het bestand is leeg.");
    }
    if (bytes.length > MEESTE_BYTES) {
      throw new ProbleemException(Probleem.van(413, "Een bestand is hooguit 10 MB groot."));
    }
    Tekenset tekenset = Tekenset.van(bytes);
    if (isGeenTekst(bytes, tekenset)) {
      throw geenCsv(
          "Dit is geen CSV-bestand. Is het een Excel-bestand? Bewaar het dan eerst als CSV.");
    }
    Csvbestand beste = null;
    int meeste = 0;
    for (char teken : SCHEIDINGSTEKENS) {
      Csvbestand proef = metKop(bytes, tekenset, teken);
      int punten =
          proef == null ? 0 : proef.rijenDiePassen() * MEESTE_KOLOMMEN + proef.kolommen.size();
      if (punten > meeste) {
        beste = proef;
        meeste = punten;
      }
    }
    if (beste == null) {
      throw geenCsv("Er is geen rij met kolomnamen gevonden. Een bestand begint met die rij.");
    }
    if (beste.kolommen.size() > MEESTE_KOLOMMEN) {
      throw geenCsv("Het bestand heeft meer dan " + MEESTE_KOLOMMEN + " kolommen.");
    }
    return beste;
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

  private static Csvbestand metKop(byte[] bytes, Tekenset tekenset, char teken) {
    try (CSVParser parser = parser(bytes, tekenset, teken)) {
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

  private int rijenDiePassen() {
    int passen = 1;
    try (CSVParser parser = parser(bytes, tekenset, scheidingsteken)) {
      Iterator<CSVRecord> rijen = parser.iterator();
      while (rijen.hasNext()) {
        CSVRecord rij = rijen.next();
        if (rij.getRecordNumber() > koprij + PROEFRIJEN) {
          break;
        }
        if (rij.getRecordNumber() > koprij && past(rij)) {
          passen++;
        }
      }
    } catch (IOException | UncheckedIOException onleesbaar) {
      // Said when it is read for good, with its row.
    }
    return passen;
  }

  /** Cells may be missing or left over at the end, as long as nothing is in them. */
  private boolean past(CSVRecord rij) {
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

  private static CSVParser parser(byte[] bytes, Tekenset tekenset, char teken) throws IOException {
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

  private static ProbleemException onleesbaar(Exception fout) {
    boolean aanhalingsteken =
        fout instanceof CSVException || fout.getCause() instanceof CSVException;
    return geenCsv(
        aanhalingsteken
            ? "Ergens in het bestand opent een aanhalingsteken dat nergens sluit."
            : "Het bestand kan niet worden gelezen als CSV.");
  }

  private static ProbleemException geenCsv(String waarom) {
    return ProbleemException.onjuisteInvoer(
        List.of(new Probleem.Fout(null, "", "onleesbaar-bestand", waarom)));
  }
}

package nl.strategiekaart.uitwisseling.blad;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV: ours, and those of spreadsheets with a Dutch or another setting. */
final class LeesCsv {

  private static final Pattern SCHEIDING =
      Pattern.compile("\\Asep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);
  private static final Pattern GEEN_TEKST = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f]");
  private static final Pattern AANGEHAALD = Pattern.compile("\"[^\"]*\"?");
  private static final Pattern REGELEINDE = Pattern.compile("\n");
  private static final List<Character> SCHEIDINGSTEKENS = List.of(',', ';', '\t');

  private LeesCsv() {}

  static Bestand lees(byte[] inhoud) {
    Bestand bestand = new Bestand(Bestandssoort.csv);
    Tekenset tekenset = Tekenset.van(inhoud);
    if (tekenset == Tekenset.WINDOWS) {
      bestand.merkOp(
          "De CSV is geen UTF-8. Wij lazen haar als Windows-tekst. Kijk of letters met accenten goed"
              + " staan.");
    }
    String tekst = tekenset.lees(inhoud);
    if (GEEN_TEKST.matcher(tekst).find()) {
      throw Onleesbaar.vorm("Dit is geen Excel-werkmap (.xlsx) en geen CSV.");
    }
    Matcher eigen = SCHEIDING.matcher(tekst);
    char scheiding;
    if (eigen.find()) {
      scheiding = eigen.group(1).charAt(0);
      tekst = tekst.substring(eigen.end());
    } else {
      scheiding = scheiding(tekst);
    }
    cellen(tekst, scheiding, bestand);
    return bestand;
  }

  private static void cellen(String tekst, char scheiding, Bestand bestand) {
    CSVFormat vorm =
        CSVFormat.RFC4180.builder().setDelimiter(scheiding).setIgnoreEmptyLines(false).get();
    Blad blad = bestand.nieuwBlad(null, false);
    int rij = 0;
    try (CSVParser csv =
        CSVParser.builder().setFormat(vorm).setReader(new StringReader(tekst)).get()) {
      for (CSVRecord record : csv) {
        rij = (int) record.getRecordNumber();
        for (int kolom = 0; kolom < record.size(); kolom++) {
          String waarde = record.get(kolom);
          if (!waarde.isBlank()) {
            String ongedaan = Ontwapening.maakOngedaan(waarde);
            bestand.zet(blad, rij, kolom, new Vakje(Vakje.Soort.tekst, ongedaan));
          }
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException kapot) {
      throw Onleesbaar.kapot(
          "De CSV is niet te lezen na rij "
              + rij
              + ": daar klopt iets niet met de aanhalingstekens.");
    }
  }

  /** What stands most in the first row that has any, outside quotes. */
  private static char scheiding(String tekst) {
    String buitenAanhaling = AANGEHAALD.matcher(tekst).replaceAll("");
    String eerste =
        REGELEINDE
            .splitAsStream(buitenAanhaling)
            .filter(rij -> SCHEIDINGSTEKENS.stream().anyMatch(teken -> rij.indexOf(teken) >= 0))
            .findFirst()
            .orElse("");
    return SCHEIDINGSTEKENS.stream()
        .max(Comparator.comparing(teken -> eerste.chars().filter(een -> een == teken).count()))
        .orElseThrow();
  }
}

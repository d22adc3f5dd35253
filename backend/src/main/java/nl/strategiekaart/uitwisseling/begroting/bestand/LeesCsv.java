package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.uitwisseling.begroting.Bestandssoort;
import nl.strategiekaart.uitwisseling.begroting.Ontwapening;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV: ours, and those of spreadsheets with a Dutch or another setting. */
final class LeesCsv {

  private static final Pattern SCHEIDING =
      Pattern.compile("\\Asep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);
  private static final Pattern GEEN_TEKST = Pattern.compile("[\\x00-\\x08\\x0b\\x0e-\\x1f]");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private LeesCsv() {}

  static Bestand lees(byte[] inhoud) {
    List<String> opmerkingen = new ArrayList<>();
    String tekst = tekst(inhoud, opmerkingen);
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
    return new Bestand(Bestandssoort.csv, List.of(cellen(tekst, scheiding)), opmerkingen);
  }

  private static Blad cellen(String tekst, char scheiding) {
    CSVFormat vorm =
        CSVFormat.RFC4180.builder().setDelimiter(scheiding).setIgnoreEmptyLines(false).get();
    Blad blad = new Blad(null);
    int aantal = 0;
    long rij = 0;
    try (CSVParser csv =
        CSVParser.builder().setFormat(vorm).setReader(new StringReader(tekst)).get()) {
      for (CSVRecord record : csv) {
        rij = record.getRecordNumber();
        for (int kolom = 0; kolom < record.size(); kolom++) {
          String waarde = record.get(kolom);
          if (!waarde.isBlank()) {
            if (++aantal > LeesBestand.MEESTE_CELLEN) {
              throw LeesBestand.teVeelCellen();
            }
            String ongedaan = Ontwapening.maakOngedaan(waarde);
            blad.zet(new Vakje(Vakje.Soort.tekst, ongedaan, null, (int) rij, kolom));
          }
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException kapot) {
      throw Onleesbaar.kapot(
          "De CSV is niet te lezen na rij "
              + rij
              + ": daar klopt iets niet met de aanhalingstekens.");
    }
    return blad;
  }

  /** What stands most in the first row, outside quotes. */
  private static char scheiding(String tekst) {
    char[] mogelijk = {',', ';', '\t'};
    int[] aantal = new int[mogelijk.length];
    boolean tussenAanhaling = false;
    for (int i = 0; i < tekst.length(); i++) {
      char teken = tekst.charAt(i);
      if (teken == '"') {
        tussenAanhaling = !tussenAanhaling;
      } else if (!tussenAanhaling && teken == '\n' && aantal[0] + aantal[1] + aantal[2] > 0) {
        break;
      }
      for (int m = 0; m < mogelijk.length && !tussenAanhaling; m++) {
        aantal[m] += teken == mogelijk[m] ? 1 : 0;
      }
    }
    int meest = aantal[1] > aantal[0] ? 1 : 0;
    return mogelijk[aantal[2] > aantal[meest] ? 2 : meest];
  }

  /** UTF-8; otherwise what Windows makes of it, and that is said. */
  private static String tekst(byte[] inhoud, List<String> opmerkingen) {
    if (inhoud.length > 1 && inhoud[0] == (byte) 0xFF && inhoud[1] == (byte) 0xFE) {
      return new String(inhoud, 2, inhoud.length - 2, StandardCharsets.UTF_16LE);
    }
    try {
      String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
      return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
    } catch (CharacterCodingException geenUtf8) {
      opmerkingen.add(
          "De CSV is geen UTF-8. Wij lazen haar als Windows-tekst. Kijk of letters met accenten goed"
              + " staan.");
      return new String(inhoud, WINDOWS);
    }
  }
}

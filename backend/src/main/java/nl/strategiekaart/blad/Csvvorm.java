package nl.strategiekaart.blad;

import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/**
 * How a CSV is written: for programs, as RFC 4180 has it, or for a spreadsheet that is set to
 * Dutch, which takes a comma for the decimals of an amount.
 */
public enum Csvvorm {
  open(',', '.'),
  excel(';', ',');

  /** Without it a spreadsheet takes UTF-8 for something else. */
  private static final String BOM = "\uFEFF";

  private final char scheiding;
  private final char decimaal;

  Csvvorm(char scheiding, char decimaal) {
    this.scheiding = scheiding;
    this.decimaal = decimaal;
  }

  public CSVFormat vorm() {
    return CSVFormat.RFC4180.builder().setDelimiter(scheiding).setRecordSeparator("\r\n").get();
  }

  /** A number of ours: digits with a point. It stays a number, also below zero. */
  public String getal(String getal) {
    return getal == null ? null : getal.replace('.', decimaal);
  }

  /** The file with this in it. */
  public byte[] bestand(CharSequence inhoud) {
    return (BOM + inhoud).getBytes(StandardCharsets.UTF_8);
  }
}

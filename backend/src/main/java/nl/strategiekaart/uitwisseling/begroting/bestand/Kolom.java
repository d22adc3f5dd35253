package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.strategiekaart.shared.Schoon;

/** What a column says of a regel or of a cell, by what stands above it. */
public enum Kolom {
  code("code", "regel", "regelcode", "regel code"),
  thema("thema", "theme", "thema's", "themas"),
  onderdeel("onderdeel", "begrotingspost", "post", "omschrijving"),
  fte("fte", "fte's"),
  geldbron("geldbron", "bron", "dekking", "dekkingsbron"),
  taakveld("taakveld", "iv3-taakveld", "iv3", "taakveld iv3"),
  regelsoort("regelsoort", "lasten of baten", "lasten/baten", "baten/lasten", "l/b", "b/l"),
  aard(
      "aard",
      "structureel/incidenteel",
      "incidenteel/structureel",
      "structureel of incidenteel",
      "i/s",
      "s/i"),
  jaar("jaar"),
  halfjaar("halfjaar", "half jaar"),
  maat("maat"),
  soort("soort"),
  bedrag("bedrag");

  /** Columns of our own files that are known and say nothing that can be taken over. */
  private static final List<String> OVERGESLAGEN =
      List.of("agenda", "versie", "geldbronsoort", "totaal", "aantal pm");

  private final List<String> koppen;

  Kolom(String... koppen) {
    this.koppen = List.of(koppen);
  }

  /** Which one a heading names; "Onderdeel (omschrijving)" is an onderdeel. */
  static Optional<Kolom> bij(String kop) {
    String klein = klein(kop);
    String begin = klein.replaceFirst(" ?[(:/,].*", "");
    return Stream.of(klein, begin)
        .flatMap(naam -> Arrays.stream(values()).filter(kolom -> kolom.koppen.contains(naam)))
        .findFirst();
  }

  /** Whether the heading is the first word for it, and not one that is used for it as well. */
  boolean heet(String kop) {
    return klein(kop).startsWith(koppen.get(0));
  }

  String inWoorden() {
    return this == regelsoort ? koppen.get(1) : koppen.get(0);
  }

  static boolean isOvergeslagen(String kop) {
    return OVERGESLAGEN.contains(klein(kop));
  }

  private static String klein(String kop) {
    return Schoon.opEenRegel(kop).toLowerCase(Locale.ROOT).replace('’', '\'').replace(" / ", "/");
  }
}

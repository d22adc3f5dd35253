package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column says of a regel or of a cell, by what stands above it. */
public enum Kolom {
  code("code", "regel", "regelcode", "regel code"),
  thema("thema", "theme"),
  onderdeel("onderdeel"),
  fte("fte"),
  geldbron("geldbron", "bron", "dekking"),
  taakveld("taakveld", "iv3-taakveld", "iv3"),
  jaar("jaar"),
  halfjaar("halfjaar", "half jaar"),
  maat("maat"),
  soort("soort"),
  bedrag("bedrag");

  /** Columns that are known and say nothing that can be taken over. */
  private static final List<String> OVERGESLAGEN =
      List.of("agenda", "versie", "geldbronsoort", "totaal", "aantal pm");

  private final List<String> koppen;

  Kolom(String... koppen) {
    this.koppen = List.of(koppen);
  }

  static Optional<Kolom> bij(String kop) {
    String klein = kop.strip().toLowerCase(Locale.ROOT);
    for (Kolom kolom : values()) {
      if (kolom.koppen.contains(klein)) {
        return Optional.of(kolom);
      }
    }
    return Optional.empty();
  }

  static boolean isOvergeslagen(String kop) {
    return OVERGESLAGEN.contains(kop.strip().toLowerCase(Locale.ROOT));
  }
}

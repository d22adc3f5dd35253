package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Plek;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.shared.Geld;

/**
 * One row of a file: what it says of a regel, and of cells of it.
 *
 * @param plek the row as a whole
 * @param velden what columns say; a column that is there but empty has an empty text, a column that
 *     is not there is absent
 * @param cellen what stands in the cells
 * @param bedragen what that says, once it was read; a cell that cannot be read is absent
 */
public record Rij(
    Plek plek, Map<Kolom, Veld> velden, Map<Vak, Cel> cellen, Map<Vak, Geld> bedragen) {

  Rij(Plek plek, Map<Kolom, Veld> velden) {
    this(plek, velden, new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  /** What a column says in this row. */
  public record Veld(Plek plek, String tekst, boolean isGetal) {}

  /**
   * One cell of the begroting.
   *
   * @param bedrag what stands there; null when it is empty
   * @param soort in a flat file: what the amount is said to be; null elsewhere
   * @param eenheid name of the question in what the amount is; null when nothing says so
   */
  public record Cel(Plek plek, Vakje bedrag, Vakje soort, String eenheid) {}

  /** The text in a column; empty when there is none. */
  public String tekst(Kolom kolom) {
    Veld veld = velden.get(kolom);
    return veld == null ? "" : veld.tekst();
  }

  /** Where a column is in this row; the row itself when there is no such column. */
  public Plek plek(Kolom kolom) {
    Veld veld = velden.get(kolom);
    return veld == null ? plek : veld.plek();
  }

  /** Whether the row comes from the table that describes regels, not only their amounts. */
  public boolean heeftGegevens() {
    return velden.containsKey(Kolom.geldbron)
        || velden.containsKey(Kolom.fte)
        || velden.containsKey(Kolom.taakveld);
  }

  /** Which cell a row of a flat file is about; empty when that cannot be told. */
  Optional<Vak> vak() {
    String jaar = tekst(Kolom.jaar);
    String helft = tekst(Kolom.halfjaar).replaceFirst("^[hH]", "");
    String maat = tekst(Kolom.maat).toLowerCase(Locale.ROOT);
    if (!jaar.matches("(19|20|21)\\d\\d")
        || !helft.matches("[12]?")
        || !maat.matches("(begroot|toegezegd|besteed)?")) {
      return Optional.empty();
    }
    String soort = !maat.isEmpty() ? maat : helft.isEmpty() ? "begroot" : "besteed";
    return Vak.lees(soort, helft.isEmpty() ? jaar : jaar + "-H" + helft);
  }

  /**
   * The same row as one of lasten or of baten, without its cells. A code names only one of the two.
   *
   * @param waar what says so
   */
  Rij als(Regelsoort soort, Plek waar) {
    Map<Kolom, Veld> anders = new EnumMap<>(velden);
    anders.put(Kolom.regelsoort, new Veld(waar, soort.name(), false));
    if (soort == Regelsoort.baten) {
      anders.remove(Kolom.code);
    }
    return new Rij(plek, anders);
  }

  boolean heeftBedrag() {
    return cellen.values().stream().anyMatch(cel -> cel.bedrag() != null);
  }

  /** What it is called, as the first words in it say. */
  Optional<String> naam() {
    return velden.entrySet().stream()
        .sorted(Comparator.comparing(veld -> veld.getValue().plek().kolom()))
        .filter(veld -> veld.getKey() == Kolom.thema || veld.getKey() == Kolom.onderdeel)
        .map(veld -> veld.getValue().tekst())
        .filter(tekst -> !tekst.isEmpty())
        .reduce((thema, onderdeel) -> onderdeel);
  }
}

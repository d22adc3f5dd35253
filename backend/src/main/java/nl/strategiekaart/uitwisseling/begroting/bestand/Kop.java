package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.uitwisseling.blad.Blad;
import nl.strategiekaart.uitwisseling.blad.Plek;
import nl.strategiekaart.uitwisseling.blad.Vakje;

/** The row with headings of a table, wherever it stands, and what its columns are. */
final class Kop {

  /** Titles and notes may stand above it. */
  private static final int ZOEK_TOT = 30;

  private static final Pattern HELFT =
      Pattern.compile(
          "(\\d{4})[ -]*(?:h([12])|(1|2|eerste|tweede)e? (?:helft|half ?jaar|halfjaar))",
          Pattern.CASE_INSENSITIVE);

  final int rij;
  final Map<Kolom, Integer> kolommen = new EnumMap<>(Kolom.class);
  final SortedMap<Integer, Vak> vakken = new TreeMap<>();
  final List<Invoerfout> fouten = new ArrayList<>();
  final List<String> onbekend = new ArrayList<>();
  final Blad blad;

  private Kop(Blad blad, int rij) {
    this.blad = blad;
    this.rij = rij;
    blad.rijen().get(rij).forEach(this::lees);
  }

  /** The first row that can be one; empty when the sheet is no table of a begroting. */
  static Optional<Kop> van(Blad blad) {
    return blad.rijen().keySet().stream()
        .filter(rij -> rij <= ZOEK_TOT)
        .map(rij -> new Kop(blad, rij))
        .filter(Kop::isKop)
        .findFirst();
  }

  boolean isPlat() {
    return kolommen.containsKey(Kolom.jaar) && kolommen.containsKey(Kolom.bedrag);
  }

  private boolean isKop() {
    return (kolommen.containsKey(Kolom.onderdeel) || kolommen.containsKey(Kolom.code))
        && (isPlat() || !vakken.isEmpty());
  }

  /** Where a column of the heading is. */
  Plek plek(int kolom, int opRij) {
    Vakje kop = blad.rijen().get(rij).get(kolom);
    return new Plek(blad.naam(), opRij, kolom, kop == null ? null : kop.tekst().strip());
  }

  private void lees(int kolom, Vakje vakje) {
    String tekst = vakje.tekst().strip();
    Optional<Kolom> bekend = Kolom.bij(tekst);
    Optional<Vak> vak = vak(tekst);
    if (bekend.isPresent()) {
      if (kolommen.putIfAbsent(bekend.get(), kolom) != null) {
        dubbel(kolom, tekst);
      }
    } else if (vak.isPresent()) {
      if (vakken.containsValue(vak.get())) {
        dubbel(kolom, tekst);
      } else {
        vakken.put(kolom, vak.get());
      }
    } else if (!Kolom.isOvergeslagen(tekst)) {
      onbekend.add(tekst);
    }
  }

  private void dubbel(int kolom, String tekst) {
    fouten.add(
        Invoerfout.van(
            plek(kolom, rij),
            tekst,
            "dubbele-kolom",
            "De kolom '" + tekst + "' staat er twee keer. Haal er een weg."));
  }

  private Optional<Vak> vak(String tekst) {
    if (tekst.matches("(19|20|21)\\d\\d")) {
      return Vak.lees(soortVanBlad(), tekst);
    }
    Matcher helft = HELFT.matcher(tekst);
    if (!helft.matches()) {
      return Optional.empty();
    }
    String welke = helft.group(2) == null ? helft.group(3) : helft.group(2);
    boolean eerste = welke.equals("1") || welke.equalsIgnoreCase("eerste");
    return Vak.lees("besteed", helft.group(1) + (eerste ? "-H1" : "-H2"));
  }

  /** A table of years is about what was budgeted, unless its sheet says otherwise. */
  private String soortVanBlad() {
    return blad.naam() != null && blad.naam().toLowerCase(Locale.ROOT).contains("toegezegd")
        ? "toegezegd"
        : "begroot";
  }
}

package nl.strategiekaart.uitwisseling.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.blad.Stijlen;
import nl.strategiekaart.blad.Werkblad;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * The rows of a sheet that add up others: by a formula, with its outcome beside it. Where there are
 * baten, also what is left of lasten and baten.
 */
final class Somrijen {

  /** In the column of codes: rows that are no regels. No code can look like it. */
  static final String TOTAALRIJ = "#totaal";

  /** More arguments than this a function cannot have everywhere. */
  private static final int MEESTE_BEREIKEN = 200;

  private final Werkblad blad;
  private final Stijlen stijlen;
  private final Reeks reeks;
  private final int eerste;
  private final int laatste;

  /**
   * @param eerste the first column with amounts
   */
  Somrijen(Werkblad blad, Stijlen stijlen, Reeks reeks, int eerste) {
    this.blad = blad;
    this.stijlen = stijlen;
    this.reeks = reeks;
    this.eerste = eerste;
    this.laatste = eerste + reeks.koppen().size() - 1;
  }

  int laatste() {
    return laatste;
  }

  int totaalkolom() {
    return laatste + 1;
  }

  int pmkolom() {
    return laatste + 2;
  }

  int codekolom() {
    return reeks.heeftPm() ? laatste + 3 : laatste + 2;
  }

  /** How often PM stands in each column. */
  void aantalPm(List<Regel> regels, List<int[]> bereiken) {
    if (reeks.heeftPm()) {
      int van = bereiken.stream().mapToInt(bereik -> bereik[0]).min().getAsInt();
      int tot = bereiken.stream().mapToInt(bereik -> bereik[1]).max().getAsInt();
      int rij = blad.nieuweRij();
      blad.tekst(0, "Aantal PM", stijlen.totaal);
      for (int kolom = eerste; kolom <= laatste; kolom++) {
        blad.formule(
            kolom,
            "COUNTIF(" + Werkblad.onderElkaar(kolom, van, tot) + ",\"PM\")",
            pms(kolom(regels, kolom - eerste)),
            stijlen.totaalAantal);
      }
      blad.formule(
          totaalkolom(),
          "SUM(" + Werkblad.naastElkaar(rij, eerste, laatste) + ")",
          pms(alle(regels)),
          stijlen.totaalAantal);
      blad.tekst(codekolom(), TOTAALRIJ, stijlen.stil);
    }
  }

  /** What these regels add up to; gives the number of the row. */
  int totaal(String opschrift, List<Regel> regels, List<int[]> over) {
    int rij = begintTotaal(opschrift);
    for (int kolom = eerste; kolom <= laatste; kolom++) {
      blad.formule(
          kolom, som(kolom, over), som(kolom(regels, kolom - eerste)), stijlen.totaalBedrag);
    }
    blad.formule(
        totaalkolom(),
        "SUM(" + Werkblad.naastElkaar(rij, eerste, laatste) + ")",
        som(alle(regels)),
        stijlen.totaalBedrag);
    if (reeks.heeftPm()) {
      blad.formule(pmkolom(), som(pmkolom(), over), pms(alle(regels)), stijlen.totaalAantal);
    }
    blad.tekst(codekolom(), TOTAALRIJ, stijlen.stil);
    return rij;
  }

  private int begintTotaal(String opschrift) {
    int rij = blad.nieuweRij();
    for (int kolom = 0; kolom < eerste; kolom++) {
      blad.tekst(kolom, kolom == 0 ? opschrift : null, stijlen.totaal);
    }
    return rij;
  }

  /** Lasten less baten; a PM of either is one of what is left. */
  void saldo(String opschrift, List<Regel> regels, Map<Regelsoort, Integer> totalen) {
    begintTotaal(opschrift);
    int lasten = totalen.get(Regelsoort.lasten);
    int baten = totalen.get(Regelsoort.baten);
    for (int kolom = eerste; kolom <= totaalkolom(); kolom++) {
      int jaar = kolom - eerste;
      Function<Regel, List<Geld>> cellen =
          kolom == totaalkolom()
              ? reeks.cellen()
              : regel -> List.of(reeks.cellen().apply(regel).get(jaar));
      blad.formule(
          kolom,
          Werkblad.cel(lasten, kolom) + "-" + Werkblad.cel(baten, kolom),
          saldo(regels, cellen),
          stijlen.totaalBedrag);
    }
    if (reeks.heeftPm()) {
      blad.formule(
          pmkolom(),
          Werkblad.cel(lasten, pmkolom()) + "+" + Werkblad.cel(baten, pmkolom()),
          pms(alle(regels)),
          stijlen.totaalAantal);
    }
    blad.tekst(codekolom(), TOTAALRIJ, stijlen.stil);
  }

  private static BigDecimal saldo(List<Regel> regels, Function<Regel, List<Geld>> cellen) {
    Map<Boolean, List<Geld>> perKant =
        regels.stream()
            .collect(
                Collectors.partitioningBy(
                    regel -> regel.kant() == Regelsoort.baten,
                    Collectors.flatMapping(
                        regel -> cellen.apply(regel).stream(), Collectors.toList())));
    return som(perKant.get(false)).subtract(som(perKant.get(true)));
  }

  private static String som(int kolom, List<int[]> over) {
    List<String> delen = new ArrayList<>();
    for (int i = 0; i < over.size(); i += MEESTE_BEREIKEN) {
      delen.add(
          over.subList(i, Math.min(i + MEESTE_BEREIKEN, over.size())).stream()
              .map(groep -> Werkblad.onderElkaar(kolom, groep[0], groep[1]))
              .collect(Collectors.joining(",", "SUM(", ")")));
    }
    return String.join("+", delen);
  }

  private List<Geld> kolom(List<Regel> regels, int kolom) {
    return regels.stream().map(regel -> reeks.cellen().apply(regel).get(kolom)).toList();
  }

  private List<Geld> alle(List<Regel> regels) {
    return regels.stream().flatMap(regel -> reeks.cellen().apply(regel).stream()).toList();
  }

  static BigDecimal som(List<Geld> cellen) {
    return new BigDecimal(Totaal.van(cellen).bedrag());
  }

  static BigDecimal pms(List<Geld> cellen) {
    return BigDecimal.valueOf(Totaal.van(cellen).aantalPm());
  }
}

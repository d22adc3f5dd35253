package nl.strategiekaart.uitwisseling.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.blad.Stijlen;
import nl.strategiekaart.blad.Werkblad;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.Totaal;

/**
 * A sheet with the regels of a begroting per thema, and totals that the spreadsheet adds up itself.
 * The thema stands in every row, so that rows can be sorted and moved.
 */
final class Tabelblad {

  /** In the column of codes: rows that are no regels. No code can look like it. */
  static final String TOTAALRIJ = "#totaal";

  /** The row with headings, counted from 0. */
  static final int KOPRIJ = 3;

  /** More arguments than this a function cannot have everywhere. */
  private static final int MEESTE_BEREIKEN = 200;

  private final Werkblad blad;
  private final Stijlen stijlen;
  private final Reeks reeks;
  private final int eerste;
  private final int laatste;
  private final List<int[]> groepen = new ArrayList<>();

  Tabelblad(Werkblad blad, Stijlen stijlen, Reeks reeks) {
    this.blad = blad;
    this.stijlen = stijlen;
    this.reeks = reeks;
    this.eerste = reeks.isVolledig() ? 5 : 2;
    this.laatste = eerste + reeks.koppen().size() - 1;
  }

  private int totaalkolom() {
    return laatste + 1;
  }

  private int pmkolom() {
    return laatste + 2;
  }

  /** The last column; what is before it is printed. */
  int codekolom() {
    return reeks.heeftPm() ? laatste + 3 : laatste + 2;
  }

  int eersteBedrag() {
    return eerste;
  }

  void schrijf(BegrotingView begroting) {
    koppen();
    for (ThemaInBegroting thema : begroting.themas()) {
      thema(thema);
    }
    if (!groepen.isEmpty()) {
      alles(begroting.themas().stream().flatMap(thema -> thema.regels().stream()).toList());
    }
  }

  private void koppen() {
    blad.nieuweRij();
    blad.tekst(0, "Thema", stijlen.kop);
    blad.tekst(1, "Onderdeel", stijlen.kop);
    if (reeks.isVolledig()) {
      blad.tekst(2, "Fte", stijlen.kopRechts);
      blad.tekst(3, "Geldbron", stijlen.kop);
      blad.tekst(4, "Taakveld", stijlen.kop);
    }
    for (int i = 0; i < reeks.koppen().size(); i++) {
      blad.tekst(eerste + i, reeks.koppen().get(i), stijlen.kopRechts);
    }
    blad.tekst(totaalkolom(), "Totaal", stijlen.kopRechts);
    if (reeks.heeftPm()) {
      blad.tekst(pmkolom(), "Aantal PM", stijlen.kopRechts);
    }
    blad.tekst(codekolom(), "Code", stijlen.stil);
  }

  private void thema(ThemaInBegroting thema) {
    int van = -1;
    int tot = -1;
    for (Regel regel : thema.regels()) {
      tot = regel(thema.thema().naam(), regel);
      van = van < 0 ? tot : van;
    }
    if (van < 0) {
      return;
    }
    groepen.add(new int[] {van, tot});
    totaalrij("Totaal " + thema.thema().naam(), thema.regels(), List.of(new int[] {van, tot}));
  }

  private int regel(String thema, Regel regel) {
    int rij = blad.nieuweRij();
    blad.tekst(0, thema, stijlen.thema);
    blad.tekst(1, regel.onderdeel(), stijlen.tekst);
    if (reeks.isVolledig()) {
      blad.getal(2, regel.fte() == null ? null : new BigDecimal(regel.fte()), stijlen.fte);
      blad.tekst(3, regel.geldbron() == null ? null : regel.geldbron().naam(), stijlen.tekst);
      blad.tekst(4, regel.taakveld(), stijlen.tekst);
    }
    List<Geld> cellen = reeks.cellen().apply(regel);
    for (int i = 0; i < cellen.size(); i++) {
      cel(eerste + i, cellen.get(i));
    }
    String bereik = Werkblad.naastElkaar(rij, eerste, laatste);
    blad.formule(totaalkolom(), "SUM(" + bereik + ")", som(cellen), stijlen.bedrag);
    if (reeks.heeftPm()) {
      blad.formule(pmkolom(), "COUNTIF(" + bereik + ",\"PM\")", pms(cellen), stijlen.aantal);
    }
    blad.tekst(codekolom(), regel.code(), stijlen.stil);
    return rij;
  }

  private void cel(int kolom, Geld cel) {
    switch (cel.soort()) {
      case bedrag -> blad.getal(kolom, new BigDecimal(cel.bedrag()), stijlen.bedrag);
      case pm -> blad.tekst(kolom, "PM", stijlen.pm);
      case leeg -> blad.getal(kolom, null, stijlen.bedrag);
    }
  }

  private void alles(List<Regel> regels) {
    totaalrij("Totaal", regels, groepen);
    if (reeks.heeftPm()) {
      int van = groepen.get(0)[0];
      int tot = groepen.get(groepen.size() - 1)[1];
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

  private void totaalrij(String opschrift, List<Regel> regels, List<int[]> over) {
    int rij = blad.nieuweRij();
    for (int kolom = 0; kolom < eerste; kolom++) {
      blad.tekst(kolom, kolom == 0 ? opschrift : null, stijlen.totaal);
    }
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

  private static BigDecimal som(List<Geld> cellen) {
    return new BigDecimal(Totaal.van(cellen).bedrag());
  }

  private static BigDecimal pms(List<Geld> cellen) {
    return BigDecimal.valueOf(Totaal.van(cellen).aantalPm());
  }
}

package nl.strategiekaart.uitwisseling.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.begroting.Regelsoort;
import nl.strategiekaart.blad.Stijlen;
import nl.strategiekaart.blad.Werkblad;
import nl.strategiekaart.shared.Geld;

/**
 * A sheet with the regels of a begroting per thema, and totals that the spreadsheet adds up itself.
 * The thema stands in every row, so that rows can be sorted and moved. Of a thema with baten come
 * the lasten first, each side with its own total, and then what is left of them.
 */
final class Tabelblad {

  /** The row with headings, counted from 0. */
  static final int KOPRIJ = 3;

  private final Werkblad blad;
  private final Stijlen stijlen;
  private final Reeks reeks;
  private final int eerste;
  private final Somrijen sommen;
  private final Map<Regelsoort, List<int[]>> groepen = new EnumMap<>(Regelsoort.class);
  private boolean metBaten;

  Tabelblad(Werkblad blad, Stijlen stijlen, Reeks reeks) {
    this.blad = blad;
    this.stijlen = stijlen;
    this.reeks = reeks;
    this.eerste = (reeks.isVolledig() ? 5 : 2) + (reeks.metSoort() ? 2 : 0);
    this.sommen = new Somrijen(blad, stijlen, reeks, eerste);
  }

  /** The last column; what is before it is printed. */
  int codekolom() {
    return sommen.codekolom();
  }

  void schrijf(BegrotingView begroting) {
    koppen();
    List<Regel> regels =
        begroting.themas().stream().flatMap(thema -> thema.regels().stream()).toList();
    metBaten = regels.stream().anyMatch(regel -> regel.kant() == Regelsoort.baten);
    for (ThemaInBegroting thema : begroting.themas()) {
      thema(thema);
    }
    if (!groepen.isEmpty()) {
      alles(regels);
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
    if (reeks.metSoort()) {
      blad.tekst(eerste - 2, "Lasten of baten", stijlen.kop);
      blad.tekst(eerste - 1, "Aard", stijlen.kop);
    }
    for (int i = 0; i < reeks.koppen().size(); i++) {
      blad.tekst(eerste + i, reeks.koppen().get(i), stijlen.kopRechts);
    }
    blad.tekst(sommen.totaalkolom(), "Totaal", stijlen.kopRechts);
    if (reeks.heeftPm()) {
      blad.tekst(sommen.pmkolom(), "Aantal PM", stijlen.kopRechts);
    }
    blad.tekst(codekolom(), "Code", stijlen.stil);
  }

  private void thema(ThemaInBegroting thema) {
    String naam = thema.thema().naam();
    Map<Regelsoort, Integer> totaalrijen = new EnumMap<>(Regelsoort.class);
    for (Regelsoort kant : Regelsoort.values()) {
      List<Regel> regels = thema.regels().stream().filter(een -> een.kant() == kant).toList();
      if (!regels.isEmpty()) {
        int[] bereik = {blad.volgende(), blad.volgende() + regels.size() - 1};
        regels.forEach(regel -> regel(naam, regel));
        groepen.computeIfAbsent(kant, nieuw -> new ArrayList<>()).add(bereik);
        totaalrijen.put(kant, sommen.totaal(totaalVan(kant) + " " + naam, regels, List.of(bereik)));
      }
    }
    if (totaalrijen.size() > 1) {
      sommen.saldo("Saldo " + naam, thema.regels(), totaalrijen);
    }
  }

  private String totaalVan(Regelsoort kant) {
    return metBaten ? "Totaal " + kant : "Totaal";
  }

  private void regel(String thema, Regel regel) {
    int rij = blad.nieuweRij();
    blad.tekst(0, thema, stijlen.thema);
    blad.tekst(1, regel.onderdeel(), stijlen.tekst);
    if (reeks.isVolledig()) {
      blad.getal(2, regel.fte() == null ? null : new BigDecimal(regel.fte()), stijlen.fte);
      blad.tekst(3, regel.geldbron() == null ? null : regel.geldbron().naam(), stijlen.tekst);
      blad.tekst(4, regel.taakveld(), stijlen.tekst);
    }
    if (reeks.metSoort()) {
      blad.tekst(eerste - 2, regel.kant().name(), stijlen.tekst);
      blad.tekst(eerste - 1, regel.aard() == null ? null : regel.aard().name(), stijlen.tekst);
    }
    List<Geld> cellen = reeks.cellen().apply(regel);
    for (int i = 0; i < cellen.size(); i++) {
      cel(eerste + i, cellen.get(i));
    }
    String bereik = Werkblad.naastElkaar(rij, eerste, sommen.laatste());
    blad.formule(sommen.totaalkolom(), "SUM(" + bereik + ")", Somrijen.som(cellen), stijlen.bedrag);
    if (reeks.heeftPm()) {
      blad.formule(
          sommen.pmkolom(), "COUNTIF(" + bereik + ",\"PM\")", Somrijen.pms(cellen), stijlen.aantal);
    }
    blad.tekst(codekolom(), regel.code(), stijlen.stil);
  }

  private void cel(int kolom, Geld cel) {
    switch (cel.soort()) {
      case bedrag -> blad.getal(kolom, new BigDecimal(cel.bedrag()), stijlen.bedrag);
      case pm -> blad.tekst(kolom, "PM", stijlen.pm);
      case leeg -> blad.getal(kolom, null, stijlen.bedrag);
    }
  }

  private void alles(List<Regel> regels) {
    Map<Regelsoort, Integer> totaalrijen = new EnumMap<>(Regelsoort.class);
    groepen.forEach(
        (kant, bereiken) ->
            totaalrijen.put(
                kant,
                sommen.totaal(
                    totaalVan(kant),
                    regels.stream().filter(een -> een.kant() == kant).toList(),
                    bereiken)));
    if (totaalrijen.size() > 1) {
      sommen.saldo("Saldo", regels, totaalrijen);
    }
    sommen.aantalPm(regels, groepen.values().stream().flatMap(List::stream).toList());
  }
}

package nl.strategiekaart.uitwisseling.begroting.bestand;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Cel;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand.Vorm;
import nl.strategiekaart.uitwisseling.blad.Bestand;
import nl.strategiekaart.uitwisseling.blad.Blad;
import nl.strategiekaart.uitwisseling.blad.Plek;
import nl.strategiekaart.uitwisseling.blad.Vakje;

/** Finds the rows of a begroting in a file, in whichever of the two forms they stand. */
public final class LeesRijen {

  private static final String TOTAAL = "(?is)(sub)?totaal.*|aantal pm.*";

  private final List<Rij> rijen = new ArrayList<>();
  private final List<Invoerfout> fouten = new ArrayList<>();
  private final List<String> opmerkingen;
  private Vorm vorm;

  /** Thema's may stand on a row of their own, above their regels. */
  private String themaErboven;

  private LeesRijen(Bestand bestand) {
    opmerkingen = new ArrayList<>(bestand.opmerkingen());
  }

  /** The rows, and what cannot be one. */
  public static Rijenbestand van(Bestand bestand) {
    LeesRijen lezer = new LeesRijen(bestand);
    bestand.bladen().forEach(lezer::blad);
    if (lezer.vorm == null) {
      lezer.fouten.add(
          Invoerfout.van(
              Plek.BESTAND,
              null,
              "geen-tabel",
              "Hier staat geen begroting in die te herkennen is. Zet boven de kolommen ten minste"
                  + " Thema, Onderdeel en de jaren; of, met een rij per bedrag: Thema, Onderdeel, Jaar"
                  + " en Bedrag."));
    }
    return new Rijenbestand(lezer.vorm, lezer.rijen, lezer.fouten, lezer.opmerkingen);
  }

  private void blad(Blad blad) {
    Optional<Kop> gevonden = Kop.van(blad);
    if (gevonden.isEmpty()) {
      return;
    }
    Kop kop = gevonden.get();
    vorm = vorm == null ? kop.isPlat() ? Vorm.plat : Vorm.tabel : vorm;
    fouten.addAll(kop.fouten);
    if (!kop.onbekend.isEmpty()) {
      opmerkingen.add(
          "Niet gelezen: "
              + (kop.onbekend.size() == 1 ? "de kolom '" : "de kolommen '")
              + String.join("', '", kop.onbekend)
              + "'.");
    }
    themaErboven = "";
    blad.rijen()
        .tailMap(kop.rij, false)
        .forEach(
            (nummer, vakjes) -> {
              Rij rij = rij(kop, nummer, vakjes);
              if (kop.isPlat()) {
                plat(kop, rij, vakjes);
              } else {
                tabel(kop, rij, vakjes);
              }
            });
  }

  private void tabel(Kop kop, Rij rij, SortedMap<Integer, Vakje> vakjes) {
    kop.vakken.forEach(
        (kolom, vak) -> {
          Plek plek = kop.plek(kolom, rij.plek().rij());
          rij.cellen().add(new Cel(vak, plek, vakjes.get(kolom), null));
        });
    String thema = rij.tekst(Kolom.thema);
    boolean zonderRegel = rij.tekst(Kolom.onderdeel).isEmpty() && rij.tekst(Kolom.code).isEmpty();
    boolean heeftBedrag = rij.cellen().stream().anyMatch(cel -> cel.bedrag() != null);
    if (isTotaal(rij, zonderRegel) || zonderRegel && thema.isEmpty() && !heeftBedrag) {
      return;
    }
    if (zonderRegel && !heeftBedrag) {
      themaErboven = thema;
      return;
    }
    if (thema.isEmpty() && !themaErboven.isEmpty() && rij.velden().containsKey(Kolom.thema)) {
      rij.velden().put(Kolom.thema, new Veld(rij.plek(Kolom.thema), themaErboven, false));
    } else {
      themaErboven = thema;
    }
    rijen.add(rij);
  }

  private static boolean isTotaal(Rij rij, boolean zonderRegel) {
    String eerste = rij.tekst(Kolom.thema);
    return rij.tekst(Kolom.code).startsWith("#")
        || zonderRegel && eerste.matches(TOTAAL)
        || eerste.isEmpty()
            && rij.tekst(Kolom.code).isEmpty()
            && rij.tekst(Kolom.onderdeel).matches(TOTAAL);
  }

  private void plat(Kop kop, Rij rij, SortedMap<Integer, Vakje> vakjes) {
    Optional<Vak> vak = vak(rij);
    if (vak.isEmpty()) {
      Vakje jaar = vakjes.get(kop.kolommen.get(Kolom.jaar));
      fouten.add(
          Invoerfout.van(
              rij.plek(Kolom.jaar),
              jaar == null ? null : jaar.tekst(),
              "onbekende-cel",
              "Bij welke cel dit hoort is niet te lezen. Nodig zijn een jaar (2026), een maat (begroot,"
                  + " toegezegd of besteed) en bij besteed een halfjaar (1 of 2)."));
      return;
    }
    Vakje bedrag = vakjes.get(kop.kolommen.get(Kolom.bedrag));
    Integer soort = kop.kolommen.get(Kolom.soort);
    rij.cellen()
        .add(
            new Cel(
                vak.get(),
                rij.plek(Kolom.bedrag),
                bedrag,
                soort == null ? null : vakjes.get(soort)));
    rijen.add(rij);
  }

  /** Which cell a row of a flat file is about; empty when that cannot be told. */
  private static Optional<Vak> vak(Rij rij) {
    String jaar = rij.tekst(Kolom.jaar);
    String helft = rij.tekst(Kolom.halfjaar).replaceFirst("^[hH]", "");
    String maat = rij.tekst(Kolom.maat).toLowerCase(Locale.ROOT);
    if (!jaar.matches("(19|20|21)\\d\\d")
        || !helft.matches("[12]?")
        || !maat.matches("(begroot|toegezegd|besteed)?")) {
      return Optional.empty();
    }
    String soort = !maat.isEmpty() ? maat : helft.isEmpty() ? "begroot" : "besteed";
    return Vak.lees(soort, helft.isEmpty() ? jaar : jaar + "-H" + helft);
  }

  private Rij rij(Kop kop, int nummer, SortedMap<Integer, Vakje> vakjes) {
    Map<Kolom, Veld> velden = new EnumMap<>(Kolom.class);
    kop.kolommen.forEach(
        (kolom, welke) -> {
          Vakje vakje = vakjes.get(welke);
          Plek plek = kop.plek(welke, nummer);
          boolean isGetal = vakje != null && vakje.soort() == Vakje.Soort.getal;
          velden.put(kolom, new Veld(plek, vakje == null ? "" : schoon(vakje.tekst()), isGetal));
          if (vakje != null && kolom.compareTo(Kolom.taakveld) <= 0) {
            weigerFout(vakje, plek);
          }
        });
    return new Rij(new Plek(kop.blad.naam(), nummer, -1, null), velden, new ArrayList<>());
  }

  private void weigerFout(Vakje vakje, Plek plek) {
    if (vakje.soort() == Vakje.Soort.fout || vakje.soort() == Vakje.Soort.zonder_uitkomst) {
      fouten.add(
          Invoerfout.van(plek, vakje.tekst(), "formule", "Deze formule heeft geen uitkomst."));
    }
  }

  /** As texts are stored: without spaces around them, with one kind of line end. */
  private static String schoon(String tekst) {
    return tekst.replace("\r\n", "\n").strip();
  }
}

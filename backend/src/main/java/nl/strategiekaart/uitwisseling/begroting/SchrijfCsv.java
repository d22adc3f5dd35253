package nl.strategiekaart.uitwisseling.begroting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.GeldbronView;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.BegrotingView.Besteed;
import nl.strategiekaart.begroting.BegrotingView.Regel;
import nl.strategiekaart.begroting.BegrotingView.ThemaInBegroting;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.blad.Ontwapening;
import nl.strategiekaart.shared.Geld;
import org.apache.commons.csv.CSVPrinter;

/**
 * A begroting as CSV, flat: one row per cell, so that it can be filtered, added up and joined.
 * Empty cells of begroot are rows too; of the rest only what is filled in. Whether a regel is
 * lasten or baten stands behind, once any of them says more than lasten.
 */
public final class SchrijfCsv {

  /** The columns, in order. */
  public static final List<String> KOLOMMEN =
      List.of(
          "agenda",
          "versie",
          "thema",
          "regel",
          "onderdeel",
          "geldbron",
          "geldbronsoort",
          "taakveld",
          "fte",
          "jaar",
          "halfjaar",
          "maat",
          "soort",
          "bedrag");

  /** What comes behind those when the regels say it. */
  public static final List<String> SOORTKOLOMMEN = List.of("regelsoort", "aard");

  private final CSVPrinter csv;
  private final Csvvorm vorm;
  private final Herkomst herkomst;
  private final boolean metSoort;

  private SchrijfCsv(CSVPrinter csv, Csvvorm vorm, Herkomst herkomst, boolean metSoort) {
    this.csv = csv;
    this.vorm = vorm;
    this.herkomst = herkomst;
    this.metSoort = metSoort;
  }

  /** The file. */
  public static byte[] van(BegrotingView begroting, Csvvorm vorm, Herkomst herkomst) {
    StringBuilder tekst = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(tekst, vorm.vorm())) {
      SchrijfCsv schrijf = new SchrijfCsv(csv, vorm, herkomst, begroting.kentSoorten());
      schrijf.rij(KOLOMMEN, SOORTKOLOMMEN);
      schrijf.schrijf(begroting);
    } catch (IOException fout) {
      throw new UncheckedIOException("writing in memory failed", fout);
    }
    return vorm.bestand(tekst);
  }

  private void schrijf(BegrotingView begroting) throws IOException {
    for (ThemaInBegroting thema : begroting.themas()) {
      for (Regel regel : thema.regels()) {
        for (int i = 0; i < begroting.jaren().size(); i++) {
          rij(thema, regel, begroting.jaren().get(i), null, "begroot", regel.cellen().get(i));
        }
        for (int i = 0; regel.toegezegd() != null && i < begroting.jaren().size(); i++) {
          gevuld(
              thema, regel, begroting.jaren().get(i), null, "toegezegd", regel.toegezegd().get(i));
        }
        for (int i = 0; regel.besteed() != null && i < begroting.jaren().size(); i++) {
          Besteed besteed = regel.besteed().get(i);
          gevuld(thema, regel, begroting.jaren().get(i), 1, "besteed", besteed.h1());
          gevuld(thema, regel, begroting.jaren().get(i), 2, "besteed", besteed.h2());
        }
      }
    }
  }

  private void gevuld(
      ThemaInBegroting thema, Regel regel, int jaar, Integer helft, String maat, Geld cel)
      throws IOException {
    if (cel.soort() != Geld.Soort.leeg) {
      rij(thema, regel, jaar, helft, maat, cel);
    }
  }

  private void rij(
      ThemaInBegroting thema, Regel regel, int jaar, Integer helft, String maat, Geld cel)
      throws IOException {
    GeldbronView bron = regel.geldbron();
    rij(
        Arrays.asList(
            herkomst.agenda().code(),
            Ontwapening.ontwapen(herkomst.versie()),
            Ontwapening.ontwapen(thema.thema().naam()),
            regel.code(),
            Ontwapening.ontwapen(regel.onderdeel()),
            bron == null ? null : Ontwapening.ontwapen(bron.naam()),
            bron == null ? null : bron.soort(),
            regel.taakveld(),
            vorm.getal(regel.fte()),
            jaar,
            helft,
            maat,
            cel.soort(),
            vorm.getal(cel.bedrag())),
        Arrays.asList(regel.kant(), regel.aard()));
  }

  private void rij(List<?> cellen, List<?> soort) throws IOException {
    csv.printRecord(metSoort ? Stream.concat(cellen.stream(), soort.stream()).toList() : cellen);
  }
}

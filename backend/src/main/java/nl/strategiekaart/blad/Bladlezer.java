package nl.strategiekaart.blad;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.strategiekaart.shared.Schoon;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the cells out of the XML of one sheet. Numbers stay the digits that are stored, except
 * dates; of a formula only what it gave the last time counts.
 */
final class Bladlezer extends DefaultHandler {

  private final Blad blad;
  private final SharedStrings teksten;
  private final Opmaak opmaak;
  private final Rijen naar;
  private final StringBuilder waarde = new StringBuilder();
  private SortedMap<Integer, Vakje> vakjes = new TreeMap<>();
  private int rij;
  private int kolom = -1;
  private String soort;
  private String stijl;
  private boolean leest;
  private boolean uitspraak;
  private boolean heeftFormule;
  private boolean heeftWaarde;

  Bladlezer(Blad blad, SharedStrings teksten, Opmaak opmaak, Rijen naar) {
    this.blad = blad;
    this.naar = naar;
    this.teksten = teksten;
    this.opmaak = opmaak;
  }

  @Override
  public void startElement(String uri, String naam, String volledig, Attributes van)
      throws SAXException {
    switch (naam) {
      case "row" -> {
        rij = van.getValue("r") == null ? rij + 1 : nummer(van.getValue("r"));
        kolom = -1;
        if (Opmaak.isWaar(van.getValue("hidden"))) {
          blad.verbergRij(rij);
        }
      }
      case "col" -> {
        if (Opmaak.isWaar(van.getValue("hidden"))) {
          blad.verbergKolommen(nummer(van.getValue("min")) - 1, nummer(van.getValue("max")) - 1);
        }
      }
      case "mergeCell" -> blad.voegSamen(CellRangeAddress.valueOf(van.getValue("ref")));
      case "c" -> {
        String plek = van.getValue("r");
        kolom = plek == null ? kolom + 1 : new CellReference(plek).getCol();
        stijl = van.getValue("s");
        soort = van.getValue("t") == null ? "n" : van.getValue("t");
        heeftFormule = false;
        heeftWaarde = false;
        waarde.setLength(0);
      }
      case "f" -> heeftFormule = true;
      case "rPh" -> uitspraak = true;
      case "oddHeader", "oddFooter", "firstHeader", "firstFooter" -> {
        waarde.setLength(0);
        leest = true;
      }
      case "v", "t" -> {
        leest = !uitspraak;
        heeftWaarde = true;
      }
      default -> {}
    }
  }

  @Override
  public void characters(char[] tekens, int begin, int lengte) {
    if (leest) {
      waarde.append(tekens, begin, lengte);
    }
  }

  @Override
  public void endElement(String uri, String naam, String volledig) throws SAXException {
    switch (naam) {
      case "v", "t" -> leest = false;
      case "rPh" -> uitspraak = false;
      case "c" -> sluitCel();
      case "row" -> sluitRij();
      case "oddHeader", "oddFooter", "firstHeader", "firstFooter" -> {
        leest = false;
        blad.opdruk().add(waarde.toString().replaceAll("&(?:\"[^\"]*\"|\\d+|.)", ""));
      }
      default -> {}
    }
  }

  private void sluitRij() {
    if (!vakjes.isEmpty()) {
      naar.rij(blad, rij, vakjes);
      vakjes = new TreeMap<>();
    }
  }

  private void sluitCel() throws SAXException {
    // Some programs leave the place for the outcome of a formula empty.
    boolean isLeeg = soort.equals("n") && waarde.toString().isBlank();
    if (!heeftWaarde || isLeeg) {
      if (heeftFormule) {
        zet(Vakje.van(Vakje.Soort.zonder_uitkomst, ""));
      }
      return;
    }
    switch (soort) {
      case "n" -> zet(opmaak.vakje(waarde.toString().strip(), stijl));
      case "s" -> zetTekst(gedeeld());
      case "e" -> zet(Vakje.van(Vakje.Soort.fout, waarde.toString()));
      case "b" -> zetTekst(waarde.toString().equals("1") ? "WAAR" : "ONWAAR");
      default -> zetTekst(new XSSFRichTextString(waarde.toString()).getString());
    }
  }

  private String gedeeld() throws SAXException {
    int welke = nummer(waarde.toString());
    if (welke >= teksten.getUniqueCount()) {
      throw new SAXException("no such shared string");
    }
    return teksten.getItemAt(welke).getString();
  }

  private void zetTekst(String tekst) {
    zet(Vakje.van(Vakje.Soort.tekst, Schoon.van(tekst)));
  }

  /** Puts it down, unless nothing can be seen in it. */
  private void zet(Vakje vakje) {
    boolean isLeeg = vakje.tekst().isEmpty() && vakje.soort() != Vakje.Soort.zonder_uitkomst;
    if (!isLeeg) {
      vakjes.put(kolom, vakje);
    }
  }

  private static int nummer(String tekst) throws SAXException {
    if (tekst == null || !tekst.strip().matches("\\d{1,7}")) {
      throw new SAXException("no number: " + tekst);
    }
    return Integer.parseInt(tekst.strip());
  }
}

package nl.strategiekaart.uitwisseling.blad;

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

  private final Bestand bestand;
  private final Blad blad;
  private final SharedStrings teksten;
  private final Opmaak opmaak;
  private final StringBuilder waarde = new StringBuilder();
  private int rij;
  private int kolom = -1;
  private String soort;
  private String stijl;
  private boolean leest;
  private boolean uitspraak;
  private boolean heeftFormule;
  private boolean heeftWaarde;

  Bladlezer(Bestand bestand, Blad blad, SharedStrings teksten, Opmaak opmaak) {
    this.bestand = bestand;
    this.blad = blad;
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
      default -> {}
    }
  }

  private void sluitCel() throws SAXException {
    if (!heeftWaarde) {
      if (heeftFormule) {
        zet(Vakje.Soort.zonder_uitkomst, "");
      }
      return;
    }
    switch (soort) {
      case "n" -> zetGetal(waarde.toString().strip());
      case "s" -> zetGevuld(Vakje.Soort.tekst, gedeeld());
      case "e" -> zet(Vakje.Soort.fout, waarde.toString());
      case "b" -> zet(Vakje.Soort.tekst, waarde.toString().equals("1") ? "WAAR" : "ONWAAR");
      default ->
          zetGevuld(Vakje.Soort.tekst, new XSSFRichTextString(waarde.toString()).getString());
    }
  }

  private void zetGetal(String getal) {
    String datum = opmaak.alsDatum(getal, stijl);
    zetGevuld(datum == null ? Vakje.Soort.getal : Vakje.Soort.datum, datum == null ? getal : datum);
  }

  private String gedeeld() throws SAXException {
    int welke = nummer(waarde.toString());
    if (welke >= teksten.getUniqueCount()) {
      throw new SAXException("no such shared string");
    }
    return teksten.getItemAt(welke).getString();
  }

  private void zetGevuld(Vakje.Soort wat, String tekst) {
    if (!tekst.isBlank()) {
      zet(wat, tekst);
    }
  }

  private void zet(Vakje.Soort wat, String tekst) {
    bestand.zet(blad, rij, kolom, new Vakje(wat, tekst));
  }

  private static int nummer(String tekst) throws SAXException {
    if (tekst == null || !tekst.strip().matches("\\d{1,7}")) {
      throw new SAXException("no number: " + tekst);
    }
    return Integer.parseInt(tekst.strip());
  }
}

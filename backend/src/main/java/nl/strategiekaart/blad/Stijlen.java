package nl.strategiekaart.blad;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; a workbook keeps each style once. */
public final class Stijlen {

  /** Euros as they are written in the Netherlands, whatever the language of the spreadsheet. */
  public static final String EURO = "[$€-413] #,##0.00;[$€-413] -#,##0.00";

  public final CellStyle titel;
  public final CellStyle stil;
  public final CellStyle kop;
  public final CellStyle kopRechts;
  public final CellStyle thema;
  public final CellStyle tekst;
  public final CellStyle fte;
  public final CellStyle bedrag;
  public final CellStyle pm;
  public final CellStyle aantal;
  public final CellStyle totaal;
  public final CellStyle totaalBedrag;
  public final CellStyle totaalAantal;

  private final XSSFWorkbook boek;

  public Stijlen(XSSFWorkbook boek) {
    this.boek = boek;
    titel = lettertype(nieuw(), true, IndexedColors.BLACK, 14);
    stil = lettertype(nieuw(), false, IndexedColors.GREY_50_PERCENT, 10);
    kop = grond(lettertype(nieuw(), true, IndexedColors.BLACK, 11));
    kopRechts = grond(rechts(lettertype(nieuw(), true, IndexedColors.BLACK, 11)));
    thema = tekst();
    tekst = tekst();
    fte = vorm(rechts(nieuw()), "0.00");
    bedrag = vorm(rechts(nieuw()), EURO);
    pm = rechts(nieuw());
    aantal = vorm(rechts(nieuw()), "0");
    totaal = boven(lettertype(tekst(), true, IndexedColors.BLACK, 11));
    totaalBedrag = boven(vorm(rechts(vet()), EURO));
    totaalAantal = boven(vorm(rechts(vet()), "0"));
  }

  private XSSFCellStyle nieuw() {
    XSSFCellStyle stijl = boek.createCellStyle();
    stijl.setVerticalAlignment(VerticalAlignment.TOP);
    return stijl;
  }

  private XSSFCellStyle vet() {
    return lettertype(nieuw(), true, IndexedColors.BLACK, 11);
  }

  /** Also when it begins with an = sign and someone edits it: it stays text. */
  private XSSFCellStyle tekst() {
    XSSFCellStyle stijl = nieuw();
    stijl.setWrapText(true);
    stijl.setDataFormat(boek.createDataFormat().getFormat("@"));
    return stijl;
  }

  private XSSFCellStyle lettertype(
      XSSFCellStyle stijl, boolean vet, IndexedColors kleur, int punten) {
    XSSFFont letter = boek.createFont();
    letter.setBold(vet);
    letter.setColor(kleur.getIndex());
    letter.setFontHeightInPoints((short) punten);
    stijl.setFont(letter);
    return stijl;
  }

  private XSSFCellStyle vorm(XSSFCellStyle stijl, String vorm) {
    stijl.setDataFormat(boek.createDataFormat().getFormat(vorm));
    return stijl;
  }

  private static XSSFCellStyle rechts(XSSFCellStyle stijl) {
    stijl.setAlignment(HorizontalAlignment.RIGHT);
    return stijl;
  }

  private static XSSFCellStyle boven(XSSFCellStyle stijl) {
    stijl.setBorderTop(BorderStyle.THIN);
    return stijl;
  }

  private static XSSFCellStyle grond(XSSFCellStyle stijl) {
    stijl.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    stijl.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    stijl.setBorderBottom(BorderStyle.THIN);
    stijl.setWrapText(true);
    return stijl;
  }
}

package nl.strategiekaart.blad;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the cells of an XLSX as a stream, so that what a file can make us remember is bounded. A
 * file comes from outside: it may unpack to a mountain, or point to other files.
 */
final class LeesXlsx {

  /** Of everything in it together, unpacked. */
  private static final int MEESTE_BYTES = 60 << 20;

  private static final int MEESTE_DELEN = 500;

  static {
    // A second guard behind our own, inside the library.
    ZipSecureFile.setMaxEntrySize(MEESTE_BYTES);
    ZipSecureFile.setMaxFileCount(MEESTE_DELEN);
  }

  private LeesXlsx() {}

  static Bestand lees(byte[] inhoud, Rijen naar) {
    eisRedelijk(inhoud);
    Bestand bestand = Bestand.xlsx();
    try (OPCPackage pakket = OPCPackage.open(new ByteArrayInputStream(inhoud))) {
      ReadOnlySharedStringsTable teksten = new ReadOnlySharedStringsTable(pakket);
      XSSFReader werkmap = new XSSFReader(pakket);
      Opmaak opmaak = new Opmaak();
      ontleed(werkmap.getWorkbookData(), opmaak);
      if (!pakket.getPartsByContentType(XSSFRelation.STYLES.getContentType()).isEmpty()) {
        ontleed(werkmap.getStylesData(), opmaak);
      }
      SheetIterator in = (SheetIterator) werkmap.getSheetsData();
      while (in.hasNext()) {
        InputStream xml = in.next();
        String naam = in.getSheetName();
        Blad blad = bestand.nieuwBlad(naam, opmaak.isBladVerborgen(naam));
        ontleed(xml, new Bladlezer(blad, teksten, opmaak, naar));
      }
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | SAXException
        | ParserConfigurationException
        | IllegalArgumentException
        | IllegalStateException kapot) {
      throw Onleesbaar.kapot(
          "Dit Excel-bestand is niet te lezen. Open het in een spreadsheetprogramma, sla het opnieuw"
              + " op als .xlsx en probeer het nog eens.");
    }
    return bestand;
  }

  /** Closes the stream. */
  private static void ontleed(InputStream xml, ContentHandler naar)
      throws IOException, SAXException, ParserConfigurationException {
    try (xml) {
      XMLReader lezer = XMLHelper.newXMLReader();
      lezer.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      lezer.setContentHandler(naar);
      lezer.parse(new InputSource(xml));
    }
  }

  /** Unpacks it once without keeping anything. */
  private static void eisRedelijk(byte[] inhoud) {
    boolean isWerkmap = false;
    long bytes = 0;
    int delen = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(inhoud))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        isWerkmap |= deel.getName().equalsIgnoreCase("xl/workbook.xml");
        // One byte more than may be is enough to know.
        bytes += zip.skip(MEESTE_BYTES + 1 - bytes);
        if (++delen > MEESTE_DELEN || bytes > MEESTE_BYTES) {
          throw Onleesbaar.teGroot(
              "Uitgepakt is dit bestand te groot. Haal weg wat er niet in hoeft.");
        }
      }
    } catch (IOException | IllegalArgumentException kapot) {
      throw Onleesbaar.kapot("Dit bestand is beschadigd: het is niet uit te pakken.");
    }
    if (!isWerkmap) {
      throw Onleesbaar.vorm("Dit is geen Excel-werkmap (.xlsx) en geen CSV.");
    }
  }
}

package nl.strategiekaart.blad;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import nl.strategiekaart.shared.ProbleemException;

/** Reads a file by what it is, not by what it is called. */
public final class LeesBestand {

  /** Of the file as it comes in. */
  public static final int MEESTE_BYTES = 5 << 20;

  private static final int MEESTE_CELLEN = 200_000;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OUDE_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private LeesBestand() {}

  /**
   * The file with all of its cells.
   *
   * @throws ProbleemException 400 when it is empty or broken, 413 when it is too big, 415 when it
   *     is something else
   */
  public static Bestand lees(byte[] inhoud) {
    AtomicInteger cellen = new AtomicInteger();
    return lees(
        inhoud,
        MEESTE_BYTES,
        (blad, nummer, vakjes) -> {
          if (cellen.addAndGet(vakjes.size()) > MEESTE_CELLEN) {
            throw Onleesbaar.teGroot(
                "Het bestand heeft meer dan 200.000 gevulde cellen. Deel het op in kleinere"
                    + " bestanden.");
          }
          blad.rijen().put(nummer, vakjes);
        });
  }

  /**
   * Goes through the file row by row; the sheets keep none of them.
   *
   * @param meesteBytes a larger file is refused
   * @throws ProbleemException as above
   */
  public static Bestand lees(byte[] inhoud, int meesteBytes, Rijen naar) {
    if (inhoud == null || inhoud.length == 0) {
      throw Onleesbaar.kapot("Het bestand is leeg.");
    }
    if (inhoud.length > meesteBytes) {
      throw Onleesbaar.teGroot(
          "Het bestand is groter dan "
              + (meesteBytes >> 20)
              + " MB. Deel het op in kleinere bestanden.");
    }
    if (begintMet(inhoud, ZIP)) {
      return LeesXlsx.lees(inhoud, naar);
    }
    if (begintMet(inhoud, OUDE_OFFICE)) {
      throw Onleesbaar.vorm(
          "Dit is een oud Excel-bestand (.xls), of een bestand met een wachtwoord. Sla het op als"
              + " Excel-werkmap (.xlsx) zonder wachtwoord, of als CSV.");
    }
    return LeesCsv.lees(inhoud, naar);
  }

  static boolean begintMet(byte[] inhoud, byte[] begin) {
    return inhoud.length >= begin.length
        && Arrays.equals(inhoud, 0, begin.length, begin, 0, begin.length);
  }
}

package nl.strategiekaart.uitwisseling.besteed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a file was written; files do not say so themselves, except by a mark up
 * front.
 */
enum Tekenset {
  UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
  UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  WINDOWS("Windows-1252", Charset.forName("windows-1252"));

  private static final int BLOK = 8192;

  final String naam;
  private final Charset set;
  private final int[] merk;

  Tekenset(String naam, Charset set, int... merk) {
    this.naam = naam;
    this.set = set;
    this.merk = merk;
  }

  /** By its mark; otherwise UTF-8 when all of it is, and the characters of Windows when not. */
  static Tekenset van(byte[] bestand) {
    for (Tekenset een : values()) {
      if (een.heeftMerk(bestand)) {
        return een;
      }
    }
    return isUtf8(bestand) ? UTF_8 : WINDOWS;
  }

  /** The characters of the file, without the mark. */
  Reader lees(byte[] bestand) {
    int vanaf = heeftMerk(bestand) ? merk.length : 0;
    return new InputStreamReader(
        new ByteArrayInputStream(bestand, vanaf, bestand.length - vanaf), set);
  }

  private boolean heeftMerk(byte[] bestand) {
    if (merk.length == 0 || bestand.length < merk.length) {
      return false;
    }
    for (int i = 0; i < merk.length; i++) {
      if ((bestand[i] & 0xFF) != merk[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bestand) {
    var streng =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    char[] blok = new char[BLOK];
    try (Reader lezer = new InputStreamReader(new ByteArrayInputStream(bestand), streng)) {
      while (lezer.read(blok) >= 0) {
        continue;
      }
      return true;
    } catch (IOException anders) {
      return false;
    }
  }
}

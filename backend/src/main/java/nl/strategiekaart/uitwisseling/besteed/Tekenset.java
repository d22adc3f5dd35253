package nl.strategiekaart.uitwisseling.besteed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a file was written; files do not say so themselves, except by a mark up
 * front.
 */
enum Tekenset {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  /** Its mark also says in which order its bytes are. */
  UTF_16("UTF-16", StandardCharsets.UTF_16),
  WINDOWS("Windows-1252", Charset.forName("windows-1252"));

  private static final char MERK = '\uFEFF';

  final String naam;
  private final Charset set;

  Tekenset(String naam, Charset set) {
    this.naam = naam;
    this.set = set;
  }

  /** By its mark; otherwise UTF-8 when all of it is, and the characters of Windows when not. */
  static Tekenset van(byte[] bestand) {
    if (begintMet(bestand, 0xFE, 0xFF) || begintMet(bestand, 0xFF, 0xFE)) {
      return UTF_16;
    }
    return begintMet(bestand, 0xEF, 0xBB, 0xBF) || isUtf8(bestand) ? UTF_8 : WINDOWS;
  }

  /** The characters of the file, without the mark. */
  String lees(byte[] bestand) {
    String tekst = new String(bestand, set);
    return !tekst.isEmpty() && tekst.charAt(0) == MERK ? tekst.substring(1) : tekst;
  }

  private static boolean begintMet(byte[] bestand, int... merk) {
    for (int i = 0; i < merk.length; i++) {
      if (i >= bestand.length || (bestand[i] & 0xFF) != merk[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bestand) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand));
      return true;
    } catch (CharacterCodingException anders) {
      return false;
    }
  }
}

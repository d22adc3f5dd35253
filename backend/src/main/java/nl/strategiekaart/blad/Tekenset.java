package nl.strategiekaart.blad;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * In which characters a file was written; files do not say so themselves, except by a mark up
 * front.
 */
public enum Tekenset {
  UTF_8("UTF-8", StandardCharsets.UTF_8),
  /** Its mark also says in which order its bytes are. */
  UTF_16("UTF-16", StandardCharsets.UTF_16),
  WINDOWS("Windows-1252", Charset.forName("windows-1252"));

  private static final char MERK = '\uFEFF';
  private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};

  public final String naam;
  private final Charset set;

  Tekenset(String naam, Charset set) {
    this.naam = naam;
    this.set = set;
  }

  /** By its mark; otherwise UTF-8 when all of it is, and the characters of Windows when not. */
  public static Tekenset van(byte[] bestand) {
    if (LeesBestand.begintMet(bestand, UTF_16BE) || LeesBestand.begintMet(bestand, UTF_16LE)) {
      return UTF_16;
    }
    return isUtf8(bestand) ? UTF_8 : WINDOWS;
  }

  /** The characters of the file, without the mark. */
  public String lees(byte[] bestand) {
    String tekst = new String(bestand, set);
    return !tekst.isEmpty() && tekst.charAt(0) == MERK ? tekst.substring(1) : tekst;
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

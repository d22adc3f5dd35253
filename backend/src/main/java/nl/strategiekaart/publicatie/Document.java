package nl.strategiekaart.publicatie;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A finished JSON answer: its bytes, and a tag that changes when they do.
 *
 * @param blijvend whether this address answers the same for good
 */
record Document(byte[] inhoud, String etag, boolean blijvend) {

  private static final int LENGTE = 16;

  static Document van(byte[] inhoud) {
    try {
      byte[] som = MessageDigest.getInstance("SHA-256").digest(inhoud);
      return new Document(inhoud, HexFormat.of().formatHex(som, 0, LENGTE), false);
    } catch (NoSuchAlgorithmException ontbreekt) {
      throw new IllegalStateException("every Java has SHA-256", ontbreekt);
    }
  }

  /** The JSON itself. */
  String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  /** The same, at an address that answers the same for good. */
  Document alsBlijvend() {
    return new Document(inhoud, etag, true);
  }
}

package nl.strategiekaart.publicatie;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.strategiekaart.shared.Kenmerken;

/**
 * A finished JSON answer: its bytes, and a tag that changes when they do.
 *
 * @param blijvend whether this address answers the same for good
 */
record Document(byte[] inhoud, String etag, boolean blijvend) {

  private static final int LENGTE = 16;

  static Document van(byte[] inhoud) {
    String etag = HexFormat.of().formatHex(Kenmerken.som(inhoud), 0, LENGTE);
    return new Document(inhoud, etag, false);
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

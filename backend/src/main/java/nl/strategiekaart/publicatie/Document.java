package nl.strategiekaart.publicatie;

import java.nio.charset.StandardCharsets;
import nl.strategiekaart.shared.Kenmerken;

/**
 * A finished JSON answer: its bytes, and a tag that changes when they do.
 *
 * @param blijvend whether this address answers the same for good
 * @param vorm in which it was written
 */
record Document(byte[] inhoud, String etag, boolean blijvend, int vorm) {

  /** One of now. */
  static Document van(byte[] inhoud) {
    return van(inhoud, Vormen.NU);
  }

  static Document van(byte[] inhoud, int vorm) {
    return new Document(inhoud, Kenmerken.afdruk(inhoud), false, vorm);
  }

  /** The JSON itself. */
  String tekst() {
    return new String(inhoud, StandardCharsets.UTF_8);
  }

  /** The same, at an address that answers the same for good. */
  Document alsBlijvend() {
    return new Document(inhoud, etag, true, vorm);
  }
}

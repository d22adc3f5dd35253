package nl.strategiekaart.publicatie;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Verbruik;

/**
 * An answer to visitors that only has to be sent.
 *
 * @param inhoud the bytes as they go over the line, in this codering
 * @param koppen all that goes with them, but what is of one request
 * @param sjabloon the address of the operation, under which it is counted; null where nobody counts
 */
record KlaarAntwoord(
    Buffer inhoud,
    String mediatype,
    Codering codering,
    String etag,
    MultiMap koppen,
    Herkomst herkomst,
    String sjabloon) {

  /**
   * What an answer was made of.
   *
   * @param agenda the one of whose last versie it tells, and of nothing else; null when it tells
   *     more
   * @param stand what was known to have changed when that began
   * @param verbruik as what it counts for who asks; null for a page, of which what it shows counted
   *     when it was made
   */
  record Herkomst(String agenda, long stand, Verbruik verbruik) {}
}

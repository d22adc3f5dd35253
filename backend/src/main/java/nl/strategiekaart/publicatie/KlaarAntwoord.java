package nl.strategiekaart.publicatie;

import java.util.List;
import java.util.Map;
import nl.strategiekaart.publicatie.Ringbestand.Plek;
import nl.strategiekaart.shared.Codering;
import nl.strategiekaart.shared.Verbruik;

/**
 * An answer to visitors that only has to be sent.
 *
 * @param plek where its bytes lie on disk; null when they do not
 * @param koppen all that goes with them, but the tag and what is of one request
 * @param sjabloon the address of the operation, under which it is counted; null where nobody counts
 */
record KlaarAntwoord(
    Plek plek,
    String mediatype,
    Codering codering,
    String etag,
    List<Map.Entry<String, String>> koppen,
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

package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.zoeken.Zoekvraag;

/** Where words are looked for; what is asked of it can be wrong, which the first answer says. */
public interface Zoekbron {

  /** Of what has as many of the words the one that says little else counts most. */
  String GEWOGEN =
      """
      ts_rank('{0.04, 0.15, 0.4, 1}', z.zoek, cast(:rang as tsquery), 1) as rang,
      array_position(:soorten, z.soort) as soortrang""";

  /** How many of the words a row has. */
  String GETELD =
      ", (select count(*) from unnest(:elk) w where z.zoek @@ cast(w as tsquery)) as aantal";

  /**
   * A name that is what was asked comes first, whatever else has more of the words. Of what counts
   * the same the kind that says the most is first, and the shortest title.
   */
  String VOLGORDE = "heet desc, rang desc, soortrang, length(z.titel), z.code";

  /** The same, after how many of the words there are. */
  String MEESTE_EERST = "aantal desc, " + VOLGORDE;

  /** What has all the words, a page of it. */
  Gevonden metAlle(Zoekvraag vraag);

  /** What has any of them, a page of it; what has the most is first. */
  Gevonden metDeMeeste(Zoekvraag vraag);

  /**
   * By the number of each word that is nowhere, whatever was chosen: what looks like it and is
   * somewhere, the likeliest first.
   */
  Map<Integer, List<String>> nergens(Zoekvraag vraag);

  /**
   * A page of what was found.
   *
   * @param totaal on all pages together
   * @param volledig whether there is no more than that
   */
  record Gevonden(List<Tuple> rijen, long totaal, boolean volledig) {}
}

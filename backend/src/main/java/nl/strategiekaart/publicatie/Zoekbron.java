package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.strategiekaart.publicatie.Zoekresultaten.Gelezen;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.zoeken.Verbetering;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * Rows in which words are looked for: first all of them; when that gives nothing, with what was
 * meant in the place of words that are nowhere; and when that gives nothing either, any of them.
 *
 * @param kolommen what is shown of a row
 * @param rijen SQL of the rows, named z, with at least soort, titel, code and zoek
 * @param verder SQL that is joined to a row that was found
 * @param woorden SQL of all words that are somewhere, in a column woord
 * @param waarden values of the parameters in the SQL
 */
public record Zoekbron(
    String kolommen, String rijen, String verder, String woorden, Map<String, Object> waarden) {

  /** So many that look most alike are weighed; what looks alike to the eye is among them. */
  private static final int GELIJKEND = 100;

  /** SQL of all words in rows, for those that have no list of them. */
  public static final String WOORDEN =
      "select distinct ltrim(w.lexeme, '~') as woord from (%s) b, unnest(b.zoek) w where w.lexeme ~ '^~?[a-z]{4,}$'";

  /**
   * A name that is what was asked comes first, whatever else has more of the words; of what has as
   * many the one that says little else.
   */
  private static final String GEWOGEN =
      """
      , z.zoek @@ cast(:heet as tsquery) as heet, ts_rank('{0.04, 0.15, 0.4, 1}', z.zoek, cast(:rang as tsquery), 1) as rang,
      array_position(:soorten, z.soort) as soortrang""";

  private static final String GETELD =
      ", (select count(*) from unnest(:elk) w where z.zoek @@ cast(w as tsquery)) as aantal";

  /** Of what counts the same the kind that says the most is first, and the shortest title. */
  private static final String VOLGORDE = "heet desc, rang desc, soortrang, length(z.titel), z.code";

  /**
   * One page.
   *
   * @param vragen where a question begins
   * @param beperk adds the filters and the page that was asked
   * @param toon makes what is shown of rows, and of what was looked for in the end
   */
  public <T> Zoekresultaten<T> zoek(
      Vragen vragen,
      Zoekvraag vraag,
      UnaryOperator<Vraag> beperk,
      BiFunction<List<Tuple>, Zoekvraag, List<T>> toon) {
    Lijst<Tuple> alles = metAlle(vragen, vraag, beperk);
    if (alles.totaal() > 0 || vraag.isLeeg()) {
      return new Zoekresultaten<>(
          toon.apply(alles.resultaten(), vraag), alles.totaal(), List.of(), true);
    }
    List<Integer> nergens = nergens(vraag);
    Map<Integer, List<String>> anders = bedoeld(vraag, nergens);
    List<Gelezen> gelezen =
        nergens.stream()
            .map(
                nummer ->
                    new Gelezen(
                        vraag.woorden().get(nummer), anders.getOrDefault(nummer, List.of())))
            .toList();
    Zoekvraag bedoeld = vraag.met(anders);
    Lijst<Tuple> beter = anders.isEmpty() ? alles : metAlle(vragen, bedoeld, beperk);
    // One word that is only not in what was chosen is not looked for in parts.
    boolean ruimer = vraag.woorden().size() > 1 || !nergens.isEmpty();
    boolean alleWoorden = beter.totaal() > 0 || !ruimer;
    Lijst<Tuple> lijst = alleWoorden ? beter : metDeMeeste(vragen, bedoeld, beperk);
    return new Zoekresultaten<>(
        toon.apply(lijst.resultaten(), bedoeld),
        lijst.totaal(),
        gelezen,
        alleWoorden || lijst.totaal() == 0);
  }

  private Lijst<Tuple> metAlle(Vragen vragen, Zoekvraag vraag, UnaryOperator<Vraag> beperk) {
    return beperk.apply(naar(vragen, vraag, vraag.alle(), "").volgorde(VOLGORDE)).pagina(r -> r);
  }

  private Lijst<Tuple> metDeMeeste(Vragen vragen, Zoekvraag vraag, UnaryOperator<Vraag> beperk) {
    Vraag naar = naar(vragen, vraag, vraag.een(), GETELD).met("elk", vraag.elk());
    return beperk.apply(naar.volgorde("aantal desc, " + VOLGORDE)).pagina(rij -> rij);
  }

  private Vraag naar(Vragen vragen, Zoekvraag vraag, String waarop, String geteld) {
    Vraag naar =
        vragen.naar(
            kolommen + GEWOGEN + geteld,
            "(%s) z %s where z.zoek @@ cast(:waarop as tsquery)".formatted(rijen, verder));
    waarden.forEach(naar::met);
    return naar.met("waarop", waarop)
        .met("heet", vraag.heet())
        .met("rang", vraag.rang())
        .met("soorten", Arrays.stream(Zoekresultaat.Soort.values()).map(Enum::name).toList());
  }

  /** The numbers of the words that are nowhere, whatever was chosen. */
  @SuppressWarnings("unchecked")
  private List<Integer> nergens(Zoekvraag vraag) {
    return query(
            """
            select cast(w.nummer - 1 as integer)
            from unnest(cast(:elk as text[])) with ordinality w(woord, nummer)
            where not exists (select from (%s) z where z.zoek @@ cast(w.woord as tsquery))
            order by 1"""
                .formatted(rijen))
        .setParameter("elk", vraag.elk().toArray(String[]::new))
        .getResultList();
  }

  /** What looks like such a word and is somewhere, if anything does. */
  private Map<Integer, List<String>> bedoeld(Zoekvraag vraag, List<Integer> nergens) {
    Map<Integer, List<String>> bedoeld = new TreeMap<>();
    for (int nummer : nergens) {
      String getypt = vraag.woorden().get(nummer);
      List<String> als = Verbetering.van(getypt, lijktOp(getypt));
      if (!als.isEmpty()) {
        bedoeld.put(nummer, als);
      }
    }
    return bedoeld;
  }

  @SuppressWarnings("unchecked")
  private List<String> lijktOp(String getypt) {
    return query(
            "select w.woord from (%s) w order by w.woord <-> :getypt limit %d"
                .formatted(woorden, GELIJKEND))
        .setParameter("getypt", getypt)
        .getResultList();
  }

  private Query query(String sql) {
    Query query = Panache.getEntityManager().createNativeQuery(sql);
    waarden.forEach(query::setParameter);
    return query;
  }
}

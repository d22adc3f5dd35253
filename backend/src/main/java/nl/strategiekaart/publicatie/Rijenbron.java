package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * Rows that are made for one question: few enough to weigh all of them.
 *
 * @param kolommen what is shown of a row
 * @param rijen SQL of the rows, with at least soort, titel, code and zoek
 * @param waarden values of the parameters in the SQL
 * @param vragen where a question begins
 * @param beperk adds the filters and the page that was asked
 */
public record Rijenbron(
    String kolommen,
    String rijen,
    Map<String, Object> waarden,
    Vragen vragen,
    UnaryOperator<Vraag> beperk)
    implements Zoekbron {

  /** So many that look most alike are read; what looks alike to the eye is among them. */
  private static final int GELIJKEND = 100;

  private static final String HEET = ", z.zoek @@ cast(:heet as tsquery) as heet, ";

  @Override
  public Gevonden metAlle(Zoekvraag vraag) {
    return vind(naar(vraag, vraag.alle(), HEET + GEWOGEN).volgorde(VOLGORDE));
  }

  @Override
  public Gevonden metDeMeeste(Zoekvraag vraag) {
    return vind(
        naar(vraag, vraag.een(), HEET + GEWOGEN + GETELD)
            .met("elk", vraag.elk())
            .volgorde(MEESTE_EERST));
  }

  private Vraag naar(Zoekvraag vraag, String waarop, String gewogen) {
    Vraag naar =
        vragen.naar(
            kolommen + gewogen, "(%s) z where z.zoek @@ cast(:waarop as tsquery)".formatted(rijen));
    waarden.forEach(naar::met);
    return naar.met("waarop", waarop)
        .met("heet", vraag.heet())
        .met("rang", vraag.rang())
        .met("soorten", Arrays.stream(Soort.values()).map(Enum::name).toList());
  }

  private Gevonden vind(Vraag vraag) {
    Lijst<Tuple> lijst = beperk.apply(vraag).pagina(rij -> rij);
    return new Gevonden(lijst.resultaten(), lijst.totaal(), true);
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Integer, List<String>> nergens(Zoekvraag vraag) {
    List<Integer> nummers =
        query(
                """
                select cast(w.nummer - 1 as integer)
                from unnest(cast(:elk as text[])) with ordinality w(woord, nummer)
                where not exists (select from (%s) z where z.zoek @@ cast(w.woord as tsquery))
                order by 1""")
            .setParameter("elk", vraag.elk().toArray(String[]::new))
            .getResultList();
    Map<Integer, List<String>> nergens = new TreeMap<>();
    nummers.forEach(nummer -> nergens.put(nummer, lijktOp(vraag.woorden().get(nummer))));
    return nergens;
  }

  @SuppressWarnings("unchecked")
  private List<String> lijktOp(String getypt) {
    return query(
            """
            select w.woord from (
              select distinct ltrim(w.lexeme, '~') as woord from (%s) b, unnest(b.zoek) w
              where w.lexeme ~ '^~?[a-z]{4,}$') w
            order by w.woord <-> :getypt limit :gelijkend""")
        .setParameter("gelijkend", GELIJKEND)
        .setParameter("getypt", getypt)
        .getResultList();
  }

  private Query query(String sql) {
    Query query = Panache.getEntityManager().createNativeQuery(sql.formatted(rijen));
    waarden.forEach(query::setParameter);
    return query;
  }
}

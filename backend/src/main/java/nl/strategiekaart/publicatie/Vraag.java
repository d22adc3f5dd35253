package nl.strategiekaart.publicatie;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.shared.Lijst;

/**
 * A question to the flat rows, put together from fixed pieces of SQL. Values always travel as bound
 * parameters, never inside the text.
 */
final class Vraag {

  private final String kolommen;
  private final StringBuilder vanaf;
  private final Map<String, Object> waarden = new LinkedHashMap<>();

  /** Both texts are constants of ours; vanaf ends in a where clause that can be added to. */
  Vraag(String kolommen, String vanaf) {
    this.kolommen = kolommen;
    this.vanaf = new StringBuilder(vanaf);
  }

  /** Gives a value to a parameter that the text already has. */
  Vraag met(String naam, Object waarde) {
    waarden.put(naam, waarde instanceof Collection<?> veel ? array(veel) : waarde);
    return this;
  }

  /** Adds a condition, unless the value is absent: null, or an empty collection. */
  Vraag als(Object waarde, String naam, String voorwaarde) {
    if (waarde == null || waarde instanceof Collection<?> geen && geen.isEmpty()) {
      return this;
    }
    vanaf.append(" and ").append(voorwaarde);
    return met(naam, waarde);
  }

  private static Object array(Collection<?> waarden) {
    return !waarden.isEmpty() && waarden.iterator().next() instanceof Integer
        ? waarden.toArray(Integer[]::new)
        : waarden.stream().map(Object::toString).toArray(String[]::new);
  }

  /** One page with the total; a second query only when the page lies past the end. */
  <T> Lijst<T> pagina(EntityManager em, String volgorde, Pagina pagina, Function<Tuple, T> rij) {
    String sql =
        "select count(*) over () as totaal, "
            + kolommen
            + " from "
            + vanaf
            + " order by "
            + volgorde
            + " limit :limiet offset :overslaan";
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        bind(em.createNativeQuery(sql, Tuple.class))
            .setParameter("limiet", pagina.grootte())
            .setParameter("overslaan", pagina.overslaan())
            .getResultList();
    if (rijen.isEmpty()) {
      return new Lijst<>(List.of(), pagina.nummer() == 1 ? 0 : tel(em));
    }
    return new Lijst<>(
        rijen.stream().map(rij).toList(), rijen.get(0).get("totaal", Number.class).longValue());
  }

  /** The only row, if it is there. */
  <T> Optional<T> een(EntityManager em, Function<Tuple, T> rij) {
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        bind(em.createNativeQuery("select " + kolommen + " from " + vanaf, Tuple.class))
            .getResultList();
    return rijen.stream().findFirst().map(rij);
  }

  private long tel(EntityManager em) {
    Query query = bind(em.createNativeQuery("select count(*) from " + vanaf));
    return ((Number) query.getSingleResult()).longValue();
  }

  private Query bind(Query query) {
    waarden.forEach(query::setParameter);
    return query;
  }
}

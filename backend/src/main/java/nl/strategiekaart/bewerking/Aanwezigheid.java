package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What editors of one unit see of each other: who has it open, and what was saved. Every open page
 * asks the database once a second, so it does not matter which node serves whom.
 */
@ApplicationScoped
class Aanwezigheid {

  private static final int MEESTE = 200;

  /** Who has a page open; plek is null when it is of the unit as a whole. */
  record Aanwezige(UUID gebruiker, String plek) {}

  /** What there is to tell to one page. */
  record Ronde(List<Wijziging> wijzigingen, List<Aanwezige> aanwezigen) {}

  /**
   * Says that the page is still open and asks what happened after a change.
   *
   * @return empty when who looks may look no longer
   */
  @Transactional
  Optional<Ronde> ronde(Meekijker pagina, long vanaf) {
    if (!pagina.magNog().getAsBoolean()) {
      verlaat(pagina);
      return Optional.empty();
    }
    Panache.getEntityManager()
        .createNativeQuery(
            """
            insert into aanwezigheid (id, eenheid_id, gebruiker_id, plek, gezien_op)
            values (:id, :eenheid, :gebruiker, cast(:plek as text), clock_timestamp())
            on conflict (id) do update set gezien_op = excluded.gezien_op""")
        .setParameter("id", pagina.sleutel())
        .setParameter("eenheid", pagina.eenheid())
        .setParameter("gebruiker", pagina.gebruiker())
        .setParameter("plek", pagina.plek())
        .executeUpdate();
    List<Wijziging> wijzigingen =
        Wijziging.find(
                "eenheidId = ?1 and nummer > ?2 and not buiten order by nummer",
                pagina.eenheid(),
                vanaf)
            .page(0, MEESTE)
            .list();
    return Optional.of(new Ronde(wijzigingen, aanwezigen(pagina)));
  }

  /** One person with two pages on the same place is one person. */
  @SuppressWarnings("unchecked")
  private List<Aanwezige> aanwezigen(Meekijker pagina) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
            select distinct gebruiker_id, plek from aanwezigheid
            where eenheid_id = :eenheid and gezien_op > clock_timestamp() - interval '6 seconds'
            order by gebruiker_id, plek""",
            Aanwezige.class)
        .setParameter("eenheid", pagina.eenheid())
        .getResultList();
  }

  /** The page was closed; what a crash left behind goes with it. */
  @Transactional
  void verlaat(Meekijker pagina) {
    Panache.getEntityManager()
        .createNativeQuery(
            "delete from aanwezigheid where id = :id or gezien_op < clock_timestamp() - interval '1 hour'")
        .setParameter("id", pagina.sleutel())
        .executeUpdate();
  }
}

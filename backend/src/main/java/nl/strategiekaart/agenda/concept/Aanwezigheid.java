package nl.strategiekaart.agenda.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Gebeurtenis.Aanwezig;
import nl.strategiekaart.agenda.concept.Gebeurtenis.Gewijzigd;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.toegang.Blijvend;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import nl.strategiekaart.toegang.Toegang.Kaartje;
import org.hibernate.query.NativeQuery;

/**
 * What editors of one concept see of each other: who has it open, and what was saved. Every open
 * page asks the database once a second, so it does not matter which node serves whom.
 */
@ApplicationScoped
class Aanwezigheid {

  private static final int MEESTE = 200;

  private final Blijvend blijvend;
  private final EntityManager em;

  Aanwezigheid(Blijvend blijvend, EntityManager em) {
    this.blijvend = blijvend;
    this.em = em;
  }

  /**
   * One open page.
   *
   * @param sleutel of this page, not of the person: someone can have two open
   * @param plek code of the programmalijn on the screen, or null
   */
  record Pagina(UUID sleutel, Kaartje wie, UUID agenda, String plek) {}

  /** What there is to tell to one page. */
  record Ronde(List<Gewijzigd> gewijzigd, List<Aanwezig.Persoon> personen) {}

  /**
   * Says that the page is still open and asks what happened after a change.
   *
   * @return empty when who looks may look no longer
   */
  @Transactional
  Optional<Ronde> ronde(Pagina pagina, long vanaf) {
    Agenda agenda = em.find(Agenda.class, pagina.agenda);
    if (agenda == null
        || !blijvend.magNog(pagina.wie, agenda.eigenaar, Lidmaatschapsrol.beleidsmedewerker)) {
      verlaat(pagina);
      return Optional.empty();
    }
    em.createNativeQuery(
            """
            insert into aanwezigheid (id, agenda_id, gebruiker_id, plek, gezien_op)
            values (:id, :agenda, :gebruiker, cast(:plek as text), clock_timestamp())
            on conflict (id) do update set gezien_op = excluded.gezien_op""")
        .setParameter("id", pagina.sleutel)
        .setParameter("agenda", pagina.agenda)
        .setParameter("gebruiker", pagina.wie.gebruiker())
        .setParameter("plek", pagina.plek)
        .executeUpdate();
    return Optional.of(new Ronde(gewijzigd(pagina, vanaf), personen(pagina)));
  }

  private List<Gewijzigd> gewijzigd(Pagina pagina, long vanaf) {
    return rijen(
            """
            select w.nummer, w.wat, w.soort, w.onderdeel_id, w.blad_id, w.tijdstip, g.naam,
              w.door_id = :ik
            from wijziging w left join gebruiker g on g.id = w.door_id
            where w.eenheid_id = :agenda and w.nummer > :vanaf order by w.nummer limit :meeste""")
        .setParameter("ik", pagina.wie.gebruiker())
        .setParameter("agenda", pagina.agenda)
        .setParameter("vanaf", vanaf)
        .setParameter("meeste", MEESTE)
        .getResultStream()
        .map(
            rij ->
                new Gewijzigd(
                    rij.get(0, Long.class),
                    Wijziging.Wat.valueOf(rij.get(1, String.class)),
                    rij.get(2, String.class),
                    rij.get(3, UUID.class),
                    rij.get(4, UUID.class),
                    new Gewijzigd.Door(rij.get(6, String.class)),
                    Boolean.TRUE.equals(rij.get(7)),
                    rij.get(5, Instant.class)))
        .toList();
  }

  /** One person with two pages on the same place is one person. */
  private List<Aanwezig.Persoon> personen(Pagina pagina) {
    return rijen(
            """
            select a.gebruiker_id, coalesce(g.naam, ''), a.plek, a.gebruiker_id = :ik
            from aanwezigheid a join gebruiker g on g.id = a.gebruiker_id
            where a.agenda_id = :agenda and a.gezien_op > clock_timestamp() - interval '6 seconds'
            group by a.gebruiker_id, g.naam, a.plek
            order by g.naam, a.gebruiker_id, a.plek""")
        .setParameter("ik", pagina.wie.gebruiker())
        .setParameter("agenda", pagina.agenda)
        .getResultStream()
        .map(
            rij ->
                new Aanwezig.Persoon(
                    rij.get(0, UUID.class) + "/" + rij.get(2, String.class),
                    rij.get(1, String.class),
                    rij.get(2, String.class),
                    Boolean.TRUE.equals(rij.get(3))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private NativeQuery<Tuple> rijen(String vraag) {
    return em.createNativeQuery(vraag, Tuple.class).unwrap(NativeQuery.class);
  }

  /** The page was closed; what a crash left behind goes with it. */
  @Transactional
  void verlaat(Pagina pagina) {
    em.createNativeQuery(
            "delete from aanwezigheid where id = :id or gezien_op < clock_timestamp() - interval '1 hour'")
        .setParameter("id", pagina.sleutel)
        .executeUpdate();
  }
}

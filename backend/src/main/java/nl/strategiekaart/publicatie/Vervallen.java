package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Remembers what an earlier versie of an agenda held and the present one does not. Its address says
 * that it is gone and what it was, until a versie holds it again.
 */
@ApplicationScoped
class Vervallen {

  private static final String WAT_ER_IS =
      """
      select soort, code, titel from publiek.onderdeel where agenda = :agenda
      union all
      select 'actie', cast(id as text), wat from publiek.actie where agenda = :agenda""";

  private final EntityManager em;

  Vervallen(EntityManager em) {
    this.em = em;
  }

  /** Remembers all that visitors can read now; before the rows of the next versie replace it. */
  void onthoud(String agenda) {
    em.createNativeQuery(
            """
        insert into publiek.vervallen (agenda, soort, code, titel, versie)
        select :agenda, o.soort, o.code, o.titel, v.nummer
        from publiek.agenda a join publiek.versie v on v.id = a.versie_id, (%s) o
        where a.code = :agenda
        on conflict (agenda, soort, code) do update set titel = excluded.titel, versie = excluded.versie
        """
                .formatted(WAT_ER_IS))
        .setParameter("agenda", agenda)
        .executeUpdate();
  }

  /** Forgets what visitors can read now; after the rows of a versie were written. */
  void vergeetWatErIs(String agenda) {
    em.createNativeQuery(
            """
        delete from publiek.vervallen v using (%s) o
        where v.agenda = :agenda and v.soort = o.soort and v.code = o.code
        """
                .formatted(WAT_ER_IS))
        .setParameter("agenda", agenda)
        .executeUpdate();
  }

  /** A 410 for what an earlier versie held, a 404 with this sentence for anything else. */
  ProbleemException ofNietGevonden(String agenda, String soort, String code, String anders) {
    @SuppressWarnings("unchecked")
    List<Tuple> rijen =
        em.createNativeQuery(
                """
            select titel, versie from publiek.vervallen
            where agenda = :agenda and soort = :soort and code = :code
            """,
                Tuple.class)
            .setParameter("agenda", agenda)
            .setParameter("soort", soort)
            .setParameter("code", code)
            .getResultList();
    if (rijen.isEmpty()) {
      return ProbleemException.nietGevonden(anders);
    }
    return new ProbleemException(
        Probleem.van(
            410,
            "'%s' staat niet meer in deze agenda. Versie %d was de laatste waarin het stond."
                .formatted(rijen.get(0).get(0, String.class), rijen.get(0).get(1, Integer.class))));
  }
}

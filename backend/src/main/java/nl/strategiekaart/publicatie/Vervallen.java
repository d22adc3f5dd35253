package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
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

  private final Vragen vragen;

  Vervallen(Vragen vragen) {
    this.vragen = vragen;
  }

  /** Remembers all that visitors can read now; before the rows of the next versie replace it. */
  void onthoud(String agenda) {
    Panache.getEntityManager()
        .createNativeQuery(
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
    Panache.getEntityManager()
        .createNativeQuery(
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
    return vragen
        .naar(
            "titel, versie",
            "publiek.vervallen where agenda = :agenda and soort = :soort and code = :code")
        .met("agenda", agenda)
        .met("soort", soort)
        .met("code", code)
        .een(rij -> vervallen(agenda, rij))
        .orElseGet(() -> ProbleemException.nietGevonden(anders));
  }

  private static ProbleemException vervallen(String agenda, Tuple rij) {
    int versie = rij.get("versie", Integer.class);
    return new ProbleemException(
        Probleem.van(
                410,
                "'%s' staat niet meer in deze agenda. Versie %d was de laatste waarin het stond."
                    .formatted(rij.get("titel", String.class), versie))
            .laatst(versie, Versieadres.van(agenda, versie)));
  }
}

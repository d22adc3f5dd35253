package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Remembers what an earlier versie of an agenda held and the present one does not. Its address says
 * that it is gone and what it was, until a versie holds it again.
 */
@ApplicationScoped
class Vervallen {

  /**
   * In the place of the rows of the last versie come others soon: "wordt" are the addresses of
   * those.
   */
  private static final String WERK_BIJ =
      """
      with wordt as (
        select * from unnest(cast(:soorten as text[]), cast(:codes as text[])) as w(soort, code)
      ), terug as (
        delete from publiek.vervallen v using wordt w
        where v.agenda = :agenda and v.soort = w.soort and v.code = w.code
      )
      insert into publiek.vervallen (agenda, soort, code, titel, versie)
      select :agenda, was.soort, was.code, was.titel, v.nummer
      from publiek.agenda a join publiek.versie v on v.id = a.versie_id, (
        select soort, code, titel from publiek.onderdeel where agenda = :agenda
        union all
        select 'actie', cast(id as text), wat from publiek.actie where agenda = :agenda) was
      where a.code = :agenda and (was.soort, was.code) not in (select soort, code from wordt)
      on conflict (agenda, soort, code) do update set titel = excluded.titel, versie = excluded.versie""";

  private final Vragen vragen;

  Vervallen(Vragen vragen) {
    this.vragen = vragen;
  }

  /**
   * Remembers what visitors can read now and not any more in the next versie, and forgets what that
   * has again; before its rows replace those that are there.
   */
  void werkBij(String agenda, Inhoud wordt) {
    List<Inhoud.Deel> delen = wordt.delen();
    Panache.getEntityManager()
        .createNativeQuery(WERK_BIJ)
        .setParameter("agenda", agenda)
        .setParameter(
            "soorten", delen.stream().map(een -> een.soort().name()).toArray(String[]::new))
        .setParameter("codes", delen.stream().map(Inhoud.Deel::code).toArray(String[]::new))
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

package nl.strategiekaart.publicatie;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;

/**
 * Gives versies of before the document that comparing needs. While nobody changed an agenda since,
 * its concept still says exactly what its last versie said.
 */
@ApplicationScoped
class VulInhoudAan {

  private final EntityManager em;
  private final PubliceerAgenda publiceerAgenda;
  private final SchrijfInhoud inhoud;

  VulInhoudAan(EntityManager em, PubliceerAgenda publiceerAgenda, SchrijfInhoud inhoud) {
    this.em = em;
    this.publiceerAgenda = publiceerAgenda;
    this.inhoud = inhoud;
  }

  @Transactional
  void bijStart(@Observes StartupEvent start) {
    // Two nodes that start together must not both write.
    em.createNativeQuery("select pg_advisory_xact_lock(hashtext('inhoud'))").getSingleResult();
    for (UUID id : zonderInhoud()) {
      Versie versie = Versie.findById(id);
      Agenda agenda = versie.agenda;
      publiceerAgenda.bewaar(
          versie, List.of(publiceerAgenda.document("inhoud", agenda.code, inhoud.van(agenda))));
    }
  }

  @SuppressWarnings("unchecked")
  private List<UUID> zonderInhoud() {
    return em.createNativeQuery(
            """
        select a.versie_id from publiek.agenda a join publiek.versie v on v.id = a.versie_id
        where not exists (select from publiek.versiedocument d where d.versie_id = v.id and d.soort = 'inhoud')
          and not exists (
            select from wijziging w where w.eenheid_id = v.agenda_id and w.tijdstip > v.gepubliceerd_op)
        """,
            UUID.class)
        .getResultList();
  }
}

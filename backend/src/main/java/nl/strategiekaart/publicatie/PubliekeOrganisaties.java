package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * Makes organisaties public. An organisatie is public once a published versie names it, or when it
 * lies above a public one, or is a lid of one; from then on its address stays. What visitors read
 * there is what is true now.
 */
@ApplicationScoped
class PubliekeOrganisaties {

  private final EntityManager em;

  PubliekeOrganisaties(EntityManager em) {
    this.em = em;
  }

  /**
   * Makes public who a versie leads to, and who organises an activiteit of its agenda; inside the
   * caller's transaction.
   */
  void maakOpenbaar(Collection<String> codes, UUID agenda) {
    em.createNativeQuery(
            """
        select maak_openbaar(array(
          select id from organisatie where code = any(:codes)
          union select organisator_id from activiteit where agenda_id = :agenda and organisator_id is not null))
        """)
        .setParameter("codes", codes.toArray(String[]::new))
        .setParameter("agenda", agenda)
        .getSingleResult();
  }
}

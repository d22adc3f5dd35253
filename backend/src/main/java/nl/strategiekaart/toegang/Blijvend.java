package nl.strategiekaart.toegang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.toegang.Toegang.Kaartje;

/** Asks again, during work that goes on after its request, whether it may still go on. */
@ApplicationScoped
public class Blijvend {

  private final EntityManager em;

  Blijvend(EntityManager em) {
    this.em = em;
  }

  /** Whether the session has not ended, and its gebruiker still has the role. */
  public boolean magNog(Kaartje kaartje, Organisatie organisatie, Lidmaatschapsrol rol) {
    return (boolean)
        em.createNativeQuery(
                """
                select exists (select from lidmaatschap
                    where gebruiker_id = :gebruiker and organisatie_id = :organisatie and rol = :rol)
                  and not exists (select from beeindigde_sessie where sessie = cast(:sessie as text))""")
            .setParameter("gebruiker", kaartje.gebruiker())
            .setParameter("organisatie", organisatie.id)
            .setParameter("rol", rol.name())
            .setParameter("sessie", kaartje.sessie())
            .getSingleResult();
  }
}

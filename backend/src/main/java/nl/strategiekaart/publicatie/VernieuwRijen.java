package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.bewerking.Slot;
import org.jboss.logging.Logger;

/**
 * Makes flat rows anew that are missing or in an older form than the code wants, when a node
 * starts. Each agenda is a transaction of its own, so who dies half way leaves it as it was and a
 * next start goes on from there. Nodes that start together take turns.
 */
@ApplicationScoped
class VernieuwRijen {

  private static final Logger LOG = Logger.getLogger(VernieuwRijen.class);
  private static final int LANGSTE_SECONDEN = 600;
  private static final int VAN_ZICH_LATEN_HOREN = 25;

  private final PubliekeRijen rijen;

  VernieuwRijen(PubliekeRijen rijen) {
    this.rijen = rijen;
  }

  void bijStart(@Observes StartupEvent start) {
    Set<UUID> mislukt = new HashSet<>();
    int gedaan = 0;
    while (vernieuwEen(mislukt)) {
      gedaan++;
      if (gedaan % VAN_ZICH_LATEN_HOREN == 0) {
        LOG.infof("flat rows of %d agendas made anew so far", gedaan);
      }
    }
    if (gedaan > 0) {
      LOG.infof("flat rows of %d agendas made anew", gedaan - mislukt.size());
    }
  }

  /** Whether there was one. */
  private boolean vernieuwEen(Set<UUID> zonder) {
    UUID[] inHand = new UUID[1];
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(LANGSTE_SECONDEN)
          .call(
              () -> {
                Slot.neem("rijen");
                for (UUID agenda : neem(zonder)) {
                  inHand[0] = agenda;
                  rijen.maak(agenda);
                }
                return inHand[0] != null;
              });
    } catch (RuntimeException fout) {
      if (inHand[0] == null) {
        throw fout;
      }
      LOG.errorf(fout, "flat rows of agenda %s stay as they are", inHand[0]);
      zonder.add(inHand[0]);
      return true;
    }
  }

  /**
   * At most one agenda, locked as publishing locks it. A versie of before there was an inhoud
   * cannot be made rows of: its rows stay until it is published again.
   */
  @SuppressWarnings("unchecked")
  private List<UUID> neem(Set<UUID> zonder) {
    return Panache.getEntityManager()
        .createNativeQuery(
            """
        select a.id from agenda a join publiek.versie v on v.agenda_id = a.id
        left join publiek.agenda p on p.code = a.code
        where v.nummer = (select max(nummer) from publiek.versie where agenda_id = a.id)
          and coalesce(p.vorm, 0) < :vorm and a.id <> all(:zonder)
          and exists (select from publiek.versiedocument d where d.versie_id = v.id and d.soort = 'inhoud')
        order by a.code limit 1 for no key update of a
        """,
            UUID.class)
        .setParameter("vorm", PubliekeRijen.VORM)
        .setParameter("zonder", zonder.toArray(UUID[]::new))
        .getResultList();
  }
}

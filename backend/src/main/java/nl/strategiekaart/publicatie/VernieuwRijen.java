package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.strategiekaart.bewerking.Rijen;
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.zoeken.Zoektekst;
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

  private static final int PER_KEER = 500;

  private final PubliekeRijen rijen;
  private final Rijen schrijver;

  VernieuwRijen(PubliekeRijen rijen, Rijen schrijver) {
    this.rijen = rijen;
    this.schrijver = schrijver;
  }

  void bijStart(@Observes StartupEvent start) {
    // First: the words of an agenda are also those of who is in it.
    vernieuwWoorden(Organisatie.class, Organisatie::zoektekst);
    vernieuwWoorden(Activiteit.class, Activiteit::zoektekst);
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

  /** By what something is found that lives beside the versie. */
  private record Woorden(UUID id, String zoek) {}

  /** What lies in the archive is made anew when it comes back. */
  private <E extends Basis> void vernieuwWoorden(Class<E> soort, Function<E, Zoektekst> van) {
    String naam = soort.getSimpleName();
    while (QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Slot.neem("rijen");
              List<E> oud =
                  Panache.getEntityManager()
                      .createQuery("from " + naam + " where zoekvorm < ?1 order by id", soort)
                      .setParameter(1, Zoektekst.VORM)
                      .setMaxResults(PER_KEER)
                      .getResultList();
              // Not through the entity: nobody edited it, so its version stays.
              schrijver.schrijf(
                  """
                  update %s o set zoek = r.zoek, zoekvorm = :vorm
                  from jsonb_to_recordset(cast(:rijen as jsonb)) as r(id uuid, zoek tsvector) where r.id = o.id"""
                      .formatted(naam),
                  oud.stream().map(een -> new Woorden(een.id, van.apply(een).tsvector())).toList(),
                  Map.of("vorm", Zoektekst.VORM));
              return oud.size() == PER_KEER;
            })) {
      LOG.infof("words of %d more of %s made anew", PER_KEER, naam);
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

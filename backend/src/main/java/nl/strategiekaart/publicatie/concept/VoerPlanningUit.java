package nl.strategiekaart.publicatie.concept;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.concept.GeplandePublicatie.Status;
import nl.strategiekaart.publicatie.verschil.SchrijfInhoud;
import nl.strategiekaart.toegang.Lidmaatschap;
import nl.strategiekaart.toegang.Lidmaatschapsrol;
import org.jboss.logging.Logger;

/**
 * Carries out planned publications that are due. Publishing and marking it done are one
 * transaction, and who has one in hand holds its row: so a node that dies leaves it planned, and
 * two nodes never do the same one.
 */
@ApplicationScoped
class VoerPlanningUit {

  private static final Logger LOG = Logger.getLogger(VoerPlanningUit.class);

  /** How long a fault of ours is tried again, before it is told to who planned it. */
  private static final Duration VOLHOUDEN = Duration.ofHours(1);

  private static final int LANGSTE_SECONDEN = 600;

  private final EntityManager em;
  private final PubliceerAgenda publiceerAgenda;
  private final Versies versies;
  private final Clock klok;
  private final SchrijfInhoud inhoud;

  VoerPlanningUit(
      EntityManager em,
      PubliceerAgenda publiceerAgenda,
      Versies versies,
      Clock klok,
      SchrijfInhoud inhoud) {
    this.em = em;
    this.publiceerAgenda = publiceerAgenda;
    this.versies = versies;
    this.klok = klok;
    this.inhoud = inhoud;
  }

  @Scheduled(every = "{strategiekaart.planning}", concurrentExecution = ConcurrentExecution.SKIP)
  void opTijd() {
    voerUit();
  }

  /**
   * Carries out all that are due, each in a transaction of its own; one that fails stops no other.
   */
  void voerUit() {
    Set<UUID> misgegaan = new HashSet<>();
    Optional<UUID> volgende = Optional.empty();
    do {
      UUID[] inHand = new UUID[1];
      try {
        volgende =
            QuarkusTransaction.requiringNew()
                .timeout(LANGSTE_SECONDEN)
                .call(
                    () -> {
                      Optional<UUID> id = neem(misgegaan);
                      id.ifPresent(
                          gevonden -> {
                            inHand[0] = gevonden;
                            rondAf(GeplandePublicatie.findById(gevonden));
                          });
                      return id;
                    });
      } catch (RuntimeException fout) {
        if (inHand[0] == null) {
          throw fout;
        }
        LOG.errorf(fout, "planned publication %s", inHand[0]);
        misgegaan.add(inHand[0]);
        volgende = Optional.of(inHand[0]);
        geefZoNodigOp(inHand[0]);
      }
    } while (volgende.isPresent());
  }

  /** Takes the next one that nobody has in hand. */
  private Optional<UUID> neem(Set<UUID> zonder) {
    List<?> gevonden =
        em.createNativeQuery(
                """
            select id from geplande_publicatie
            where status = 'gepland' and tijdstip <= :nu and id <> all(:zonder)
            order by tijdstip, id limit 1 for update skip locked
            """,
                UUID.class)
            .setParameter("nu", klok.instant())
            .setParameter("zonder", zonder.toArray(UUID[]::new))
            .getResultList();
    return gevonden.stream().map(UUID.class::cast).findFirst();
  }

  private void rondAf(GeplandePublicatie gepland) {
    Agenda agenda =
        Agenda.<Agenda>find("id", gepland.agendaId)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    Besluit besluit =
        gepland.besluitId == null || agenda == null
            ? null
            : Besluit.<Besluit>find("id = ?1 and agenda = ?2", gepland.besluitId, agenda)
                .firstResult();
    gepland.reden = waaromNiet(gepland, agenda, besluit);
    if (gepland.reden == null) {
      gepland.versie =
          publiceerAgenda.publiceer(agenda, gepland.toelichting, besluit, gepland.gemaaktDoor)
              .nummer;
      gepland.rondAf(Status.uitgevoerd, klok.instant());
    } else {
      gepland.rondAf(Status.mislukt, klok.instant());
    }
  }

  /** In Dutch, for who planned it; null when it can go on. */
  private String waaromNiet(GeplandePublicatie gepland, Agenda agenda, Besluit besluit) {
    if (agenda == null) {
      return "De agenda is intussen gearchiveerd.";
    }
    if (!Lidmaatschap.bestaat(
        gepland.gemaaktDoor, agenda.eigenaar, Lidmaatschapsrol.beleidsmedewerker)) {
      return "Wie dit plande mag de agenda niet meer bewerken.";
    }
    if (gepland.besluitId != null && besluit == null) {
      return "Het besluit staat niet meer in het concept.";
    }
    if (versies.isLaatste(agenda.code, inhoud.van(agenda))) {
      return "Er was niets veranderd sinds de laatste versie.";
    }
    return null;
  }

  private void geefZoNodigOp(UUID id) {
    Instant nu = klok.instant();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                GeplandePublicatie.<GeplandePublicatie>find(
                        "id = ?1 and status = ?2", id, Status.gepland)
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .firstResultOptional()
                    .filter(gepland -> gepland.tijdstip.plus(VOLHOUDEN).isBefore(nu))
                    .ifPresent(
                        gepland -> {
                          gepland.reden = "Er ging iets mis aan onze kant. Publiceer opnieuw.";
                          gepland.rondAf(Status.mislukt, nu);
                        }));
  }
}

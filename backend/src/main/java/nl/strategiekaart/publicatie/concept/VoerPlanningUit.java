package nl.strategiekaart.publicatie.concept;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.PubliceerAgenda.Drukproef;
import nl.strategiekaart.publicatie.Versie;
import nl.strategiekaart.publicatie.Versies;
import nl.strategiekaart.publicatie.concept.GeplandePublicatie.Status;
import nl.strategiekaart.publicatie.verschil.Inhoud;
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

  private final PubliceerAgenda publiceerAgenda;
  private final Versies versies;
  private final Clock klok;
  private final SchrijfInhoud inhoud;
  private final JsonTekst json;
  private final Planningspoor spoor;

  VoerPlanningUit(
      PubliceerAgenda publiceerAgenda,
      Versies versies,
      Clock klok,
      SchrijfInhoud inhoud,
      JsonTekst json,
      Planningspoor spoor) {
    this.publiceerAgenda = publiceerAgenda;
    this.versies = versies;
    this.klok = klok;
    this.inhoud = inhoud;
    this.json = json;
    this.spoor = spoor;
  }

  @Scheduled(every = "{strategiekaart.planning}", concurrentExecution = ConcurrentExecution.SKIP)
  void opTijd() {
    voerUit();
  }

  /**
   * Carries out all that are due, each in a transaction of its own; one that fails stops no other.
   */
  void voerUit() {
    for (UUID id : QuarkusTransaction.requiringNew().call(this::opVolgorde)) {
      try {
        QuarkusTransaction.requiringNew()
            .timeout(LANGSTE_SECONDEN)
            .run(() -> neem(id).ifPresent(this::rondAf));
      } catch (RuntimeException fout) {
        LOG.errorf(fout, "planned publication %s", id);
        QuarkusTransaction.requiringNew().run(() -> neem(id).ifPresent(this::geefZoNodigOp));
      }
    }
  }

  private List<UUID> opVolgorde() {
    return Panache.getEntityManager()
        .createQuery(
            """
            select id from GeplandePublicatie where status = :gepland and tijdstip <= :nu
            order by tijdstip, id""",
            UUID.class)
        .setParameter("gepland", Status.gepland)
        .setParameter("nu", klok.instant())
        .getResultList();
  }

  /** Takes one in hand; empty when another has it, or had it. */
  private Optional<GeplandePublicatie> neem(UUID id) {
    List<GeplandePublicatie> gevonden =
        Panache.getEntityManager()
            .createNativeQuery(
                """
                select * from geplande_publicatie where id = :id and status = 'gepland'
                for update skip locked""",
                GeplandePublicatie.class)
            .setParameter("id", id)
            .getResultList();
    return gevonden.stream().findFirst();
  }

  private void rondAf(GeplandePublicatie gepland) {
    Agenda agenda =
        Agenda.<Agenda>find("id", gepland.agendaId)
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    Besluit besluit =
        Besluit.<Besluit>find("id = ?1 and agenda = ?2", gepland.besluitId, agenda).firstResult();
    Optional<Drukproef> bevroren =
        BevrorenPublicatie.<BevrorenPublicatie>findByIdOptional(gepland.id)
            .map(een -> json.lees(een.drukproef, new TypeReference<Drukproef>() {}));
    gepland.reden = waaromNiet(gepland, agenda, besluit, bevroren);
    if (gepland.reden == null) {
      gepland.versie = publiceer(gepland, agenda, besluit, bevroren).nummer;
    }
    sluitAf(gepland, agenda);
  }

  private Versie publiceer(
      GeplandePublicatie gepland, Agenda agenda, Besluit besluit, Optional<Drukproef> bevroren) {
    String toelichting = gepland.toelichting;
    return bevroren
        .map(
            proef ->
                publiceerAgenda.publiceer(agenda, toelichting, besluit, gepland.gemaaktDoor, proef))
        .orElseGet(
            () -> publiceerAgenda.publiceer(agenda, toelichting, besluit, gepland.gemaaktDoor));
  }

  private void sluitAf(GeplandePublicatie gepland, Agenda agenda) {
    gepland.rondAf(gepland.reden == null ? Status.uitgevoerd : Status.mislukt, klok.instant());
    if (agenda != null) {
      spoor.voorbij(agenda, gepland);
    }
  }

  /** In Dutch, for who planned it; null when it can go on. */
  private String waaromNiet(
      GeplandePublicatie gepland, Agenda agenda, Besluit besluit, Optional<Drukproef> bevroren) {
    if (agenda == null) {
      return "De agenda is intussen gearchiveerd.";
    }
    if (!Lidmaatschap.bestaat(
        gepland.gemaaktDoor.id, agenda.eigenaar.id, Lidmaatschapsrol.beleidsmedewerker)) {
      return "Wie dit plande mag de agenda niet meer bewerken.";
    }
    if (gepland.besluitId != null && besluit == null) {
      return "Het besluit staat niet meer in het concept.";
    }
    if (bevroren.filter(proef -> Versie.isNieuwerDan(agenda, proef.stand())).isPresent()) {
      return "Er is intussen een nieuwere versie gepubliceerd.";
    }
    Inhoud wordt = bevroren.map(publiceerAgenda::inhoud).orElseGet(() -> inhoud.van(agenda));
    if (versies.isLaatste(agenda.code, wordt)) {
      return "Er was niets veranderd sinds de laatste versie.";
    }
    return null;
  }

  private void geefZoNodigOp(GeplandePublicatie gepland) {
    Instant nu = klok.instant();
    if (gepland.tijdstip.plus(VOLHOUDEN).isBefore(nu)) {
      gepland.reden = "Er ging iets mis aan onze kant. Publiceer opnieuw.";
      sluitAf(gepland, Agenda.findById(gepland.agendaId));
    }
  }
}

package nl.strategiekaart.publicatie.concept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.publicatie.concept.GeplandePublicatie.Status;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Plans publications and takes that back. It never locks the agenda: who carries out a plan locks
 * the plan first and the agenda after that, and the other way round would be a deadlock.
 */
@ApplicationScoped
class PlanPublicaties {

  private static final Duration HOOGSTENS = Duration.ofDays(366);

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final Clock klok;

  PlanPublicaties(Redactie redactie, Inhoudlezer lezer, Clock klok) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.klok = klok;
  }

  @Transactional
  Lijst<GeplandePublicatieView> lijst(String code, Bladeren bladeren) {
    Agenda agenda = redactie.open(code);
    return bladeren
        .van(
            GeplandePublicatie.<GeplandePublicatie>find(
                "from GeplandePublicatie p join fetch p.gemaaktDoor where p.agendaId = ?1"
                    + " order by p.gemaaktOp desc, p.id",
                agenda.id))
        .als(GeplandePublicatieView::of);
  }

  /**
   * Plans one.
   *
   * @throws ProbleemException 400 with every fault; 409 when one is planned already
   */
  @Transactional
  GeplandePublicatieView plan(String code, String lichaam) {
    Agenda agenda = redactie.open(code);
    Overname overname = new Overname(agenda);
    GeplandePublicatieInput gevraagd = lezer.lees(lichaam, GeplandePublicatieInput.class, overname);
    Besluit besluit = overname.vind(Besluit.class, gevraagd.besluit(), "/besluit");
    Instant nu = klok.instant();
    Optional<Instant> tijdstip =
        gevraagd.moment().filter(m -> m.isAfter(nu) && m.isBefore(nu.plus(HOOGSTENS)));
    if (tijdstip.isEmpty()) {
      overname.fout(
          "/tijdstip",
          "onjuiste-waarde",
          "'tijdstip' moet een moment in de toekomst zijn, hoogstens een jaar vooruit, zoals"
              + " 2026-12-01T08:00:00Z.");
    }
    overname.gooiBijFouten();
    if (GeplandePublicatie.count("agendaId = ?1 and status = ?2", agenda.id, Status.gepland) > 0) {
      throw new ProbleemException(
          409, "Er is al een publicatie gepland. Trek die eerst in, of wacht haar af.");
    }
    GeplandePublicatie gepland = new GeplandePublicatie();
    gepland.agendaId = agenda.id;
    gepland.tijdstip = tijdstip.get();
    gepland.toelichting = gevraagd.toelichting();
    gepland.besluitId = besluit == null ? null : besluit.id;
    gepland.gemaaktDoor = redactie.wie();
    gepland.gemaaktOp = nu;
    // Two who plan at once: the database refuses the second (geplande_publicatie_een_open).
    gepland.persistAndFlush();
    return GeplandePublicatieView.of(gepland);
  }

  /**
   * Takes a plan back; again is fine.
   *
   * @throws ProbleemException 404 when this agenda has no such plan, 409 when it is over
   */
  @Transactional
  void trekIn(String code, String kenmerk) {
    Agenda agenda = redactie.open(code);
    GeplandePublicatie gepland =
        GeplandePublicatie.van(agenda, kenmerk)
            .orElseThrow(
                () -> ProbleemException.nietGevonden("Deze geplande publicatie is er niet."));
    switch (gepland.status) {
      case gepland -> gepland.rondAf(Status.ingetrokken, klok.instant());
      case ingetrokken -> {}
      default ->
          throw new ProbleemException(
              409, "Deze publicatie is al geweest en kan niet meer worden ingetrokken.");
    }
  }
}

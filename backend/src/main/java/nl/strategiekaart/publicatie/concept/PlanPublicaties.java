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
import nl.strategiekaart.bewerking.Slot;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.publicatie.JsonTekst;
import nl.strategiekaart.publicatie.PubliceerAgenda;
import nl.strategiekaart.publicatie.concept.GeplandePublicatie.Status;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Lijst;
import nl.strategiekaart.shared.ProbleemException;

/**
 * Plans publications and takes that back. Who holds a plan never waits for the agenda here: who
 * carries one out locks the plan first and the agenda after that.
 */
@ApplicationScoped
class PlanPublicaties {

  private static final Duration HOOGSTENS = Duration.ofDays(366);

  private final Redactie redactie;
  private final Inhoudlezer lezer;
  private final PubliceerAgenda publiceerAgenda;
  private final JsonTekst json;
  private final Planningspoor spoor;
  private final Clock klok;

  PlanPublicaties(
      Redactie redactie,
      Inhoudlezer lezer,
      PubliceerAgenda publiceerAgenda,
      JsonTekst json,
      Planningspoor spoor,
      Clock klok) {
    this.redactie = redactie;
    this.lezer = lezer;
    this.publiceerAgenda = publiceerAgenda;
    this.json = json;
    this.spoor = spoor;
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
   * @throws ProbleemException 400 with every fault; 409 when one is planned already, or when the
   *     concept is no longer what was seen
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
    if (gevraagd.stand() != null) {
      // Nobody edits it while it is taken as it is.
      Slot.neem(agenda);
    }
    GeplandePublicatie gepland = new GeplandePublicatie();
    gepland.agendaId = agenda.id;
    gepland.tijdstip = tijdstip.get();
    gepland.toelichting = gevraagd.toelichting();
    gepland.besluitId = besluit == null ? null : besluit.id;
    gepland.gemaaktDoor = redactie.wie();
    gepland.gemaaktOp = nu;
    gepland.stand = Wijziging.stand(agenda.id);
    gepland.bevroren = gevraagd.stand() != null;
    if (gepland.bevroren && gepland.stand != gevraagd.stand()) {
      throw new ProbleemException(
          409,
          "Het concept is veranderd sinds u het bekeek. Bekijk eerst wat er nu verandert, en plan dan.");
    }
    // Two who plan at once: the database refuses the second (geplande_publicatie_een_open).
    gepland.persistAndFlush();
    if (gepland.bevroren) {
      BevrorenPublicatie.van(gepland, json.schrijf(publiceerAgenda.drukproef(agenda))).persist();
    }
    spoor.gepland(agenda, gepland);
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
      case gepland -> {
        gepland.rondAf(Status.ingetrokken, klok.instant());
        spoor.ingetrokken(agenda, gepland, redactie.wie());
      }
      case ingetrokken -> {}
      default ->
          throw new ProbleemException(
              409, "Deze publicatie is al geweest en kan niet meer worden ingetrokken.");
    }
  }
}

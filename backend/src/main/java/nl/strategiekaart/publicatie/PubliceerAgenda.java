package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.AgendaView;
import nl.strategiekaart.agenda.Besluit;
import nl.strategiekaart.agenda.Programmalijn;
import nl.strategiekaart.agenda.StrategiekaartView;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.BegrotingView;

/**
 * Publishes the concept of an agenda as its next versie, in one transaction: finished documents
 * that stay for good, and flat rows for lists and search that replace those of the versie before.
 */
@ApplicationScoped
public class PubliceerAgenda {

  private final EntityManager em;
  private final JsonTekst json;
  private final PubliekeRijen rijen;
  private final Clock klok;

  PubliceerAgenda(EntityManager em, JsonTekst json, PubliekeRijen rijen, Clock klok) {
    this.em = em;
    this.json = json;
    this.rijen = rijen;
    this.klok = klok;
  }

  /**
   * Publishes what the concept holds now.
   *
   * @param toelichting what changed, in words
   * @param besluit the decision behind it, or null
   */
  @Transactional
  public Versie publiceer(Agenda agenda, String toelichting, Besluit besluit) {
    em.flush();
    // Two publications of one agenda wait for each other, so that numbers never clash.
    em.lock(agenda, LockModeType.PESSIMISTIC_WRITE);
    Versie versie = new Versie();
    versie.agenda = agenda;
    versie.nummer = 1 + (int) Versie.count("agenda", agenda);
    versie.gepubliceerdOp = klok.instant();
    versie.toelichting = toelichting;
    versie.besluit = besluit;
    versie.persistAndFlush();

    AgendaView agendaView = AgendaView.of(agenda, versie.alsVerwijzing());
    bewaar(versie, "agenda", agenda.code, agendaView);
    Optional<BegrotingView> begroting = Begroting.van(agenda).map(BegrotingView::of);
    begroting.ifPresent(view -> bewaar(versie, "begroting", agenda.code, view));
    for (Programmalijn lijn : agenda.programmalijnen) {
      var middelen = begroting.map(view -> view.middelenVoor(lijn)).orElseGet(List::of);
      bewaar(versie, "strategiekaart", lijn.code, StrategiekaartView.of(lijn, middelen));
    }
    rijen.vervang(agenda, versie, agendaView);
    return versie;
  }

  private void bewaar(Versie versie, String soort, String code, Object inhoud) {
    em.createNativeQuery(
            "insert into publiek.versiedocument (versie_id, soort, code, inhoud) values (?1, ?2, ?3, ?4)")
        .setParameter(1, versie.id)
        .setParameter(2, soort)
        .setParameter(3, code)
        .setParameter(4, json.schrijf(inhoud).getBytes(StandardCharsets.UTF_8))
        .executeUpdate();
  }
}
